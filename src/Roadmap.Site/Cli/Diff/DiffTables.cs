using RoadmapSite.Comparison;
using RoadmapSite.Output.Data;

namespace RoadmapSite.Cli.Diff;

/// <summary>Changes → tables, what matters most first; tables without rows are left out.</summary>
internal static class DiffTables
{
    private const string Nothing = "—";

    private static readonly (FactGroup Group, string Heading)[] Groups =
    [
        (FactGroup.Targets, "targets"), (FactGroup.Agencies, "agencies"),
        (FactGroup.Periods, "periods"), (FactGroup.Other, "other"),
    ];

    /// <summary>The tables, with titles in a language and the rest in words of the tool.</summary>
    public static IEnumerable<DiffTable> Of(ContentChanges changes, string language, ToolWords words) =>
        All(changes, language, words).Where(t => t.Rows.Length > 0);

    private static IEnumerable<DiffTable> All(ContentChanges changes, string language, ToolWords words)
    {
        yield return Table(words, "totals", ["report", "lead", "statuses", "missing"], changes.Totals.Select(t => Row(
            $"{t.Report}", t.Agency?.ShortName.In(language).Text ?? words["diff.all"], string.Join(", ", t.Counts.Select(c => $"{c.Count} {c.Status.Token}")),
            t.Missing.IsEmpty ? "" : t.Agency is null ? $"{t.Missing.Length}" : $"{t.Missing.Length}: {string.Join(", ", t.Missing)}")));
        yield return Table(words, "scores", ["report", "what", "title", "score", "assessed", "band", "rank"],
            changes.Standings.Select(s => Standing(s, language, words)));
        yield return Table(words, "statuses", ["report", "step", "title", "lead", "last", "status", "note", DiffTable.LinkColumn], changes.Statuses.Select(s => Row(
            $"{s.Report}", s.Step.Id, s.Step.Title.In(language).Text, string.Join(", ", s.Step.Assignment.Leads.Select(a => a.ShortName.In(language).Text)),
            s.Before is var (report, status) ? $"{report}: {status.Token}" : "", Arrow(s.Old?.Token, s.New?.Token),
            (s.Assessment?.Note ?? s.Assessment?.Reason)?.In(language).Text ?? "", string.Join(' ', s.Assessment?.Evidence.Select(e => e.Address) ?? []))));
        yield return Table(words, "subjects", ["what", "title", "change"], changes.Subjects.Select(s => Row(
            Name(s.Subject, words), s.Title.In(language).Text, words[s.IsAdded ? "diff.new" : "diff.removed"])));
        foreach (var (group, heading) in Groups)
            yield return Table(words, heading, ["what", "property", "change"], Own(changes.Facts.Where(f => f.Group == group && !IsToldWithStatus(f, changes))).Select(f => Row(
                f.Steps == 0 ? Name(f.Fact.Place.Subject, words) : words["diff.with-steps", ("what", Name(f.Fact.Place.Subject, words)), ("count", f.Steps)], Property(f.Fact.Place, words), Arrow(f.Fact.Old, f.Fact.New))));
        yield return Table(words, "one-sided", TextColumns, Texts(changes, words, isOneSided: true));
        yield return Table(words, "texts", TextColumns, Texts(changes, words, isOneSided: false));
    }

    // Evidence stands beside the status that it came with.
    private static bool IsToldWithStatus(ChangedFact fact, ContentChanges changes) =>
        fact.Place is { Property.Name: "evidence", Report: { } report, Subject: { Kind: SubjectKind.Step, Id: var step } } && fact.New is not null && changes.Statuses.Any(s => s.Step.Id == step && s.Report.Equals(report));

    // What measures and steps only inherit is told once, where it is said.
    private static IEnumerable<(ChangedFact Fact, int Steps)> Own(IEnumerable<ChangedFact> facts)
    {
        var all = facts.ToArray();
        var alike = all.ToLookup(f => (f.Place.Property, f.Old, f.New));
        ChangedFact Origin(ChangedFact fact) => fact.Place.Subject.Kind is not (SubjectKind.Measure or SubjectKind.Step) ? fact
            : alike[(fact.Place.Property, fact.Old, fact.New)].Where(f => f.Place.Subject.Kind < fact.Place.Subject.Kind && fact.Place.Subject.Id.StartsWith(f.Place.Subject.Id + ".", StringComparison.Ordinal))
                .MinBy(f => f.Place.Subject.Kind) ?? fact;
        var steps = all.Where(f => f.Place.Subject.Kind == SubjectKind.Step).CountBy(Origin).ToDictionary();
        return all.Where(f => Origin(f) == f).Select(f => (f, f.Place.Subject.Kind == SubjectKind.Step ? 0 : steps.GetValueOrDefault(f)));
    }

    private static ImmutableArray<string> TextColumns => ["what", "property", "language", "before", "now"];

    private static IEnumerable<ImmutableArray<string>> Texts(ContentChanges changes, ToolWords words, bool isOneSided) =>
        from text in changes.Texts
        where text.IsOneSided == isOneSided
        from wording in text.Wordings
        let shown = TextDifference.Of(wording.Old, wording.New)
        select Row(Name(text.Place.Subject, words), Property(text.Place, words), wording.Language, shown.Old ?? Nothing, shown.New ?? Nothing);

    private static ImmutableArray<string> Standing(ChangedStanding change, string language, ToolWords words)
    {
        var (old, now) = (change.Old, change.New);
        var isClose = old?.Rounded == now?.Rounded && old?.Exact != now?.Exact;
        string? Band(Standing? standing) => standing?.Band is { } band ? words[$"band.{band.Word()}"] : null;
        string? Score(Standing? standing) => (isClose ? standing?.Exact : standing?.Rounded)?.ToString(CultureInfo.InvariantCulture);
        return Row(
            $"{change.Report}", Name(change.Subject, words), change.Title.In(language).Text,
            Changed(Score(old), Score(now)), Coverage(old) == Coverage(now) ? Coverage(now) : Arrow(Coverage(old), Coverage(now)), Changed(Band(old), Band(now)), Changed($"{old?.Rank}", $"{now?.Rank}"));
    }

    private static string Coverage(Standing? standing) => standing is { Steps: > 0 } ? $"{standing.Assessed}/{standing.Steps}" : "";

    private static string Name(Subject subject, ToolWords words) => words[$"changed.{subject.Kind.ToString().ToLowerInvariant()}", ("id", subject.Id)];

    private static string Property(Place place, ToolWords words) =>
        place.Report is { } report ? $"{words[place.Property.Phrase]}, {report}" : words[place.Property.Phrase];

    private static string Changed(string? old, string? now) => old == now ? "" : Arrow(old, now);

    private static string Arrow(string? old, string? now) => $"{Shown(old)} → {Shown(now)}";

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? Nothing : value;

    private static DiffTable Table(ToolWords words, string heading, ImmutableArray<string> columns, IEnumerable<ImmutableArray<string>> rows) =>
        new(words[$"diff-table.{heading}"], [.. columns.Select(c => words[$"diff-column.{c}"])], [.. rows]) { LinkIndex = columns.IndexOf(DiffTable.LinkColumn) };

    private static ImmutableArray<string> Row(params ImmutableArray<string> cells) => cells;
}

/// <summary>Changes of one kind, as people read them.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">A cell for each column.</param>
internal sealed record DiffTable(string Heading, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>More than a year's statuses of a large plan; the summary of a pull request has room for a megabyte.</summary>
    private const int Limit = 250;

    /// <summary>The column that holds addresses, parted by spaces.</summary>
    public const string LinkColumn = "evidence";

    /// <summary>Its place; -1 where there is none.</summary>
    public int LinkIndex { get; init; } = -1;

    /// <summary>The rows that are shown.</summary>
    public IEnumerable<ImmutableArray<string>> Shown => Rows.Take(Limit);

    /// <summary>How many are not; the JSON has all.</summary>
    public int Hidden => Math.Max(0, Rows.Length - Limit);
}

/// <summary>Two wordings of a text, cut down to where they differ.</summary>
internal static class TextDifference
{
    private const int Limit = 160;
    private const int Context = 40;

    /// <summary>Short texts whole; of long ones the first place that differs, from the beginning of a word, with some words around it.</summary>
    public static (string? Old, string? New) Of(string? old, string? now)
    {
        if ((old?.Length ?? 0) <= Limit && (now?.Length ?? 0) <= Limit) return (old, now);
        var same = old is null || now is null ? 0 : old.AsSpan().CommonPrefixLength(now);
        var start = Math.Max(0, same - Context);
        if (start > 0) start = (now ?? old)!.LastIndexOf(' ', start) + 1;
        return (Cut(old, start), Cut(now, start));
    }

    private static string? Cut(string? text, int start)
    {
        if (text is null) return null;
        var end = Math.Min(text.Length, start + Limit);
        if (end < text.Length && char.IsHighSurrogate(text[end - 1])) end--;
        return $"{(start > 0 ? "… " : "")}{text[start..end].Trim()}{(end < text.Length ? " …" : "")}";
    }
}
