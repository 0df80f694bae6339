using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>An agency's page: what it did of what it leads in a sentence, then what is late, due next, done and later.</summary>
internal static class AgencyPage
{
    /// <summary>The view.</summary>
    /// <param name="context">The language.</param>
    /// <param name="plan">The latest report.</param>
    /// <param name="agencies">Steps and places of all agencies.</param>
    /// <param name="agency">The agency.</param>
    public static AgencyPageView View(PageContext context, PlanViews plan, AgencyIndex agencies, Agency agency)
    {
        var (words, roles) = (context.Words, agencies.Roles(agency));
        var (name, shortName) = (context.Text(agency.Name), context.Text(agency.ShortName));
        var title = context.Words.Language.Capitalise(name.Text);
        var result = agencies.Place(plan.Scores, agency) is { } place ? Result(context, plan, agencies, place, roles.Lead) : null;
        // What moved to it after the latest report is its work, though it had none then.
        var leads = !roles.Lead.IsEmpty;
        var noScore = leads ? words["agencies.leads-since", ("count", roles.Lead.Length), ("report", words.Name(plan.Scores.Report.Unit))] : words[agency.IsGroup ? "agencies.no-score-group" : "agencies.no-score"];
        var work = new WorkLists(plan, roles.Lead, $"agency={agency.Id}&role=lead&");
        return new(
            new(context, new(
                Addresses.Agency(agency.Id), title,
                words["agency.description", ("agency", title), ("answer", result?.Answer ?? words["agency.part", ("count", roles.Count)])],
                [new(PageContext.Plain(words["nav.agencies"]), context.Href(Addresses.Agencies))], Content.ContentPaths.Agencies)),
            agency.Id, name with { Text = title }, shortName.Text == name.Text ? null : shortName, result,
            result is null ? noScore : null,
            result is null && !leads ? [] : [.. Lists(context, work)],
            result is null ? null : ChangeViews.Of(plan, s => s.Assignment.Leads.Any(a => a.Key == agency.Key)),
            Others(plan, agency, roles),
            $"{context.Href(Addresses.Measures)}?agency={agency.Id}", context.Href(Addresses.Agencies),
            [
                .. PastViews.OfAgency(context, agency),
                .. context.Site.Reports.SelectMany(r => PastViews.Of(context, r, name => r.Roadmap.Steps.Any(s => s.Id == name && s.Assignment.Leads.Any(a => a.Key == agency.Key)))),
            ]);
    }

    private static IEnumerable<AgencyWorkView> Lists(PageContext context, WorkLists work)
    {
        if (context.Site.HasReports) yield return new("late", work.Late(), IsOpen: true);
        yield return new("due", work.Due(), IsOpen: true);
        if (context.Site.HasReports) yield return new("done", work.Done(), IsOpen: false);
        yield return new("later", work.Later(), IsOpen: false);
    }

    private static AgencyResult Result(PageContext context, PlanViews plan, AgencyIndex agencies, RankedAgency place, ImmutableArray<PlacedStep> led)
    {
        var row = AgencyRows.Row(context, place);
        var ranked = plan.Scores.Agencies.Count(a => a.Rank is not null);
        var progress = context.Site.InProgress is { } next && !ReferenceEquals(next, plan.Scores) ? agencies.Place(next, place.Agency) : null;
        return new(
            AgencyRows.Answer(context, plan.Scores, place, Led(plan, place.Agency) ?? led),
            plan.IsToDate ? Headline.Standing(context.Words, plan.Scores.Roadmap.Scoring.Statuses, place.Standing) : null,
            progress is { Coverage.Due: > 0 } ? $"{context.Words.Column(context.Site.InProgress!.Report.Unit)}{context.Words["list.label"]}{Headline.Covered(context.Words, progress.Coverage)}" : null,
            place.Rank is { } rank ? context.Words[plan.Scores.Roadmap.Scoring.Unit == ScoringUnit.Step ? "agencies.place" : "agencies.place-measures",
                ("rank", rank), ("count", ranked), ("least", plan.Scores.Roadmap.Scoring.RankFrom)] : null,
            AgencyRows.Moved(context, agencies, plan.Scores, place),
            row.Caution, row.Score, row.Distribution, place.Score.Exists ? context.Arithmetic(place.Score) : null,
            context.Site.Scored.Length > 1 ? [.. AgencyRows.Places(context, agencies, place.Agency)] : []);
    }

    // What it led in the plan of the report; null where that is the present one.
    private static ImmutableArray<PlacedStep>? Led(PlanViews plan, Agency agency) => ReferenceEquals(plan.Scores.Roadmap, plan.Context.Site.Roadmap) ? null
        : [.. PlacedStep.All(plan.Scores.Roadmap, plan.Scores.Histories).Where(s => s.Step.Assignment.Leads.Any(a => a.Key == agency.Key))];

    private static PartnerWorkView? Others(PlanViews plan, Agency agency, AgencyRoles roles)
    {
        var context = plan.Context;
        var rows = PlacedStep.ByPriority([.. roles.Partner.Concat(roles.Recommended)]).Select(p => p[0].Priority).Distinct()
            .OrderBy(p => plan.Scores.Roadmap.Priorities.ToList().FindIndex(q => q.Key == p.Key)).Select(priority =>
        {
            int In(ImmutableArray<PlacedStep> steps) => steps.Count(s => ReferenceEquals(s.Priority, priority));
            string Number(int count) => count == 0 ? "" : context.Number(count);
            return new PartnerWorkRow(
                plan.Link(priority) with { Href = $"{context.Href(Addresses.Measures)}?agency={agency.Id}&priority={priority.Id}" },
                Number(In(roles.Partner)), Number(In(roles.Recommended)));
        }).ToImmutableArray();
        return rows.IsEmpty ? null : new(
            context.Words["agency.others", ("count", roles.Partner.Length + roles.Recommended.Length)], !roles.Partner.IsEmpty, !roles.Recommended.IsEmpty,
            rows.Length > context.Site.Config.PageSteps ? [] : rows);
    }
}
