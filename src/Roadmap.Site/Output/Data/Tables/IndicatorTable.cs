using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data.Tables;

/// <summary><c>indicators.csv</c>: a row for every target of an indicator, and for every report in which it was observed.</summary>
internal static class IndicatorTable
{
    public static TableFiles File(Site site) => new Table<Row>(
        "indicators",
        new ColumnList<Row>(site)
            .Id("indicator", r => r.Indicator.Id)
            .Token("kind", "kind", false, DataWords.IndicatorKinds, r => r.Indicator.Kind?.Word())
            .Texts("title", r => r.Indicator.Title)
            .Id("unit", r => r.Target.Unit)
            .OptionalYear("baseline_year", r => r.Baseline?.Year)
            .OptionalNumber("baseline", r => r.Baseline?.Value)
            .OptionalText("target_year", r => r.Target.When.ToString())
            .OptionalNumber("target_min", r => r.Target.Min)
            .OptionalNumber("target_max", r => r.Target.Max)
            .Texts("target_text", r => r.Target.Text)
            .OptionalUnit("observed_year", r => r.Observed?.Report)
            .OptionalNumber("observed", r => r.Observed?.Value)
            .If(site.Roadmap.Indicators.Any(i => i.Of is not null), c => c.OptionalText("of", r => r.Indicator.Of))
            .If(site.Roadmap.Indicators.Any(i => i.Better is not null), c => c.OptionalText("better", r => r.Indicator.Better?.ToString().ToLowerInvariant()))
            .If(site.Roadmap.Indicators.Any(i => i.Code is not null), c => c.OptionalText("code", r => r.Indicator.Code))
            .If(site.Roadmap.Indicators.Any(i => !i.Tags.IsEmpty), c => c.Tags(r => r.Indicator.Tags))
            .ToImmutable(),
        [])
    { IsGeneral = !site.IsYearly }.Files(Rows(site));

    private static IEnumerable<Row> Rows(Site site) => site.Roadmap.Indicators.SelectMany(i => Rows(i, site));

    // What was measured is in the unit that the indicator had then, so it never stands beside a target in another one.
    private static IEnumerable<Row> Rows(Indicator indicator, Site site)
    {
        var observed = Observation.Of(indicator, site).ToArray();
        var rows = observed.Length == 0
            ? Own(indicator).Select(t => new Row(indicator, t, indicator.BaselineIn(indicator.LastSeries), null))
            : observed.SelectMany(o => Own(o.Indicator).Select(t => new Row(o.Indicator, t, o.Indicator.BaselineIn(o.Series), o)));
        return rows.Concat(indicator.Targets.Where(t => t.Unit != indicator.Unit).Select(t => new Row(indicator, t, null, null)));
    }

    private static IEnumerable<Target> Own(Indicator indicator) =>
        indicator.Targets.Where(t => t.Unit == indicator.Unit).DefaultIfEmpty(new(default, null, null, null, indicator.Unit));

    private sealed record Row(Indicator Indicator, Target Target, Baseline? Baseline, Observation? Observed);
}
