using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>The overview: the answer first, then everything that it is made of.</summary>
public static class OverviewPage
{
    private const int ShownAgencies = 3;
    private const int ListedSteps = 20;

    /// <summary>The view.</summary>
    public static OverviewView View(PageContext context, PlanViews plan)
    {
        var (site, scores) = (context.Site, plan.Scores);
        var score = context.Score(scores.Roadmap.Score);
        var distribution = context.Steps(scores.Roadmap.Steps);
        var headline = Headline.Of(context, scores);
        var ranked = scores.Agencies.Where(a => a.Rank is not null).ToArray();
        var hasTiles = site.Histories.Count <= site.Config.PageSteps;
        return new(
            new Frames(context).Of(new(Addresses.Overview, context.Text(site.Config.Title).Text, $"{headline.Answer}. {headline.Detail}", SourcePath: Content.ContentPaths.Roadmap), StructuredData.Dataset(context)),
            scores.Year, context.Text(site.Roadmap.Title), headline.Answer, headline.Detail, score, distribution, context.Arithmetic(scores.Roadmap.Score),
            plan.Goals(hasTiles), context.Statuses, hasTiles,
            [.. ranked.Take(ShownAgencies).Select(a => AgencyRows.Row(context, a))],
            [.. ranked.Skip(Math.Max(ShownAgencies, ranked.Length - ShownAgencies)).Select(a => AgencyRows.Row(context, a))],
            Waiting(context, plan, "due", scores.Year + 1, h => h.IsDueIn(scores.Year + 1)),
            Waiting(context, plan, "overdue", scores.Year, h => h.IsOverdueAt(scores.Year)),
            [.. site.Roadmap.Indicators.Select(i => IndicatorViews.Glance(context, i))],
            Trend.Of(context, y => y.Roadmap),
            context.Prose(scores.Results.Summary, 2),
            context.Href(Addresses.Year(scores.Year)));
    }

    private static WorkListView Waiting(PageContext context, PlanViews plan, string kind, int year, Func<StepHistory, bool> waits)
    {
        var groups = context.Site.Roadmap.Priorities
            .Select(p => (Priority: p, Steps: p.Steps.Where(s => waits(context.Site.Histories[s.Id])).ToArray()))
            .Where(g => g.Steps.Length > 0).ToArray();
        var count = groups.Sum(g => g.Steps.Length);
        return new(
            context.Words[$"overview.{kind}", ("count", count), ("year", year)], count,
            [.. groups.Select(g => new WorkGroup(
                plan.Link(g.Priority), context.Words["overview.steps", ("count", g.Steps.Length)],
                g.Steps.Length > ListedSteps ? [] : [.. g.Steps.Select(s => plan.Link(g.Priority, s))]))],
            $"{context.Href(Addresses.Measures)}?{(kind == "due" ? $"due={year}" : "overdue=1")}");
    }
}
