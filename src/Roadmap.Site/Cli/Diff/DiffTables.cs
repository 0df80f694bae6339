using System.Collections.Immutable;
using System.Globalization;
using RoadmapSite.Comparison;
using RoadmapSite.Model;
using RoadmapSite.Output.Data;

namespace RoadmapSite.Cli.Diff;

/// <summary>Changes → tables, what matters most first; tables without rows are left out.</summary>
internal static class DiffTables
{
    private const string Nothing = "—";

    private static readonly (FactGroup Group, string Heading)[] Groups =
    [
        (FactGroup.Targets, "Targets and observed values"), (FactGroup.Agencies, "Agencies, leads and partners"),
        (FactGroup.Periods, "Periods"), (FactGroup.Other, "Evidence, reports and scoring"),
    ];

    /// <summary>The tables, with titles in a language.</summary>
    public static IEnumerable<DiffTable> Of(ContentChanges changes, string language) =>
        All(changes, language).Where(t => t.Rows.Length > 0);

    private static IEnumerable<DiffTable> All(ContentChanges changes, string language)
    {
        yield return Table("Scores, bands and ranks", ["Report", "What", "Title", "Score", "Band", "Rank"],
            changes.Standings.Select(s => Standing(s, language)));
        yield return Table("Statuses", ["Report", "Priority", "Step", "Title", "Status"], changes.Statuses.Select(s => Row(
            $"{s.Report}", s.Priority, s.Step.Id, s.Step.Title.In(language).Text, Arrow(s.Old?.Token, s.New?.Token))));
        yield return Table("New and removed", ["What", "Title", "Change"], changes.Subjects.Select(s => Row(
            Name(s.Subject), s.Title.In(language).Text, s.IsAdded ? "new" : "removed")));
        foreach (var (group, heading) in Groups)
            yield return Table(heading, ["What", "Property", "Change"], changes.Facts.Where(f => f.Group == group).Select(f => Row(
                Name(f.Place.Subject), Property(f.Place), Arrow(f.Old, f.New))));
        yield return Table("Texts changed in one language only: is the translation still right?", TextColumns, Texts(changes, isOneSided: true));
        yield return Table("Texts", TextColumns, Texts(changes, isOneSided: false));
    }

    private static ImmutableArray<string> TextColumns => ["What", "Property", "Language", "Before", "Now"];

    private static IEnumerable<ImmutableArray<string>> Texts(ContentChanges changes, bool isOneSided) =>
        from text in changes.Texts
        where text.IsOneSided == isOneSided
        from wording in text.Wordings
        let shown = TextDifference.Of(wording.Old, wording.New)
        select Row(Name(text.Place.Subject), Property(text.Place), wording.Language, shown.Old ?? Nothing, shown.New ?? Nothing);

    private static ImmutableArray<string> Standing(ChangedStanding change, string language)
    {
        var (old, now) = (change.Old, change.New);
        var isClose = old?.Rounded == now?.Rounded && old?.Exact != now?.Exact;
        string? Score(Standing? standing) => (isClose ? standing?.Exact : standing?.Rounded)?.ToString(CultureInfo.InvariantCulture);
        return Row(
            $"{change.Report}", Name(change.Subject), change.Title.In(language).Text,
            Changed(Score(old), Score(now)), Changed(old?.Band?.Word(), now?.Band?.Word()), Changed($"{old?.Rank}", $"{now?.Rank}"));
    }

    private static string Name(Subject subject) =>
        subject.Id.Length == 0 ? "roadmap" : $"{subject.Kind.ToString().ToLowerInvariant()} {subject.Id}";

    private static string Property(Place place) => place.Report is { } report ? $"{place.Property}, {report}" : place.Property;

    private static string Changed(string? old, string? now) => old == now ? "" : Arrow(old, now);

    private static string Arrow(string? old, string? now) => $"{Shown(old)} → {Shown(now)}";

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? Nothing : value;

    private static DiffTable Table(string heading, ImmutableArray<string> columns, IEnumerable<ImmutableArray<string>> rows) => new(heading, columns, [.. rows]);

    private static ImmutableArray<string> Row(params ImmutableArray<string> cells) => cells;
}

/// <summary>Changes of one kind, as people read them.</summary>
/// <param name="Heading">What kind.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">A cell for each column.</param>
internal sealed record DiffTable(string Heading, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>A comment on a code host has room for 65 536 letters.</summary>
    private const int Limit = 100;

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
