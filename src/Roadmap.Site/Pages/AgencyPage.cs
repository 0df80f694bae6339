using RoadmapSite.Model;
using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>An agency's page: its score, what waits for it, and its steps by role.</summary>
internal static class AgencyPage
{
    /// <summary>The view.</summary>
    /// <param name="context">The language.</param>
    /// <param name="plan">The latest year.</param>
    /// <param name="agencies">Steps and places of all agencies.</param>
    /// <param name="agency">The agency.</param>
    public static AgencyPageView View(PageContext context, PlanViews plan, AgencyIndex agencies, Agency agency)
    {
        var (words, roles, year) = (context.Words, agencies.Roles(agency), plan.Scores.Report.Unit);
        var (name, shortName) = (context.Text(agency.Name), context.Text(agency.ShortName));
        var title = context.Words.Language.Capitalise(name.Text);
        var result = agencies.Place(plan.Scores, agency) is { } place ? Result(context, plan, agencies, place) : null;
        var query = $"agency={agency.Id}&role=lead&";
        return new(
            new(context, new(
                Addresses.Agency(agency.Id), title,
                result is null
                    ? words["agencies.page-description-none", ("agency", title), ("count", roles.Count)]
                    : words["agencies.page-description", ("agency", title), words.Year(year), ("score", result.Score.OutOf), ("basis", result.Score.Basis)],
                [new(PageContext.Plain(words["nav.agencies"]), context.Href(Addresses.Agencies))], Content.ContentPaths.Agencies)),
            agency.Id, name with { Text = title }, shortName.Text == name.Text ? null : shortName, words.Name(year), result,
            result is null ? words[agency.IsGroup ? "agencies.no-score-group" : "agencies.no-score"] : null,
            result is null ? null : WorkLists.Due(plan, roles.Lead, query), result is null ? null : WorkLists.Overdue(plan, roles.Lead, query),
            [.. Roles(plan, roles)],
            $"{context.Href(Addresses.Measures)}?agency={agency.Id}", context.Href(Addresses.Agencies));
    }

    private static AgencyResult Result(PageContext context, PlanViews plan, AgencyIndex agencies, RankedAgency place)
    {
        var row = AgencyRows.Row(context, place);
        var ranked = plan.Scores.Agencies.Count(a => a.Rank is not null);
        return new(
            place.Rank is { } rank ? context.Words["agencies.place", ("rank", rank), ("count", ranked)] : null,
            row.Caution, row.Score, row.Distribution, context.Arithmetic(place.Score),
            context.Site.Scored.Length < 2 ? [] : [.. AgencyRows.Places(context, agencies, place.Agency)]);
    }

    private static IEnumerable<AgencyRoleView> Roles(PlanViews plan, AgencyRoles roles)
    {
        var isShortened = roles.Count > plan.Context.Site.Config.PageSteps;
        foreach (var (role, steps) in new[] { ("lead", roles.Lead), ("partner", roles.Partner), ("recommended", roles.Recommended) })
            if (!steps.IsEmpty) yield return new(plan, role, steps, isShortened);
    }
}
