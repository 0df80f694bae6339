using RoadmapSite.Cli.Diff;
using RoadmapSite.Editing.Import;
using RoadmapSite.Editing.Sheets;

namespace RoadmapSite.Cli.Sheets;

/// <summary>What an import did, in the words of the person who reads it.</summary>
/// <param name="words">The words of the site.</param>
/// <param name="language">The language of the report.</param>
/// <param name="output">Where it is written.</param>
internal sealed class ImportReport(SheetWords words, string language, string format, TextWriter output)
{
    private static readonly (RowFate Fate, string Word)[] Fates =
    [
        (RowFate.New, "import.new"), (RowFate.Changed, "import.changed"), (RowFate.Unchanged, "import.unchanged"),
        (RowFate.Kept, "import.kept"), (RowFate.Refused, "import.refused"), (RowFate.Unanswered, "import.unanswered"),
    ];

    private Words Words => words[language];

    /// <summary>Files that cannot be used at all.</summary>
    public void Write(IReadOnlyCollection<(string File, string Message)> refused) =>
        new ReportTable(Words["import.refused"], [Words["import.place"], Words["import.reason"]], [.. refused.Select(r => Row(r.File, r.Message))]).Write(format, output);

    /// <summary>A remark.</summary>
    public void Write(string remark) => Paragraph(remark);

    /// <summary>One report's rows.</summary>
    public void Write(Report report, ImportOutcome outcome, Taken taken, bool isDryRun)
    {
        Line(format == SheetOptions.Markdown ? $"## {MarkdownDiff.Cell(Words["import.report", ("report", report.Id)])}" : Words["import.report", ("report", report.Id)]);
        Counts(outcome.Rows).Write(format, output);
        var statuses = new StatusNames(report.Roadmap.Scoring.Statuses, words);
        var kept = outcome.Rows.Where(r => r.Fate == RowFate.Kept).ToArray();
        new ReportTable(Words["import.kept-heading"], [Words["import.place"], Words["import.step"], Words["import.in-report"], Words["import.in-sheet"]],
            [.. kept.Select(r => Row(r.Place!, r.Step, Said(r.Before, statuses), Said(r.Now, statuses)))]).Write(format, output);
        if (kept.Length > 0 && taken == Taken.Undecided) Paragraph(Words["import.kept-advice", ("count", kept.Length)]);
        new ReportTable(Words["import.refused"], [Words["import.place"], Words["import.reason"]],
            [.. outcome.Rows.Where(r => r.Fate == RowFate.Refused).Select(r => Row(r.Place!, r.Message!))]).Write(format, output);
        new ReportTable(Words["import.warnings-heading"], [Words["import.place"], Words["import.reason"]],
            [.. outcome.Warnings.Select(w => Row(w.Place, w.Message))]).Write(format, output);
        new ReportTable(Words["import.unanswered"], [Words["import.agency"], Words["import.step"]],
            [.. ByAgency(outcome.Rows.Where(r => r.Fate == RowFate.Unanswered)).Select(g => Row(g.Name, string.Join(", ", g.Rows.Select(r => r.Step))))]).Write(format, output);
        output.WriteLine();
        foreach (var file in outcome.Files) Line($"{(format == SheetOptions.Markdown ? "- " : "")}{Words[isDryRun ? "import.would-write" : "import.written", ("file", file.Path)]}");
        if (outcome.Files.IsEmpty) Line(Words["import.none-written"]);
    }

    private ReportTable Counts(ImmutableArray<RowOutcome> rows)
    {
        var agencies = ByAgency(rows).ToArray();
        ImmutableArray<string> Counted(string name, IReadOnlyCollection<RowOutcome> rows) =>
            [name, .. Fates.Select(f => rows.Count(r => r.Fate == f.Fate) is > 0 and var count ? $"{count}" : "–")];
        return new("", [Words["import.agency"], .. Fates.Select(f => Words[f.Word])],
            [.. agencies.Select(a => Counted(a.Name, a.Rows)), .. agencies.Length > 1 ? [Counted(Words["import.all"], rows)] : Array.Empty<ImmutableArray<string>>()]);
    }

    private IEnumerable<(string Name, RowOutcome[] Rows)> ByAgency(IEnumerable<RowOutcome> rows) => rows.GroupBy(r => r.Agency)
        .Select(g => (g.Key?.ShortName.In(language).Text ?? Words["import.unknown-agency"], g.ToArray()));

    private string Said(Assessment? result, StatusNames statuses) => result is null ? Words["import.nothing"] : string.Join(" · ",
    [
        statuses.Of(result.Status, language),
        .. new[] { result.Note, result.Reason }.OfType<LocalizedText>().SelectMany(t => t.Texts).Select(t => t.Text),
        .. result.Evidence.Select(e => e.Address),
    ]);

    private void Paragraph(string text)
    {
        output.WriteLine();
        Line(text);
    }

    private void Line(string text) => output.WriteLine(Terminal.OneLine(text));

    private static ImmutableArray<string> Row(params ImmutableArray<string> cells) => cells;
}
