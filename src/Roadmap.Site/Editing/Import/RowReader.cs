using System.Diagnostics.CodeAnalysis;
using RoadmapSite.Content.Formats;
using RoadmapSite.Editing.Sheets;
using RoadmapSite.Workbooks;

namespace RoadmapSite.Editing.Import;

/// <summary>A step with the priority in whose file it stands.</summary>
internal sealed record PlannedStep(Step Step, Priority Priority);

/// <summary>What a row says.</summary>
/// <param name="Column">The column that there is something to say about.</param>
/// <param name="Written">The number of the step as it was written.</param>
/// <param name="Step">The step; null when it is not known.</param>
/// <param name="Sender">The agency that the sheet was sent to; null when the row does not say.</param>
/// <param name="Sent">What the report said when the sheet was sent; null when the row does not say.</param>
/// <param name="Result">What the report is to say; null when nothing was filled in.</param>
/// <param name="Refusal">Why the row cannot be used; null when it can.</param>
internal sealed record Answer(
    ReturnedRow Row, string Column, string Written, PlannedStep? Step, Agency? Sender, string? Sent, Assessment? Result, string? Refusal)
{
    /// <summary>Whether another row before it says the same of the same step.</summary>
    public bool IsRepeated { get; init; }
}

/// <summary>Returned rows → answers.</summary>
/// <param name="steps">All steps of the plan, by number.</param>
/// <param name="report">The report that they are for, with what it says already.</param>
/// <param name="words">The words of the site.</param>
/// <param name="person">The words in which a refusal is said.</param>
internal sealed class RowReader(
    IReadOnlyDictionary<string, PlannedStep> steps, Report report, SheetWords words, Words person)
{
    private readonly StatusNames _statuses = new(report.Roadmap.Scoring.Statuses, words);
    private readonly string[] _inputs = [.. SheetColumns.Shown(words.Languages).Where(c => c.IsInput).Select(c => c.Id)];

    /// <summary>What a row says; null when nothing stands in it.</summary>
    public Answer? Read(ReturnedRow row)
    {
        var isFilled = _inputs.Any(c => Text(row, c).Length > 0);
        var written = CellText.Clean(row[SheetColumns.Step].Text);
        if (!isFilled && written.Length == 0) return null;

        var sender = report.Roadmap.Agencies.FirstOrDefault(a => a.Id == row[SheetColumns.Agency].Text);
        var sent = row[SheetColumns.Sent].Text is { Length: > 0 } fingerprint ? fingerprint : null;
        Answer Refuse(string column, string message, PlannedStep? step = null) => new(row, column, written, step, sender, sent, null, message);

        if (_inputs.Prepend(SheetColumns.Step).FirstOrDefault(c => row[c].Kind == CellKind.Formula) is { } formula) return Refuse(formula, person["import.formula"]);
        if (!TryStep(row, written, out var step, out var refusal)) return Refuse(SheetColumns.Step, refusal);
        if (sender is not null && AskedSteps.Asked(step.Step, report.Roadmap) is var asked && !asked.Contains(sender))
            return Refuse(SheetColumns.Step, person["import.foreign", ("step", step.Step.Id), ("lead", string.Join(person["list.separator"], asked.Select(Name))), ("agency", Name(sender))], step);
        if (!isFilled) return new(row, SheetColumns.Step, written, step, sender, sent, null, null);

        var name = CellText.CleanWord(Text(row, SheetColumns.Status));
        if (name.Length == 0) return Refuse(_inputs.First(c => Text(row, c).Length > 0), person["import.no-status", ("step", step.Step.Id)], step);
        if (_statuses.Read(name) is not { } status) return Refuse(SheetColumns.Status, UnknownStatus(name), step);

        var before = report.Assessments.GetValueOrDefault(step.Step.Id);
        var result = new Assessment(
            status, Texts(row, SheetColumns.Note, before?.Note, sent), Texts(row, SheetColumns.Reason, before?.Reason, sent), Evidence(row, before, sent));
        return new(row, SheetColumns.Status, written, step, sender, sent, result, null);
    }

    private bool TryStep(ReturnedRow row, string written, [NotNullWhen(true)] out PlannedStep? step, [NotNullWhen(false)] out string? refusal)
    {
        (step, refusal) = (null, null);
        var candidates = StepNumber.Candidates(row[SheetColumns.Step]).Where(steps.ContainsKey).Distinct().Select(id => steps[id]).ToArray();
        var key = steps.GetValueOrDefault(row[SheetColumns.Key].Text.TrimStart('#'));
        // What a program made a day or a number of is none that anybody wrote, so what was sent counts, if the title agrees.
        var isOthers = written.Length == 0 || row[SheetColumns.Step].Kind is CellKind.Date or CellKind.Number && AnyTitle(row);
        if (key is not null && (candidates.Contains(key) || isOthers)) candidates = [key];
        var fitting = candidates.Where(c => HasTitle(row, c.Step)).ToArray();
        if (fitting is [var one] || candidates is [_, _, ..] && fitting is [var first, ..] && row[SheetColumns.Step].Kind == CellKind.Text && (one = first) is not null)
        {
            step = one;
            return true;
        }

        refusal = (candidates, fitting) switch
        {
            ([], _) when written.Length == 0 => person["import.no-step"],
            ([], _) => person["import.unknown-step", ("step", written)] + (AnyTitle(row) && steps.Values.FirstOrDefault(s => HasTitle(row, s.Step)) is { } titled ? Meant(titled.Step.Id) : Meant(written, steps.Keys)),
            (_, []) when steps.Values.FirstOrDefault(s => HasTitle(row, s.Step)) is { } other && AnyTitle(row) =>
                person["import.title-of-other", ("step", candidates[0].Step.Id), ("other", other.Step.Id)],
            (_, []) => person["import.title-changed", ("step", candidates[0].Step.Id), ("title", Excerpt.Of(candidates[0].Step.Title.In(person.Language.Code).Text))],
            _ => person["import.ambiguous-step", ("step", written), ("steps", string.Join(", ", fitting.Select(f => f.Step.Id)))],
        };
        return false;
    }

    private bool AnyTitle(ReturnedRow row) => words.Languages.Any(l => Text(row, SheetColumns.Title(l)).Length > 0);

    // Programs change quotes, spaces and the case of letters; the words must be the same.
    private bool HasTitle(ReturnedRow row, Step step) => words.Languages.All(l =>
        SearchFolding.Fold(Text(row, SheetColumns.Title(l))) is not { Length: > 0 } title || !step.Title.Has(l) || title == SearchFolding.Fold(step.Title.In(l).Text));

    private string UnknownStatus(string name)
    {
        var scale = report.Roadmap.Scoring.Statuses;
        var names = _statuses.All.Select(s => _statuses.Of(s, person.Language.Code)).ToArray();
        return person["import.unknown-status", ("written", Excerpt.Of(name)), ("statuses", string.Join(person["list.separator"], names))]
            + (MeantValue.Word(name, word => scale.Find(word) is not null) is { } meant ? Meant(_statuses.Of(scale.Find(meant)!, person.Language.Code)) : Meant(name, names));
    }

    private string Meant(string word) => ToolWords.Of(person.Language.Code)[Suggestion.Of(word)];

    private string Meant(string written, IEnumerable<string> known) => ToolWords.Of(person.Language.Code)[Suggestion.For(written, known)];

    // A text that says what the report says already stays as that has it. Where it is not known what was sent, an empty cell takes nothing away.
    private LocalizedText? Texts(ReturnedRow row, Func<string, string> column, LocalizedText? before, string? sent)
    {
        var texts = words.Languages.Select(language =>
        {
            var old = before?.Has(language) == true ? before.In(language).Text : "";
            var text = Text(row, column(language));
            var stays = text.Length == 0 ? sent is null || !row.Has(column(language)) : text == CellText.Clean(old);
            return new Wording(language, stays ? old : text);
        }).Where(w => w.Text.Length > 0).ToImmutableArray();
        return texts.IsEmpty ? null : new(texts);
    }

    private static ImmutableArray<Evidence> Evidence(ReturnedRow row, Assessment? before, string? sent)
    {
        var addresses = row[SheetColumns.Evidence].Text.ReplaceLineEndings("\n").Split('\n', ';').SelectMany(Addresses).Distinct().ToImmutableArray();
        return addresses.IsEmpty && (sent is null || !row.Has(SheetColumns.Evidence)) ? before?.Evidence ?? []
            : [.. addresses.Select(a => before?.Evidence.FirstOrDefault(e => e.Address == a) ?? new Evidence(a))];
    }

    // Several on a line, with words or commas between them; words are left for the rule on evidence to name.
    private static IEnumerable<string> Addresses(string line)
    {
        var text = CellText.CleanWord(line);
        if (text.Length == 0) return [];
        var parts = text.Split(' ').Select(p => p.Trim(',', ';', '<', '>', '(', ')', '“', '”', '"')).Where(p => p.Length > 0).ToArray();
        return parts.All(p => p.Contains("://", StringComparison.Ordinal)) ? parts : [text];
    }

    private static string Text(ReturnedRow row, string column) => row[column] is { Kind: CellKind.Percent } percent ? $"{percent.Text}%" : CellText.Clean(row[column].Text);

    private string Name(Agency agency) => agency.Name.In(person.Language.Code).Text;
}
