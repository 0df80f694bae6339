using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>An indicator's page: how it stands, its way to the target, every value with its source, and its parts.</summary>
internal static class IndicatorPage
{
    /// <summary>The view.</summary>
    public static IndicatorPageView View(PageContext context, Indicator indicator)
    {
        var (words, view, values) = (context.Words, IndicatorViews.View(context, indicator, isShort: false), IndicatorViews.Values(context, indicator));
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
