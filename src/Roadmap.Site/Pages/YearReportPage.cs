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
        return new(new(context, new(
            Addresses.Report(scores.Id), context.Text(report.Title).Text,
            context.Words["report.description", ("report", context.Words.Name(report.Unit)), ("headline", headline.Answer), ("score", detail)],
            SourcePath: $"{Content.ContentPaths.Status}{scores.Id}/report.yml", Report: scores)))
        {
            Year = context.Words.Name(report.Unit),
            Title = context.Text(report.Title),
            Score = score,
            Headline = headline.Answer,
            ScoreLine = detail,
            Distribution = context.Steps(scores.Whole.Steps),
            Arithmetic = context.Arithmetic(scores.Whole.Score),
            Summary = context.Prose(scores.Report.Summary, 2),
            Note = context.TextOrNull(report.Note),
            Plan = plan.Table(isWithin: true),
            Priorities = plan.StepsFit ? [.. scores.Roadmap.Priorities.Select(p => Section(context, plan, p))] : [],
            Agencies = [.. AgencyRows.Leaderboard(context, scores).Select(a => AgencyRows.Row(context, a))],
            Indicators = scores.Roadmap.Indicators.Length > context.Site.Config.PageIndicators ? [] : [.. scores.Roadmap.Indicators.Select(i => Indicator(context, report, i))],
            Corrections = PastViews.Of(context, scores),
            Changes = scores.Roadmap.Steps.Any() ? ChangeViews.Of(plan) : null,
            IsInProgress = !scores.HasScore,
            Progress = scores.HasScore ? [] : [.. Progress(context, scores)],
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
        return new()
        {
            Id = priority.Id,
            Title = context.Text(priority.Title),
            Href = context.Href(Addresses.Priority(priority.Id)),
            Score = context.Score(part.Score),
            Steps = context.Steps(part.Steps),
            Arithmetic = context.Arithmetic(part.Score),
            MeasureTable = priority.Measures.Any(m => !m.IsImplicit) ? context.Measures(part.Measures) : null,
            NotAssessed = NotAssessedNote.Of(context, plan.Scores, priority),
            Summary = context.Prose(plan.Scores.Report.PrioritySummaries.GetValueOrDefault(priority.Id), 3, $"p{priority.Id}-"),
            Measures = plan.Measures(priority),
            Progress = plan.Progress(priority),
        };
    }
}

/// <summary>A year's whole report on one page.</summary>
internal sealed record YearReportView(Frame Frame) : PageView(Frame)
{
    public required string Year { get; init; }

    /// <summary>Title of the report.</summary>
    public required TextView Title { get; init; }

    /// <summary>The score of the roadmap.</summary>
    public required ScoreView Score { get; init; }

    /// <summary>How many steps were implemented, in a sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>The score in a sentence.</summary>
    public required string ScoreLine { get; init; }

    /// <summary>All steps by status.</summary>
    public required DistributionView Distribution { get; init; }

    /// <summary>How the score comes about.</summary>
    public required ArithmeticView Arithmetic { get; init; }

    /// <summary>Summary of the work done.</summary>
    public required ProseView? Summary { get; init; }

    /// <summary>How the report was made.</summary>
    public required TextView? Note { get; init; }

    /// <summary>Goals and priorities.</summary>
    public required PlanTableView Plan { get; init; }

    /// <summary>All priorities in full; empty where there are too many for one page.</summary>
    public required ImmutableArray<PrioritySection> Priorities { get; init; }

    /// <summary>The leaderboard of that year.</summary>
    public required ImmutableArray<AgencyRow> Agencies { get; init; }

    /// <summary>With what the report observed; empty where there are too many for one page.</summary>
    public required ImmutableArray<ReportIndicator> Indicators { get; init; }

    /// <summary>What was put right since the report was published.</summary>
    public required ImmutableArray<PastView> Corrections { get; init; }

    /// <summary>What changed since the report before; null for the first.</summary>
    public required ChangesView? Changes { get; init; }

    /// <summary>It is still being made, and has no scores yet.</summary>
    public required bool IsInProgress { get; init; }

    /// <summary>How far it has got, agency by agency; empty for any other.</summary>
    public required ImmutableArray<ProgressRow> Progress { get; init; }

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
internal sealed record PrioritySection
{
    public required string Id { get; init; }

    public required TextView Title { get; init; }

    public required string Href { get; init; }

    public required ScoreView Score { get; init; }

    /// <summary>Its steps by status.</summary>
    public required DistributionView Steps { get; init; }

    /// <summary>How the score comes about.</summary>
    public required ArithmeticView Arithmetic { get; init; }

    /// <summary>Its measures by status; null where steps stand under the priority itself.</summary>
    public required DistributionView? MeasureTable { get; init; }

    /// <summary>Which measures are not assessed yet and why.</summary>
    public required string? NotAssessed { get; init; }

    /// <summary>Summary of the work done.</summary>
    public required ProseView? Summary { get; init; }

    public required ImmutableArray<MeasureView> Measures { get; init; }

    /// <summary>How far a report in progress has got with it; null for any other.</summary>
    public required string? Progress { get; init; }

    /// <summary>Its number; null where it is a mere word for addresses.</summary>
    public string? Number => PageContext.Number(Id);
}
