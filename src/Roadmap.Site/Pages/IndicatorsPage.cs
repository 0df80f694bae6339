using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>All indicators. More than one page holds are split over pages named after their first indicator, <c>indicators/part/exports/</c>.</summary>
internal static class IndicatorsPage
{
    /// <summary>Address and view of each page.</summary>
    public static IEnumerable<(string Address, Func<IPageView> View)> Pages(PageContext context)
    {
        var all = context.Site.Roadmap.Indicators;
        if (all.IsEmpty) return [];
        var parts = IndicatorGoals.ByGoal(context.Site.Roadmap, all).SelectMany(g => g.Indicators).OrderBy(i => i.Kind).Chunk(context.Site.Config.PageIndicators).ToArray();
        return parts.Length < 2
            ? [(Addresses.Indicators, () => View(context, all, Addresses.Indicators))]
            : [(Addresses.Indicators, () => Parts(context, parts)), .. parts.Select(p => (Part(p), (Func<IPageView>)(() => View(context, p, Part(p)))))];
    }

    private static IndicatorsView View(PageContext context, IEnumerable<Indicator> indicators, string address) => Frame(context, address, address == Addresses.Indicators ? null : Range(context, [.. indicators])) with
    {
        Kinds = [.. indicators.GroupBy(i => i.Kind).OrderBy(g => g.Key).SelectMany(g => g.Key is null ? Goals(context, [.. g]) : [Kind(context, g.Key, [.. g])])],
    };

    private static IndicatorsView Parts(PageContext context, Indicator[][] parts) => Frame(context, Addresses.Indicators, null) with
    {
        Parts = [.. parts.Select(p => new LinkView(PageContext.Plain(Range(context, p)), context.Href(Part(p))))],
    };

    private static IndicatorsView Frame(PageContext context, string address, string? part)
    {
        var (words, all) = (context.Words, context.Site.Roadmap.Indicators);
        var (outcome, impact) = (all.Count(i => i.Kind == IndicatorKind.Outcome), all.Count(i => i.Kind == IndicatorKind.Impact));
        var intro = outcome > 0 && impact > 0
            ? words["indicators.intro", ("outcome", outcome), ("impact", impact)]
            : words["indicators.intro-plain", ("count", all.Length)];
        var title = words["indicators.title"];
        return new(
            new(context, new(
                address, part ?? title, intro, part is null ? [] : [new(PageContext.Plain(title), context.Href(Addresses.Indicators))], Content.ContentPaths.Indicators, Table: "indicators")),
            intro,
            context.Site.Reports is [.., var latest] && all.All(i => IndicatorViews.Values(context, i).IsEmpty)
                ? words["indicators.none-observed", ("when", words.Name(latest.Report.Unit))] : null,
            [], []);
    }

    private static string Part(IEnumerable<Indicator> indicators) => $"{Addresses.Indicators}part/{indicators.First().Id}/";

    private static string Range(PageContext context, Indicator[] indicators) =>
        context.Words["indicators.part", ("from", IndicatorViews.Title(context, indicators[0]).Text), ("to", IndicatorViews.Title(context, indicators[^1]).Text)];

    // Where kinds are not told apart, indicators stand with their goals.
    private static IEnumerable<IndicatorKindView> Goals(PageContext context, ImmutableArray<Indicator> indicators) =>
        from part in IndicatorGoals.ByGoal(context.Site.Roadmap, indicators)
        let kind = Kind(context, null, part.Indicators)
        select part.Goal is not { } goal ? kind : kind with { Id = $"goal-{goal.Id}", Title = PageContext.Numbered(goal.Id, context.Text(goal.Title).Text) };

    private static IndicatorKindView Kind(PageContext context, IndicatorKind? kind, ImmutableArray<Indicator> indicators)
    {
        var (words, id) = (context.Words, kind?.ToString().ToLowerInvariant());
        var assessed = indicators.Select(i => i.Assessed).Distinct().ToArray() is [{ } year] && indicators.All(i => IndicatorViews.Values(context, i).IsEmpty) && context.Site.Latest.Year < year
            ? words["indicators.assessed", ("year", year)] : null;
        return new(
            id ?? "all", id is null ? null : words[$"indicators.{id}", ("count", indicators.Length)], id is null ? null : words[$"indicators.{id}-text"], assessed,
            [.. indicators.Select(i => new IndicatorView(context, i))]);
    }
}

/// <summary>All indicators with their targets.</summary>
/// <param name="Intro">How many they are, in a sentence.</param>
/// <param name="NotObserved">That no value was published for the latest report; null where there are values.</param>
/// <param name="Kinds">Outcome and impact, apart; empty on the page that leads to the parts.</param>
/// <param name="Parts">The pages, where there are too many indicators for one; else empty.</param>
internal sealed record IndicatorsView(
    Frame Frame, string Intro, string? NotObserved, ImmutableArray<IndicatorKindView> Kinds, ImmutableArray<LinkView> Parts) : IPageView
{
    /// <summary>Some are drawn, so marks need their key.</summary>
    public bool HasPlots => Kinds.SelectMany(k => k.Indicators).SelectMany(i => i.Scales).Any(s => s.Plot is not null);

    /// <summary>Some have been observed, so that their mark is shown.</summary>
    public bool HasObserved => Kinds.SelectMany(k => k.Indicators).SelectMany(i => i.Scales).SelectMany(s => s.Points).Any(p => p.Token == "observed");

    /// <summary>Some are judged, so the rule is told.</summary>
    public bool HasVerdicts => Kinds.SelectMany(k => k.Indicators).Any(i => i.Verdict is not null);
}

/// <summary>Indicators of one kind.</summary>
/// <param name="Id"><c>outcome</c>, <c>impact</c>, or <c>all</c> where the plan does not tell them apart.</param>
/// <param name="Title">With their number; null where the plan does not tell them apart.</param>
/// <param name="Text">What the kind means.</param>
/// <param name="Assessed">When all of them will be assessed; null where that is not said or they are already.</param>
internal sealed record IndicatorKindView(string Id, string? Title, string? Text, string? Assessed, ImmutableArray<IndicatorView> Indicators);
