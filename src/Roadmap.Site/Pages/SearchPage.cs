using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>The search in everything. Its results are made in the reader's browser from the index; without a script the page leads to where everything stands.</summary>
internal static class SearchPage
{
    /// <summary>Kinds of what can be found, in the order in which equally good results stand.</summary>
    public static readonly string[] Groups = ["agency", "priority", "measure", "step", "indicator", "summary", "page"];

    /// <summary>The view.</summary>
    public static SearchView View(PageContext context) => new(
        new(context, new(Addresses.Search, context.Words["search.title"], context.Words["search.description"], ShowsResults: false)),
        $"{context.Href(Addresses.Search)}index.json", context.Addresses.Shared(context.Assets["search.js"]),
        [.. Groups.Select(g => new OptionView(g, PageContext.Plain(context.Words[$"search.group-{g}"])))],
        [.. context.Site.Roadmap.Scoring.Statuses.All.Select(context.Status).Select(s => new OptionView(s.Token, PageContext.Plain(s.Word))).DistinctBy(o => o.Value)],
        [.. context.Site.Roadmap.Priorities.Count() > context.Site.Config.PageSteps ? [] : context.Site.Roadmap.Priorities.Select(new PlanViews(context, context.Site.Latest).Link)],
        context.Navigation);
}
