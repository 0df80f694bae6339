using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>An indicator's values and targets, one scale a unit.</summary>
/// <param name="context">The language.</param>
/// <param name="indicator">The indicator.</param>
internal sealed class IndicatorScales(PageContext context, Indicator indicator)
{
    // Without a year it comes last: the plan means «in the end».
    private const int Undated = int.MaxValue;

    private sealed record Point(string Token, string Unit, (int Year, int Order) Time, string When, TextView Value, decimal? Min, decimal? Max);

    /// <summary>The scales, the indicator's own unit first.</summary>
    public ImmutableArray<ScaleView> Views() =>
        [.. Points().GroupBy(p => p.Unit).Select(g => Scale(g.Key, [.. g.OrderBy(p => p.Time)]))];

    private ScaleView Scale(string unit, Point[] points)
    {
        var bars = new TargetBars([.. points.Select(p => (p.Min, p.Max))]);
        return new(
            context.Words["indicators.unit", ("unit", context.Text(UnitName.Alone(context.Site.Roadmap.Units[unit])).Text)],
            [.. points.Select(p => new PointView(p.Token, context.Words[$"indicators.{p.Token}"], p.When, p.Value, bars.Bar(p.Min, p.Max)))]);
    }

    private IEnumerable<Point> Points()
    {
        if (indicator.Baseline is { } baseline)
        {
            yield return new(
                "baseline", indicator.Unit, (0, 0), baseline.Year is { } year ? $"{year}" : context.Words["indicators.undated"],
                Number(baseline.Value, baseline.Approximate ? context.Words["indicators.about", ("value", baseline.Value)] : null), baseline.Value, baseline.Value);
        }

        foreach (var year in context.Site.Reports)
            if (year.Report.Observations.TryGetValue(indicator.Id, out var observed))
                yield return new("observed", indicator.Unit, (year.Year, 0), context.Words.Column(year.Report.Unit), Number(observed), observed, observed);

        foreach (var target in indicator.Targets)
            yield return new(
                "target", target.Unit, (target.When.Span?.LastYear ?? Undated, target.When.After ? 2 : 1), IndicatorViews.When(context, target.When),
                target.Text is { } text ? context.Text(text) : PageContext.Plain(IndicatorViews.Value(context, target)), target.Min, target.Max);
    }

    private TextView Number(decimal value, string? written = null) => PageContext.Plain(IndicatorViews.Amount(context, indicator.Unit, value, written));
}
