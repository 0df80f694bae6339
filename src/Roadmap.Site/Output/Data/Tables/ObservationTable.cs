using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data.Tables;

/// <summary><c>observations.csv</c>: a row for every value of an indicator, also from before the plan, and for every part that it is broken down by.</summary>
internal static class ObservationTable
{
    /// <summary>Whether there is more than the plain values of reports, which stand in <c>indicators.csv</c>.</summary>
    public static bool IsNeeded(Site site) =>
        site.Roadmap.Indicators.Any(i => !i.Series.IsEmpty) || site.Reports.Any(r => r.Report.Observed.Values.Any(o => o.At != r.Report.Unit || o is not { By.IsEmpty: true, Date: null, IsProvisional: false, SourceUrl: null, SourceTitle: null, Note: null }));

    public static TableFiles File(Site site) => new Table<Row>(
        "observations",
        new ColumnList<Row>(site)
            .Id("indicator", r => r.Indicator.Id)
            .Id("time", r => $"{r.Observation.At}")
            .If(site.Roadmap.Indicators.Any(i => i.Dimension is not null), c => c.OptionalText("dimension", r => r.Part is null ? null : r.Indicator.Dimension).OptionalText("part", r => r.Part))
            .OptionalNumber("value", r => r.Value)
            .Id("unit", r => r.Indicator.Unit)
            .Flag("provisional", r => r.Observation.IsProvisional)
            .OptionalText("published", r => r.Observation.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .OptionalText("source", r => r.Observation.SourceUrl, key: "observation_source")
            .Texts("source_title", r => r.Observation.SourceTitle)
            .Texts("note", r => r.Observation.Note)
            .ToImmutable(),
        [],
        []).Files(
            from indicator in site.Roadmap.Indicators
            from observation in IndicatorValues.Of(indicator, site.Reports.Select(r => r.Report))
            from row in Rows(indicator, observation)
            select row);

    private static IEnumerable<Row> Rows(Indicator indicator, Model.Observation observation)
    {
        if (observation.Value is { } value) yield return new(indicator, observation, null, value);
        foreach (var (part, share) in observation.By) yield return new(indicator, observation, part, share);
    }

    private sealed record Row(Indicator Indicator, Model.Observation Observation, string? Part, decimal? Value);
}
