using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>An indicator's page: how it stands, its way to the target, every value with its source, and its parts.</summary>
internal static class IndicatorPage
{
    /// <summary>The view.</summary>
    public static IndicatorPageView View(PageContext context, Indicator indicator)
    {
        var (words, view, values) = (context.Words, new IndicatorView(context, indicator, isShort: false), IndicatorViews.Values(context, indicator));
        Observation[] known = [.. values.Where(v => v.Value is not null)];
        bool IsNew(int i) => i > 0 && indicator.SeriesAt(known[i].At) != indicator.SeriesAt(known[i - 1].At);
        ObservedView[] rows = [.. known.Select((v, i) => Row(context, indicator, v, IsNew(i)))];
        return new(
            new(context, new(
                Addresses.Indicator(indicator.Id), view.Link.Text.Text, Description(context, indicator, view),
                [new(PageContext.Plain(words["indicators.title"]), context.Href(Addresses.Indicators))], Content.ContentPaths.Indicators, Table: "indicators")),
            view, [.. Facts(context, indicator)], TagViews.Of(context, indicator.Tags), new IndicatorScales(context, indicator, values).Chart(),
            [.. rows], rows.Any(r => r.Note is not null || r.Source is not null || r.Date is not null || r.IsProvisional || r.IsNewSeries), Breakdown(context, indicator, values),
            context.Prose(indicator.Text, 2), PastViews.OfIndicator(context, indicator));
    }

    private static string Description(PageContext context, Indicator indicator, IndicatorView view) =>
        view.Verdict is { } verdict ? $"{verdict.Word}. {verdict.Sums[0]}"
        : view.Sentence?.Text ?? context.Words["indicator.description", ("title", IndicatorViews.Title(context, indicator).Text)];

    private static IEnumerable<FactView> Facts(PageContext context, Indicator indicator)
    {
        var words = context.Words;
        if (indicator.Code is { } code) yield return new(words["indicator.code"], PageContext.Plain(code));
        yield return new(words["indicator.unit"], context.Text(UnitName.Alone(context.Site.Roadmap.Units[indicator.Unit])));
        if (indicator.Better is { } better) yield return new(words["indicator.better"], PageContext.Plain(words[better == IndicatorDirection.Higher ? "indicator.higher" : "indicator.lower"]));
    }

    private static ObservedView Row(PageContext context, Indicator indicator, Observation o, bool isNewSeries) => new(
        context.Words.Column(o.At), IndicatorViews.Amount(context, indicator.UnitAt(o.At), o.Value!.Value), isNewSeries, o.IsProvisional,
        o.Date is { } date ? context.Day(date) : null, context.TextOrNull(o.Note),
        context.TextOrNull(o.SourceTitle) ?? (o.SourceUrl is { } url ? PageContext.Plain(new Uri(url).Host) : null), o.SourceUrl);

    private static BreakdownView? Breakdown(PageContext context, Indicator indicator, ImmutableArray<Observation> values)
    {
        Observation[] parted = [.. values.Where(v => v.By.Count > 0)];
        if (parted.Length == 0 || context.Site.Roadmap.Vocabularies.FirstOrDefault(v => v.Id == indicator.Dimension) is not { } dimension) return null;
        return new(
            context.Text(dimension.Name), [.. parted.Select((p, i) => context.Words.Column(p.At) is var time && i > 0 && indicator.SeriesAt(p.At) != indicator.SeriesAt(parted[i - 1].At) ? context.Words["indicator.series-from", ("when", time)] : time)],
            [.. dimension.Terms.Where(t => parted.Any(p => p.By.ContainsKey(t.Id))).Select(t => new BreakdownRow(
                context.Text(t.Name), [.. parted.Select(p => p.By.TryGetValue(t.Id, out var value) ? context.Number(value) : "")]))]);
    }
}

/// <summary>Values over time.</summary>
/// <param name="Low">Where the scale begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Note">Why it does not end where one would expect; null where it does.</param>
/// <param name="Lines">Points of the lines through the values, of 100 by 100: one for each series, which a change of what is measured has parted from the next.</param>
/// <param name="Path">Points of the line from there to the targets.</param>
/// <param name="Marks">In order of time.</param>
/// <param name="Breaks">Places between two series.</param>
internal sealed record IndicatorChartView(string Low, string High, string? Note, string First, string Last, ImmutableArray<string> Lines, string Path, ImmutableArray<PlotMark> Marks, ImmutableArray<string> Breaks);

/// <summary>An indicator's page.</summary>
/// <param name="Indicator">Its values and targets.</param>
/// <param name="Facts">Code, unit, which way is better.</param>
/// <param name="Tags">Terms that it carries, with their pages.</param>
/// <param name="Chart">Its values over time; null where there are not two.</param>
/// <param name="Values">What was observed, in order of time.</param>
/// <param name="HasRemarks">Some value has a remark or a source.</param>
/// <param name="Breakdown">Its parts; null where it is not broken down.</param>
/// <param name="Text">Source and method.</param>
/// <param name="Past">What was otherwise before, and where values cannot be compared.</param>
internal sealed record IndicatorPageView(
    Frame Frame, IndicatorView Indicator, ImmutableArray<FactView> Facts, ImmutableArray<TagGroupView> Tags, IndicatorChartView? Chart, ImmutableArray<ObservedView> Values, bool HasRemarks,
    BreakdownView? Breakdown, ProseView? Text, ImmutableArray<PastView> Past) : IPageView;

/// <summary>A fact by name.</summary>
/// <param name="Value">What is so.</param>
internal sealed record FactView(string Name, TextView Value);

/// <summary>An observed value.</summary>
/// <param name="When">Of which time.</param>
/// <param name="Value">With its unit.</param>
/// <param name="IsNewSeries">It cannot be compared with the value before it.</param>
/// <param name="IsProvisional">It may still change.</param>
/// <param name="Date">When it was published; null when that is not told.</param>
/// <param name="Note">A remark.</param>
/// <param name="Source">Where it comes from, and its address where there is one.</param>
/// <param name="SourceHref">Address of the source.</param>
internal sealed record ObservedView(string When, string Value, bool IsNewSeries, bool IsProvisional, string? Date, TextView? Note, TextView? Source, string? SourceHref);

/// <summary>An indicator by the terms of a dimension.</summary>
/// <param name="Times">The times for which there are parts.</param>
/// <param name="Rows">A row a term.</param>
internal sealed record BreakdownView(TextView Name, ImmutableArray<string> Times, ImmutableArray<BreakdownRow> Rows);

/// <summary>A part of an indicator.</summary>
/// <param name="Values">A value for each time; empty where there is none.</param>
internal sealed record BreakdownRow(TextView Term, ImmutableArray<string> Values);
