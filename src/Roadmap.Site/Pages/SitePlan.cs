using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>A page that is to be rendered.</summary>
/// <param name="Address">Language-neutral: <c>priorities/1.1/</c>.</param>
/// <param name="Template">Name of the theme's page template.</param>
/// <param name="View">Makes what the template shows, when it is needed.</param>
internal sealed record PlannedPage(string Address, string Language, string Template, Func<IPageView> View)
{
    /// <summary>Whether search engines are told of it.</summary>
    public bool IsListed => Template is not ("not-found" or "embed");
}

/// <summary>Every page of a site, once a language.</summary>
internal static class SitePlan
{
    /// <summary>The pages, in the order of the site map.</summary>
    public static IEnumerable<PlannedPage> Of(Site site, AssetMap assets, ImmutableArray<Download> downloads)
    {
        var agencies = new AgencyIndex(site);
        PageContext[] contexts = [.. site.Config.Languages.Select(l => new PageContext(site, assets, site.Words[l], downloads))];
        return contexts.SelectMany(c => Pages(c, agencies)).Append(new(Addresses.NotFound, contexts[0].Code, "not-found", () => NotFoundPage.View(contexts)));
    }

    private static IEnumerable<PlannedPage> Pages(PageContext context, AgencyIndex agencies)
    {
        PlannedPage Page(string address, string template, Func<IPageView> view) => new(address, context.Code, template, view);

        var site = context.Site;
        var latest = new PlanViews(context, site.Latest);
        yield return Page(Addresses.Overview, "overview", () => new OverviewView(latest));
        var priorities = site.Roadmap.Priorities.ToArray();
        var i = 0;
        foreach (var goal in site.Roadmap.Goals)
            foreach (var priority in goal.Priorities)
            {
                var (previous, next) = (priorities.ElementAtOrDefault(i - 1), priorities.ElementAtOrDefault(++i));
                yield return Page(Addresses.Priority(priority.Id), "priority", () => new PriorityView(latest, goal, priority, previous, next));
            }

        foreach (var priority in priorities)
            foreach (var measure in priority.Measures.Where(context.HasPage))
                yield return Page(Addresses.Measure(measure.Id), "measure", () => new MeasurePageView(latest, priority, measure));

        if (!site.Roadmap.Agencies.IsEmpty) yield return Page(Addresses.Agencies, "agencies", () => new AgenciesView(context, agencies));
        foreach (var agency in site.Roadmap.Agencies)
            yield return Page(Addresses.Agency(agency.Id), "agency", () => new AgencyPageView(latest, agencies, agency));
        foreach (var (address, view) in IndicatorsPage.Pages(context))
            yield return Page(address, "indicators", view);
        foreach (var vocabulary in site.Roadmap.Vocabularies)
        {
            var carried = TagPageView.Carried(site.Roadmap, vocabulary);
            foreach (var term in carried)
                yield return Page(Addresses.Tag(vocabulary.Id, term.Id), "tag", () => new TagPageView(latest, vocabulary, carried, term));
        }

        foreach (var indicator in site.Roadmap.Indicators)
            yield return Page(Addresses.Indicator(indicator.Id), "indicator", () => new IndicatorPageView(context, indicator));
        foreach (var (address, view) in !site.HasSteps ? [] : MeasuresPage.Pages(context, latest, agencies))
            yield return Page(address, "measures", view);

        foreach (var year in site.Reports)
            yield return Page(Addresses.Report(year.Id), "year", () => new YearReportView(new(context.At(year.Roadmap), year)));
        foreach (var slice in context.Slices.Values.OrderBy(s => s.Address, StringComparer.Ordinal))
            yield return Page(slice.Embed, "embed", () => new EmbedView(context, slice));
        if (CorrectionsPage.IsNeeded(site)) yield return Page(Addresses.Corrections, "corrections", () => CorrectionsPage.View(context));
        yield return Page(Addresses.Search, "search", () => SearchPage.View(context));
        if (site.HasSteps) yield return Page(Addresses.Methodology, "methodology", () => new MethodologyView(context));
        yield return Page(Addresses.Data, "data", () => DataPage.View(context));
        foreach (var (name, text) in FreePage.OfTheirOwn(site))
            yield return Page($"{name}/", "text", () => FreePage.View(context, name, text));
    }
}
