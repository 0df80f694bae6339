using System.Collections.Immutable;
using RoadmapSite.Content.Documents;
using RoadmapSite.Model;

namespace RoadmapSite.Content;

/// <summary>Nodes of <c>content/roadmap/</c> that have the right shape → documents.</summary>
internal static class RoadmapReader
{
    public static RoadmapDocument Roadmap(YamlMapping map, bool isWhole) => new(
        map.RequiredText("title"),
        map.Period("years"),
        map.RequiredWord("coordinator"),
        [.. map.Items("goals").Select(g => new GoalDocument(g.RequiredWord("id"), g.RequiredText("title"), g.Words("priorities") ?? []))],
        map.Map("scoring") is { } scoring ? new(Scoring(scoring), scoring.At) : new(ScoringRules.Default, map.At),
        isWhole);

    public static ImmutableArray<AgencyDocument> Agencies(YamlMapping map) =>
        [.. map.Entries.Select(e => (e.Key, Value: (YamlMapping)e.Value)).Select(e => new AgencyDocument(
            new(e.Key.Text, e.Key.At), e.Value.RequiredText("name"), e.Value.Localized("short"), e.Value.Text("kind") == "group"))];

    public static PriorityDocument Priority(string id, YamlMapping map, bool isWhole) => new(
        id, map.At with { Line = 0, Column = 0 }, map.RequiredText("title"), [.. map.Items("measures").Select(Measure)], isWhole);

    public static IndicatorsDocument Indicators(YamlMapping map, bool isWhole) => new(
        [.. map.Map("units")!.Entries.Where(u => u.Value is YamlMapping { Entries.Length: > 0 })
            .Select(u => (new Located<string>(u.Key.Text, u.Key.At), NodeValues.ToLocated((YamlMapping)u.Value)))],
        [.. map.Items("indicators").Select(Indicator)],
        isWhole);

    private static MeasureDocument Measure(YamlMapping map) => new(
        map.RequiredWord("id"), map.RequiredText("title"), Assignment(map), map.Period("period"), [.. map.Items("steps").Select(Step)]);

    private static StepDocument Step(YamlMapping map) => new(
        map.RequiredWord("id"), map.RequiredText("title"), Assignment(map), map.Period("period"), map.Flag("ongoing"));

    private static AssignmentDocument Assignment(YamlMapping map) => new(map.Word("lead"), map.Words("partners"), map.Words("recommended"));

    private static ScoringRules Scoring(YamlMapping map)
    {
        var points = map.Map("points")!;
        var bands = map.Map("bands")!;
        return new(
            map.Text("unit") == "measure" ? ScoringUnit.Measure : ScoringUnit.Step,
            points.Number("implemented")!.Value, points.Number("partial")!.Value, points.Number("not-implemented")!.Value,
            bands.Number("low")!.Value, bands.Number("high")!.Value)
        {
            RanksByTenths = map.Text("ranks") == "tenth",
        };
    }

    private static IndicatorDocument Indicator(YamlMapping map) => new(
        map.RequiredWord("id"),
        map.Text("kind") == "impact" ? IndicatorKind.Impact : IndicatorKind.Outcome,
        map.RequiredText("title"),
        map.RequiredWord("unit"),
        map.Map("baseline") is { } b ? new(b.Year("year"), b.Number("value")!.Value, b.Flag("approximate")) : null,
        map.Year("assessed")!.Value,
        [.. map.Items("targets").Select(Target)]);

    private static TargetDocument Target(YamlMapping map)
    {
        TargetYear when = default;
        if (map.Text("year") is { } year) _ = TargetYear.TryParse(year, out when);
        return new(map.At, when, map.Number("value"), map.Number("min"), map.Number("max"), map.Localized("text"), map.Word("unit"));
    }
}
