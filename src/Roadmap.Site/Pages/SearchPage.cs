using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>The search in everything. Its results are made in the reader's browser from the index; without a script the page leads to where everything stands.</summary>
internal static class SearchPage
{
    /// <summary>Kinds of what can be found, in the order in which equally good results stand.</summary>
    public static readonly string[] Groups = ["agency", "priority", "measure", "step", "indicator", "summary", "page"];

    /// <summary>The view.</summary>
    public static SearchView View(PageContext context) => new(
        new(context, new(Addresses.Search, context.Words["search.title"], context.Words[context.Site.HasMeasures && !context.Site.Roadmap.Agencies.IsEmpty && !context.Site.Roadmap.Indicators.IsEmpty ? "search.description" : "search.description-general"], ShowsResults: false)),
        $"{context.Href(Addresses.Search)}index.json", context.Addresses.Shared(context.Assets["search.js"]),
        [.. Groups.Where(g => Has(context.Site, g)).Select(g => new OptionView(g, PageContext.Plain(context.Words[$"search.group-{g}"])))],
        context.Site.HasSteps ? [.. context.Site.Roadmap.Scoring.Statuses.All.Select(s => new OptionView(s.Token, PageContext.Plain(context.Status(s).Word)))] : [],
        [.. context.Site.Roadmap.Priorities.Count() > context.Site.Config.PageSteps ? [] : context.Site.Roadmap.Priorities.Select(new PlanViews(context, context.Site.Latest).Link)],
        context.Navigation);

    private static bool Has(Site site, string group) => group switch
    {
        "agency" => !site.Roadmap.Agencies.IsEmpty,
        "priority" => site.Roadmap.Priorities.Any(),
        "measure" => site.HasMeasures,
        "step" => site.HasSteps,
        "indicator" => !site.Roadmap.Indicators.IsEmpty,
        "summary" => site.Latest.Report.PrioritySummaries.Count > 0,
        _ => true,
    };
}

/// <summary>The search page.</summary>
/// <param name="IndexHref">The index that its script asks.</param>
/// <param name="Groups">Kinds of what can be found.</param>
/// <param name="Statuses">Statuses of steps.</param>
/// <param name="Priorities">For who searches without a script; empty where there are too many.</param>
/// <param name="Ways">Main parts of the site, likewise.</param>
internal sealed record SearchView(
    Frame Frame, string IndexHref, string ScriptHref, ImmutableArray<OptionView> Groups, ImmutableArray<OptionView> Statuses,
    ImmutableArray<LinkView> Priorities, ImmutableArray<LinkView> Ways) : IPageView;
