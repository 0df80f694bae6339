using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>An indicator's values and targets: in words, on a line, and over time.</summary>
internal sealed class IndicatorScales
{
    private readonly PageContext _context;
    private readonly Indicator _indicator;
    private readonly ImmutableArray<Point> _points;

    /// <summary>Finds what is to be shown.</summary>
    /// <param name="values">What was observed of it, in order of time.</param>
    public IndicatorScales(PageContext context, Indicator indicator, ImmutableArray<Observation> values)
    {
        (_context, _indicator) = (context, indicator);
        _points = [.. Points(values).OrderBy(p => p.Time).ThenBy(p => p.Order)];
    }

    private sealed record Point(string Token, int Series, string Unit, DateOnly Time, int Order, string? When, TextView Value, decimal? Min, decimal? Max)
    {
        public bool IsNumber => (Min ?? Max) is not null;

        public bool HasTime => Time > DateOnly.MinValue && Time < DateOnly.MaxValue && Order < 2;

        public IEnumerable<decimal> Bounds => new[] { Min, Max }.OfType<decimal>();

        public decimal Middle => Min is { } min && Max is { } max ? min / 2 + max / 2 : Min ?? Max ?? 0;
    }

    /// <summary>The scales, the indicator's own unit first, and values that cannot be compared with the present ones last.</summary>
    /// <param name="isShort">Of a long series, only the first and the latest value.</param>
    public ImmutableArray<ScaleView> Views(bool isShort) =>
        [.. _points.GroupBy(p => (p.Series, p.Unit)).OrderByDescending(g => g.Key.Series).ThenBy(g => g.Key.Unit != _indicator.Unit).Select(g => Scale(g.Key.Series, g.Key.Unit, Shown([.. g], isShort)))];

    /// <summary>The values on a line; null where there are not two that can be compared.</summary>
    public PlotView? Plot() => Plot(_indicator.Unit, Shown([.. _points.Where(p => p.Unit == _indicator.Unit && p.Series == _indicator.LastSeries)], true));

    /// <summary>The values over time; null where there are not two.</summary>
    public IndicatorChartView? Chart()
    {
        Point[] points = [.. _points.Where(p => p.Unit == _indicator.Unit && p.IsNumber && p.HasTime)];
        if (points.Select(p => p.Time).Distinct().Count() < 2) return null;
        var scale = new ValueScale([.. points.SelectMany(p => p.Bounds)], IsShare(_indicator.Unit));
        var (low, high) = Ends(scale, _indicator.Unit);
        var (first, last) = (points[0].Time.DayNumber, points[^1].Time.DayNumber);
        string X(Point p) => ValueScale.Plain((p.Time.DayNumber - first) * 100m / (last - first));
        string Y(decimal value) => ValueScale.Plain(100 - scale.Share(value));
        string Line(IEnumerable<Point> line) => string.Join(' ', line.Select(p => $"{X(p)},{Y(p.Middle)}"));

        Point[] known = [.. points.Where(p => p.Token != "target")];
        return new(
            low, high, scale.IsShort ? _context.Words["indicator.short-scale", ("high", scale.High)] : null, points[0].When ?? "", points[^1].When ?? "",
            [.. known.GroupBy(p => p.Series).Select(Line)], Line([.. known.Where(p => p.Series == _indicator.LastSeries).TakeLast(1), .. points.Where(p => p.Token == "target")]),
            [.. points.Select(p => new PlotMark(p.Token, X(p) + "%", Y(p.Middle) + "%", null, Open(p)))],
            [.. points.Zip(points.Skip(1)).Where(p => p.First.Series != p.Second.Series).Select(p => Between(p.First, p.Second))]);

        string Between(Point a, Point b) => ValueScale.Percent(((a.Time.DayNumber + b.Time.DayNumber) / 2m - first) * 100 / (last - first));
    }

    private ScaleView Scale(int series, string unit, Point[] points) => new(
        series == _indicator.LastSeries ? null : _context.Words["indicator.earlier-series", ("from", _context.Words.Name(_indicator.Revisions.Where(r => r.IsBreak).ElementAt(series - 1).Change.From))],
        _context.Words["indicators.unit", ("unit", _context.Text(UnitName.Alone(_context.Site.Roadmap.Units[unit])).Text)],
        [.. points.Select(p => new PointView(p.Token, _context.Words[$"indicators.{p.Token}"], p.When, p.Value))], () => Plot(unit, points));

    private PlotView? Plot(string unit, Point[] points)
    {
        Point[] numbers = [.. points.Where(p => p.IsNumber)];
        if (numbers.Length < 2) return null;
        decimal[] values = [.. numbers.SelectMany(p => p.Bounds)];
        var scale = new ValueScale(values, IsShare(unit));
        var (low, high) = Ends(scale, unit);
        return new(
            low, high, scale.IsShort ? _context.Words["indicator.short-scale", ("high", scale.High)] : null, scale.Place(values.Min()), scale.Place(values.Max()),
            [.. numbers.Select(p => new PlotMark(
                p.Token, scale.Place(p.Bounds.First()), "50%", p is { Min: { } min, Max: { } max } && min < max ? scale.Place(max) : null, Open(p)))]);
    }

    private (string Low, string High) Ends(ValueScale scale, string unit)
    {
        string Written(decimal end) => IsShare(unit) ? _context.Words.Language.FormatPercent(end) : _context.Number(end);
        return (Written(scale.Low), Written(scale.High));
    }

    private static Point[] Shown(Point[] points, bool isShort)
    {
        if (!isShort) return points;
        Point[] observed = [.. points.Where(p => p.Token == "observed")];
        var left = points.Any(p => p.Token == "baseline") ? observed[..^Math.Min(1, observed.Length)] : observed.Length > 2 ? observed[1..^1] : [];
        return [.. points.Except(left)];
    }

    private static string? Open(Point point) => point switch { { Min: not null, Max: null } => "up", { Min: null, Max: not null } => "down", _ => null };

    // A unit is known as a share by its id, which is the same in all languages.
    private static bool IsShare(string unit) => unit.StartsWith("percent", StringComparison.Ordinal);

    private IEnumerable<Point> Points(ImmutableArray<Observation> values)
    {
        var words = _context.Words;
        if (_indicator.Baseline is { } baseline)
            yield return new(
                "baseline", _indicator.BaselineSeries, _indicator.BaselineUnit, baseline.Year is { } year ? CalendarUnit.OfYear(year).Last : DateOnly.MinValue, 0,
                baseline.Year is { } said ? $"{said}" : null,
                Number(_indicator.BaselineUnit, baseline.Value, baseline.Approximate ? words["indicators.about", ("value", baseline.Value)] : null), baseline.Value, baseline.Value);

        foreach (var observed in values)
            if (observed.Value is { } value)
                yield return new(
                    "observed", _indicator.SeriesAt(observed.At), _indicator.UnitAt(observed.At), observed.At.Last, 0, IndicatorViews.Time(_context, observed.At),
                    Number(_indicator.UnitAt(observed.At), value), value, value);

        // Without a year it comes last: the plan means «in the end».
        foreach (var target in _indicator.Targets)
            yield return new(
                "target", _indicator.LastSeries, target.Unit, target.When.Span?.LastDay ?? DateOnly.MaxValue, target.When.After ? 2 : 1, target.When.Span is null ? null : IndicatorViews.When(_context, target.When),
                target.Text is { } text ? _context.Text(text) : PageContext.Plain(IndicatorViews.Value(_context, target)), target.Min, target.Max);
    }

    private TextView Number(string unit, decimal value, string? written = null) => PageContext.Plain(IndicatorViews.Amount(_context, unit, value, written));
}
