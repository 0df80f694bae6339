using System.Collections.Immutable;
using System.Globalization;
using RoadmapSite.Content.Documents;
using RoadmapSite.Model;

namespace RoadmapSite.Content;

/// <summary>Nodes of <c>content/status/2017/</c> that have the right shape → documents.</summary>
internal static class YearReader
{
    public static StatusDocument Status(string priority, YamlMapping written, YamlMapping map) => new(
        priority,
        map.At with { Line = 0, Column = 0 },
        [.. map.Entries.Where(e => !IsUnfilled(e.Value)).Select(e => Entry(e.Key, e.Value))],
        [.. map.Entries.Where(e => IsUnfilled(e.Value)).Select(e => NodeValues.Locate(e.Key))],
        ReferenceEquals(written, map) ? [] : [.. written.Entries.Select(e => e.Key.Text).Except(map.Entries.Select(e => e.Key.Text))]);

    public static ReportDocument Report(YamlMapping map)
    {
        var asOf = map.RequiredWord("as-of");
        return new(
            map.At with { Line = 0, Column = 0 },
            map.RequiredText("title"),
            new(DateOnly.ParseExact(asOf.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture), asOf.At),
            map.Flag("provisional"),
            map.Localized("note"),
            [.. map.Map("published") is { } subjects ? Subjects(subjects).Select(s => NodeValues.Locate(s.Key)) : []],
            [.. map.Map("published") is { } published ? Published(published) : []]);
    }

    public static ImmutableArray<ObservationDocument> Observations(YamlMapping map) =>
        [.. map.Entries.Select(e => new ObservationDocument(new(e.Key.Text, e.Key.At), NodeValues.ToNumber(((YamlScalar)e.Value).Text)))];

    private static bool IsUnfilled(YamlNode value) => value is YamlScalar { IsEmpty: true };

    private static StatusEntry Entry(YamlScalar step, YamlNode value)
    {
        var map = value as YamlMapping;
        var word = (YamlScalar)(map?["status"] ?? value);
        _ = StatusWords.TryParse(word.Text, out var status);
        return new(new(step.Text, step.At), new(status, word.At), map?.Localized("note"), map?.Localized("reason"), map?.Words("evidence") ?? []);
    }

    private static IEnumerable<PublishedFigure> Published(YamlMapping map)
    {
        foreach (var figure in Figures(null, map.Map("roadmap"))) yield return figure;
        foreach (var (subject, figures) in Subjects(map))
            foreach (var figure in Figures(subject.Text, figures as YamlMapping))
                yield return figure;
    }

    private static IEnumerable<YamlEntry> Subjects(YamlMapping map) =>
        (map.Map("goals")?.Entries ?? []).Concat(map.Map("priorities")?.Entries ?? []);

    private static IEnumerable<PublishedFigure> Figures(string? subject, YamlMapping? map) =>
        map?.Entries.Select(e => new PublishedFigure(subject, Kind(e.Key.Text), ((YamlScalar)e.Value).Text, e.Value.At)) ?? [];

    private static FigureKind Kind(string key) => key switch
    {
        "score" => FigureKind.Score,
        "steps" => FigureKind.Steps,
        "measures" => FigureKind.Measures,
        "percent" => FigureKind.Percent,
        "of" => FigureKind.Of,
        _ => FigureKind.Planned,
    };
}
