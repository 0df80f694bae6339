using RoadmapSite.Model;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>The overview: the answer first, then everything that it is made of.</summary>
internal static class OverviewPage
{
    private const int ShownAgencies = 3;

    /// <summary>The view.</summary>
    public static OverviewView View(PageContext context, PlanViews plan)
    {
        var (site, scores) = (context.Site, plan.Scores);
        var score = context.Score(scores.Whole.Score);
        var distribution = context.Steps(scores.Whole.Steps);
        var headline = Headline.Of(context.Words, scores);
        var ranked = AgencyRows.Leaderboard(context, scores).Where(a => a.Rank is not null).ToArray();
        return new(
            new(context, new(Addresses.Overview, context.Text(site.Config.Title).Text, $"{headline.Answer}. {headline.Score}.", SourcePath: Content.ContentPaths.Roadmap, Headline: headline.Answer), () => StructuredData.Dataset(context)),
            context.Words.Name(scores.Report.Unit), context.Text(site.Roadmap.Title), headline.Answer, headline.Score, Headline.Standing(context.Words, scores, scores.Whole.Standing), score, distribution, context.Arithmetic(scores.Whole.Score),
            plan.Goals(withTiles: plan.StepsFit), context.Statuses, plan.StepsFit, !plan.PrioritiesFit,
            [.. ranked.Take(ShownAgencies).Select(a => AgencyRows.Row(context, a))],
            [.. ranked.Skip(Math.Max(ShownAgencies, ranked.Length - ShownAgencies)).Select(a => AgencyRows.Row(context, a))],
            WorkLists.Due(plan, PlacedStep.All(site)),
            WorkLists.Overdue(plan, PlacedStep.All(site)),
            site.Roadmap.Indicators.Length > site.Config.PageIndicators ? [] : [.. site.Roadmap.Indicators.Select(i => IndicatorViews.Glance(context, i))],
            Trend.Of(context, r => r.Whole, r => r.Roadmap.Steps),
            context.Prose(scores.Report.Summary, 2),
            site.HasReports ? context.Href(Addresses.Report(scores.Id)) : null);
    }
}
