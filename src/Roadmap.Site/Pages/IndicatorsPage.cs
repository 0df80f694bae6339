using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>The page of all indicators.</summary>
public static class IndicatorsPage
{
    /// <summary>The view.</summary>
    public static IndicatorsView View(PageContext context)
    {
        var (words, all) = (context.Words, context.Site.Roadmap.Indicators);
        var counts = all.CountBy(i => i.Kind).ToDictionary();
        var intro = words["indicators.intro",
            ("outcome", counts.GetValueOrDefault(IndicatorKind.Outcome)), ("impact", counts.GetValueOrDefault(IndicatorKind.Impact))];
        return new(
            new Frames(context).Of(new(Addresses.Indicators, words["indicators.title"], intro, SourcePath: Content.ContentPaths.Indicators)),
            intro,
            [.. all.GroupBy(i => i.Kind).OrderBy(g => g.Key).Select(g => Kind(context, g.Key, [.. g]))],
            context.Addresses.Shared("data/indicators.csv"));
    }

    private static IndicatorKindView Kind(PageContext context, IndicatorKind kind, ImmutableArray<Indicator> indicators)
    {
        var id = kind.ToString().ToLowerInvariant();
        return new(
            id, context.Words[$"indicators.{id}", ("count", indicators.Length)], context.Words[$"indicators.{id}-text"],
            [.. indicators.Select(i => Indicator(context, i))]);
    }

    private static IndicatorView Indicator(PageContext context, Indicator indicator)
    {
        var title = context.Text(indicator.Title);
        var capital = Localization.Language.Of(title.Lang ?? context.Code).Capitalise(title.Text);
        return new(
            indicator.Id, title with { Text = capital }, IndicatorViews.Status(context, indicator),
            context.Site.Years.Any(y => y.Results.Observations.ContainsKey(indicator.Id)),
            new IndicatorScales(context, indicator).Views());
    }
}
