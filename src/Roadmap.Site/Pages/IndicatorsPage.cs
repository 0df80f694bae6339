using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>All indicators. More than one page holds are split over pages named after their first indicator, <c>indicators/exports/</c>.</summary>
internal static class IndicatorsPage
{
    /// <summary>Address and view of each page.</summary>
    public static IEnumerable<(string Address, Func<PageView> View)> Pages(PageContext context)
    {
        var all = context.Site.Roadmap.Indicators;
        var parts = all.OrderBy(i => i.Kind).Chunk(context.Site.Config.PageIndicators).ToArray();
        return parts.Length < 2
            ? [(Addresses.Indicators, () => View(context, all, Addresses.Indicators))]
            : [(Addresses.Indicators, () => Parts(context, parts)), .. parts.Select(p => (Part(p), (Func<PageView>)(() => View(context, p, Part(p)))))];
    }

    private static IndicatorsView View(PageContext context, IEnumerable<Indicator> indicators, string address) => Frame(context, address, address == Addresses.Indicators ? null : Range(context, [.. indicators])) with
    {
        Kinds = [.. indicators.GroupBy(i => i.Kind).OrderBy(g => g.Key).Select(g => Kind(context, g.Key, [.. g]))],
    };

    private static IndicatorsView Parts(PageContext context, Indicator[][] parts) => Frame(context, Addresses.Indicators, null) with
    {
        Parts = [.. parts.Select(p => new LinkView(PageContext.Plain(Range(context, p)), context.Href(Part(p))))],
    };

    private static IndicatorsView Frame(PageContext context, string address, string? part)
    {
        var (words, counts) = (context.Words, context.Site.Roadmap.Indicators.CountBy(i => i.Kind).ToDictionary());
        var intro = words["indicators.intro",
            ("outcome", counts.GetValueOrDefault(IndicatorKind.Outcome)), ("impact", counts.GetValueOrDefault(IndicatorKind.Impact))];
        var title = words["indicators.title"];
        return new(
            new(context, new(
                address, part ?? title, intro, part is null ? [] : [new(PageContext.Plain(title), context.Href(Addresses.Indicators))], Content.ContentPaths.Indicators)),
            intro, [], [], context.Addresses.Shared("data/indicators.csv"));
    }

    private static string Part(IEnumerable<Indicator> indicators) => $"{Addresses.Indicators}{indicators.First().Id}/";

    private static string Range(PageContext context, Indicator[] indicators) =>
        context.Words["indicators.part", ("from", Title(context, indicators[0]).Text), ("to", Title(context, indicators[^1]).Text)];

    private static IndicatorKindView Kind(PageContext context, IndicatorKind kind, ImmutableArray<Indicator> indicators)
    {
        var id = kind.ToString().ToLowerInvariant();
        return new(
            id, context.Words[$"indicators.{id}", ("count", indicators.Length)], context.Words[$"indicators.{id}-text"],
            [.. indicators.Select(i => Indicator(context, i))]);
    }

    private static IndicatorView Indicator(PageContext context, Indicator indicator) => new(
        indicator.Id, Title(context, indicator), IndicatorViews.Status(context, indicator),
        context.Site.Reports.Any(y => y.Report.Observations.ContainsKey(indicator.Id)),
        new IndicatorScales(context, indicator).Views());

    private static TextView Title(PageContext context, Indicator indicator)
    {
        var title = context.Text(indicator.Title);
        return title with { Text = Localization.Language.Of(title.Lang ?? context.Code).Capitalise(title.Text) };
    }
}
