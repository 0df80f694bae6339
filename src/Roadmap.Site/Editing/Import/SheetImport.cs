using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Editing.Sheets;
using RoadmapSite.Editing.StatusFiles;
using RoadmapSite.Validation;

namespace RoadmapSite.Editing.Import;

/// <summary>Which side counts where a sheet disagrees with a report that was changed after the sheet was sent.</summary>
internal enum Taken
{
    /// <summary>The report stays, and somebody has to decide.</summary>
    Undecided,

    Sheet,

    File,
}

/// <summary>The site that is imported into.</summary>
/// <param name="Reader">Reads it.</param>
/// <param name="Documents">What they say.</param>
/// <param name="Reports">All reports, in order.</param>
internal sealed record ImportedSite(SiteReader Reader, SiteInput Input, SiteDocuments Documents, ImmutableArray<Report> Reports);

/// <summary>Returned rows → the status files of one report, and what became of each row. Nothing is written to the disk here.</summary>
/// <param name="report">The report that the rows are for.</param>
/// <param name="words">The words of the site.</param>
/// <param name="language">The language of messages.</param>
/// <param name="taken">Which side counts in a conflict.</param>
internal sealed class SheetImport(ImportedSite site, Report report, SheetWords words, string language, Taken taken)
{
    private readonly Words _person = words[language];
    private readonly ToolWords _tool = ToolWords.Of(language);

    private string Folder => $"{ContentPaths.Status}{report.Id}/";

    /// <summary>What becomes of the rows.</summary>
    public ImportOutcome Import(IEnumerable<ReturnedRow> returned)
    {
        var steps = report.Roadmap.Priorities.SelectMany(p => p.Steps.Select(s => new PlannedStep(s, p))).ToDictionary(s => s.Step.Id, StringComparer.Ordinal);
        var reader = new RowReader(steps, report, words, _person);
        var answers = returned.Select(reader.Read).OfType<Answer>().ToArray();
        var rows = WithoutContradictions(answers).Select(Judge).ToArray();
        var (files, warnings) = Accept(rows);
        return new(files, [.. rows.Select(r => r.Outcome), .. Missing(answers)], warnings);
    }

    // Rows that say different things of one step are all refused; of those that agree the first counts.
    private IEnumerable<Answer> WithoutContradictions(Answer[] answers)
    {
        var usable = answers.Where(a => a.Result is not null).ToLookup(a => a.Step!);
        return answers.Select(a => a.Result is null ? a : usable[a.Step!].All(other => Fingerprint.Of(other.Result) == Fingerprint.Of(a.Result)) ? a with { IsRepeated = usable[a.Step!].First() != a } : a with
        {
            Result = null,
            Refusal = _person["import.contradiction", ("step", a.Step!.Step.Id), ("places", string.Join("; ", usable[a.Step].Select(other => other.Row.At(other.Column))))],
        });
    }

    private JudgedRow Judge(Answer answer)
    {
        var before = answer.Step is { } step ? report.Assessments.GetValueOrDefault(step.Step.Id) : null;
        var refusal = answer.Refusal ?? (answer.Result is null ? null : Obstacle(answer.Step!.Priority, answer.Step.Step));
        var (now, said) = (Fingerprint.Of(before), Fingerprint.Of(answer.Result));
        var fate = refusal is not null ? RowFate.Refused
            : answer.Result is null ? RowFate.Unanswered
            : said == now || said == answer.Sent || answer.IsRepeated ? RowFate.Unchanged
            : now != (answer.Sent ?? Fingerprint.None) ? RowFate.Kept
            : before is null ? RowFate.New : RowFate.Changed;
        return new(answer, new(answer.Row.At(answer.Column), answer.Step?.Step.Id ?? answer.Written, answer.Sender ?? answer.Step?.Step.Assignment.Lead, fate, refusal, before, answer.Result));
    }

    // Into a file that cannot be understood, or holds the step in a line that cannot, nothing is written.
    private string? Obstacle(Priority priority, Step step)
    {
        var path = $"{Folder}{priority.Id}.yml";
        if (site.Input[path] is not { } file) return null;
        var status = site.Documents.Years.First(y => y.Unit == report.Unit).Statuses.GetValueOrDefault(priority.Id);
        return status is null || status.Unclear.Contains(step.Id) || !StatusFile.IsByLine(TextOf(file)) ? _person["import.unreadable", ("file", path)] : null;
    }

    // The site is checked as it would be. An error in what a row wrote refuses the row, and the others go on without it.
    private (ImmutableArray<SourceFile> Files, ImmutableArray<(string Place, string Message)> Warnings) Accept(JudgedRow[] rows)
    {
        while (true)
        {
            var files = Files(rows);
            var problems = new DiagnosticList();
            var changed = site.Input.Files.SetItems(files.Select(f => KeyValuePair.Create(f.Path, f)));
            Rules.Check(site.Reader.Read(new(changed), problems), problems);
            var found = problems.Sorted().Select(p => (Problem: p, Place: Place(files, p.At)))
                .Select(f => (f.Problem, f.Place, Row: Array.FindIndex(rows, r => IsWritten(r) && r.Answer.Step!.Step.Id == f.Place?.Step))).Where(f => f.Row >= 0).ToArray();
            var errors = found.Where(f => f.Problem.Rule.Severity == Severity.Error).DistinctBy(f => f.Row).ToArray();
            if (errors.Length == 0) return (files, [.. found.Select(f => (rows[f.Row].Answer.Row.At(f.Place!.Value.Column), _tool[f.Problem.Message]))]);
            foreach (var (problem, place, row) in errors)
                rows[row] = rows[row] with
                {
                    Outcome = rows[row].Outcome with { Fate = RowFate.Refused, Place = rows[row].Answer.Row.At(place!.Value.Column), Message = _tool[problem.Message] },
                };
        }
    }

    private static (string Step, string Column)? Place(ImmutableArray<SourceFile> files, SourceSpan at) =>
        files.FirstOrDefault(f => f.Path == at.Path) is { } file && at.Line > 0 ? EntryPlace.Of(TextOf(file), at.Line) : null;

    private ImmutableArray<SourceFile> Files(JudgedRow[] rows)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var priority in rows.Where(IsWritten).GroupBy(r => r.Answer.Step!.Priority))
        {
            var path = $"{Folder}{priority.Key.Id}.yml";
            string[] order = [.. priority.Key.Steps.Select(s => s.Id)];
            var text = priority.Aggregate(
                site.Input[path] is { } old ? TextOf(old) : StatusFile.Header,
                (text, row) => StatusFile.Set(text, row.Answer.Step!.Step.Id, row.Answer.Result!, order));
            files.Add(new(path, Encoding.UTF8.GetBytes(text)));
        }

        return files.DrainToImmutable();
    }

    private bool IsWritten(JudgedRow row) => row.Outcome.Fate is RowFate.New or RowFate.Changed || row.Outcome.Fate == RowFate.Kept && taken == Taken.Sheet;

    // Of the agencies whose sheets came: what they were asked for and did not send back.
    private IEnumerable<RowOutcome> Missing(Answer[] answers)
    {
        var seen = answers.Select(a => a.Step?.Step.Id ?? a.Row[SheetColumns.Key].Text.TrimStart('#')).ToHashSet(StringComparer.Ordinal);
        var senders = answers.Select(a => a.Sender).ToHashSet();
        return from agency in AskedSteps.Of(site.Reports, report).Agencies
               where senders.Contains(agency.Agency)
               from step in agency.Steps
               where !seen.Contains(step.Step.Id)
               select new RowOutcome(null, step.Step.Id, agency.Agency, RowFate.Unanswered, null, step.Result);
    }

    private static string TextOf(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private sealed record JudgedRow(Answer Answer, RowOutcome Outcome);
}
