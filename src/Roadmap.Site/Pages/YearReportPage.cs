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
        return AgencyRows.Leaderboard(context, scores).Select(a => new ProgressRow(context.Agency(a.Agency), AgencyRows.Answer(context, scores, a, [.. scores.Steps.ByLead[a.Agency.Key]])));
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

/// <summary>A year's whole report on one page.</summary>
/// <param name="Title">Title of the report.</param>
/// <param name="Score">Of the roadmap.</param>
/// <param name="Headline">How many steps were implemented, in a sentence.</param>
/// <param name="ScoreLine">The score in a sentence.</param>
/// <param name="Distribution">Of all steps.</param>
/// <param name="Arithmetic">Of the score.</param>
/// <param name="Summary">Summary of the work done.</param>
/// <param name="Note">How the report was made.</param>
/// <param name="Plan">Goals and priorities.</param>
/// <param name="Priorities">All priorities in full; empty where there are too many for one page.</param>
/// <param name="Agencies">The leaderboard of that year.</param>
/// <param name="Indicators">With what the report observed; empty where there are too many for one page.</param>
/// <param name="Corrections">What was put right since the report was published.</param>
/// <param name="Changes">What changed since the report before; null for the first.</param>
/// <param name="IsInProgress">It is still being made, and has no scores yet.</param>
/// <param name="Progress">How far it has got, agency by agency; empty for any other.</param>
internal sealed record YearReportView(
    Frame Frame, string Year, TextView Title, ScoreView Score, string Headline, string ScoreLine, DistributionView Distribution, ArithmeticView Arithmetic, ProseView? Summary, TextView? Note,
    PlanTableView Plan, ImmutableArray<PrioritySection> Priorities, ImmutableArray<AgencyRow> Agencies,
    ImmutableArray<ReportIndicator> Indicators, ImmutableArray<PastView> Corrections, ChangesView? Changes, bool IsInProgress, ImmutableArray<ProgressRow> Progress) : PageView(Frame)
{
    /// <summary>Whether the plan has steps; one of indicators alone has none.</summary>
    public bool HasSteps { get; init; } = true;

    /// <summary>That the report observed no indicator; null where it did.</summary>
    public string? NotObserved { get; init; }
}

/// <summary>An indicator inside a report.</summary>
/// <param name="Title">As printed.</param>
/// <param name="Targets">All of them, in words.</param>
/// <param name="Observed">The value of the report, with its unit; null where there is none.</param>
internal sealed record ReportIndicator(TextView Title, string Targets, string? Observed);

/// <summary>How far an agency has got in a report in progress.</summary>
/// <param name="Text">In a sentence without its stop.</param>
internal sealed record ProgressRow(AgencyView Agency, string Text);

/// <summary>A priority inside a year's report.</summary>
/// <param name="Steps">Its steps by status.</param>
/// <param name="Arithmetic">Of the score.</param>
/// <param name="MeasureTable">Its measures by status; null where steps stand under the priority itself.</param>
/// <param name="NotAssessed">Which measures are not assessed yet and why.</param>
/// <param name="Summary">Summary of the work done.</param>
/// <param name="Progress">How far a report in progress has got with it; null for any other.</param>
internal sealed record PrioritySection(
    string Id, TextView Title, string Href, ScoreView Score, DistributionView Steps, ArithmeticView Arithmetic, DistributionView? MeasureTable, string? NotAssessed, ProseView? Summary, ImmutableArray<MeasureView> Measures, string? Progress)
{
    /// <summary>Its number; null where it is a mere word for addresses.</summary>
    public string? Number => PageContext.Number(Id);
}
