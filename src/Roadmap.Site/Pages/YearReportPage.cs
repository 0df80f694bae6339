using RoadmapSite.Model;
using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>A year's whole report on one page: permanent, citable, made to be printed.</summary>
internal static class YearReportPage
{
    /// <summary>The view.</summary>
    public static YearReportView View(PlanViews plan)
    {
        var (context, scores) = (plan.Context, plan.Scores);
        var report = scores.Report;
        var score = context.Score(scores.Whole.Score);
        var headline = Headline.Of(context.Words, scores);
        var detail = headline.Detail.TrimEnd('.');
        return new(
            new(context, new(
                Addresses.Report(scores.Id), context.Text(report.Title).Text,
                context.Words["report.description", ("report", context.Words.Name(report.Unit)), ("headline", headline.Answer), ("score", detail)],
                SourcePath: $"{Content.ContentPaths.Status}{scores.Id}/report.yml", Report: scores)),
            context.Words.Name(report.Unit), context.Text(report.Title), score, headline.Answer, detail, context.Steps(scores.Whole.Steps), context.Arithmetic(scores.Whole.Score),
            context.Prose(scores.Report.Summary, 2), context.TextOrNull(report.Note), plan.Table(isWithin: true),
            plan.StepsFit ? [.. scores.Roadmap.Priorities.Select(p => Section(context, plan, p))] : [],
            [.. AgencyRows.Leaderboard(context, scores).Select(a => AgencyRows.Row(context, a))],
            scores.Roadmap.Indicators.Length > context.Site.Config.PageIndicators ? [] : [.. scores.Roadmap.Indicators.Select(i => Indicator(context, report, i))],
            PastViews.Of(context, scores), scores.Roadmap.Steps.Any() ? ChangeViews.Of(plan) : null, !scores.HasScore, scores.HasScore ? [] : [.. Progress(context, scores)])
        {
            HasSteps = scores.Roadmap.Steps.Any(),
            NotObserved = scores.Roadmap.Indicators.Any(i => report.Observations.ContainsKey(i.Id)) ? null : context.Words["indicators.none-observed", ("when", context.Words.Name(report.Unit))],
        };
    }

    // How far a report in progress has got, agency by agency.
    private static IEnumerable<ProgressRow> Progress(PageContext context, ReportScores scores)
    {
        var led = PlacedStep.All(scores.Roadmap, scores.Histories).SelectMany(s => s.Step.Assignment.Leads, (step, agency) => (agency.Key, Step: step)).ToLookup(l => l.Key, l => l.Step);
        return AgencyRows.Leaderboard(context, scores).Select(a => new ProgressRow(context.Agency(a.Agency), AgencyRows.Answer(context, scores, a, [.. led[a.Agency.Key]])));
    }

    // What the plan wants and what this report observed: nothing of later reports, so that the page stays what it was.
    private static ReportIndicator Indicator(PageContext context, Report report, Indicator indicator) => new(
        context.Text(indicator.Title), IndicatorViews.Targets(context, indicator.Targets),
        report.Observations.TryGetValue(indicator.Id, out var observed) ? IndicatorViews.Amount(context, indicator.Unit, observed) : null);

    private static PrioritySection Section(PageContext context, PlanViews plan, Model.Priority priority)
    {
        var part = plan.Scores.Of(priority);
        return new(
            priority.Id, context.Text(priority.Title), context.Href(Addresses.Priority(priority.Id)), context.Score(part.Score), context.Steps(part.Steps), context.Arithmetic(part.Score), priority.Measures.Any(m => !m.IsImplicit) ? context.Measures(part.Measures) : null, NotAssessedNote.Of(context, plan.Scores, priority),
            context.Prose(plan.Scores.Report.PrioritySummaries.GetValueOrDefault(priority.Id), 3, $"p{priority.Id}-"),
            plan.Measures(priority), plan.Progress(priority));
    }
}
