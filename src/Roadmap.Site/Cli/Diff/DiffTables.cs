using System.Collections.Immutable;
using System.Globalization;
using RoadmapSite.Comparison;
using RoadmapSite.Diagnostics;
using RoadmapSite.Model;
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
        yield return Table(words, "scores", ["report", "what", "title", "score", "band", "rank"],
            changes.Standings.Select(s => Standing(s, language, words)));
        yield return Table(words, "statuses", ["report", "priority", "step", "title", "status"], changes.Statuses.Select(s => Row(
            $"{s.Report}", s.Priority, s.Step.Id, s.Step.Title.In(language).Text, Arrow(s.Old?.Token, s.New?.Token))));
        yield return Table(words, "subjects", ["what", "title", "change"], changes.Subjects.Select(s => Row(
            Name(s.Subject, words), s.Title.In(language).Text, words[s.IsAdded ? "diff.new" : "diff.removed"])));
        foreach (var (group, heading) in Groups)
            yield return Table(words, heading, ["what", "property", "change"], changes.Facts.Where(f => f.Group == group).Select(f => Row(
                Name(f.Place.Subject, words), Property(f.Place), Arrow(f.Old, f.New))));
        yield return Table(words, "one-sided", TextColumns, Texts(changes, words, isOneSided: true));
        yield return Table(words, "texts", TextColumns, Texts(changes, words, isOneSided: false));
    }

    private static ImmutableArray<string> TextColumns => ["what", "property", "language", "before", "now"];

    private static IEnumerable<ImmutableArray<string>> Texts(ContentChanges changes, ToolWords words, bool isOneSided) =>
        from text in changes.Texts
        where text.IsOneSided == isOneSided
        from wording in text.Wordings
        let shown = TextDifference.Of(wording.Old, wording.New)
        select Row(Name(text.Place.Subject, words), Property(text.Place), wording.Language, shown.Old ?? Nothing, shown.New ?? Nothing);

    private static ImmutableArray<string> Standing(ChangedStanding change, string language, ToolWords words)
    {
        var (old, now) = (change.Old, change.New);
        var isClose = old?.Rounded == now?.Rounded && old?.Exact != now?.Exact;
        string? Band(Standing? standing) => standing?.Band is { } band ? words[$"band.{band.Word()}"] : null;
        string? Score(Standing? standing) => (isClose ? standing?.Exact : standing?.Rounded)?.ToString(CultureInfo.InvariantCulture);
        return Row(
            $"{change.Report}", Name(change.Subject, words), change.Title.In(language).Text,
            Changed(Score(old), Score(now)), Changed(Band(old), Band(now)), Changed($"{old?.Rank}", $"{now?.Rank}"));
    }

    private static string Name(Subject subject, ToolWords words) => words[$"changed.{subject.Kind.ToString().ToLowerInvariant()}", ("id", subject.Id)];

    private static string Property(Place place) => place.Report is { } report ? $"{place.Property}, {report}" : place.Property;

    private static string Changed(string? old, string? now) => old == now ? "" : Arrow(old, now);

    private static string Arrow(string? old, string? now) => $"{Shown(old)} → {Shown(now)}";

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? Nothing : value;

    private static DiffTable Table(ToolWords words, string heading, ImmutableArray<string> columns, IEnumerable<ImmutableArray<string>> rows) =>
        new(words[$"diff-table.{heading}"], [.. columns.Select(c => words[$"diff-column.{c}"])], [.. rows]);

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
