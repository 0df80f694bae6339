using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>A year's whole report on one page: permanent, citable, made to be printed.</summary>
internal sealed class YearReportView(PlanViews plan) : IPageView
{
    private readonly Headline _headline = Pages.Headline.Of(plan.Context.Words, plan.Scores);

    public Frame Frame => field ??= new(Context, new(
        Addresses.Report(Scores.Id), Title.Text, Words["report.description", ("report", Year), ("headline", Headline), ("score", ScoreLine)],
        SourcePath: $"{Content.ContentPaths.Status}{Scores.Id}/report.yml", Report: Scores));

    public string Year => Words.Name(Report.Unit);

    /// <summary>Title of the report.</summary>
    public TextView Title => Context.Text(Report.Title);

    /// <summary>The score of the roadmap.</summary>
    public ScoreView Score => field ??= Context.Score(Scores.Whole.Score);

    /// <summary>How many steps were implemented, in a sentence.</summary>
    public string Headline => _headline.Answer;

    /// <summary>The score in a sentence.</summary>
    public string ScoreLine => _headline.Detail.TrimEnd('.');

    /// <summary>All steps by status.</summary>
    public DistributionView Distribution => field ??= Context.Steps(Scores.Whole.Steps);

    /// <summary>How the score comes about.</summary>
    public ArithmeticView Arithmetic => field ??= Context.Arithmetic(Scores.Whole.Score);

    /// <summary>Summary of the work done.</summary>
    public ProseView? Summary => field ??= Context.Prose(Report.Summary, 2);

    /// <summary>How the report was made.</summary>
    public TextView? Note => Context.TextOrNull(Report.Note);

    /// <summary>Goals and priorities.</summary>
    public PlanTableView Plan => field ??= plan.Table(isWithin: true);

    /// <summary>All priorities in full; empty where there are too many for one page.</summary>
    public ImmutableArray<PrioritySection> Priorities => !field.IsDefault ? field
        : field = plan.StepsFit ? [.. Scores.Roadmap.Priorities.Select(p => new PrioritySection(plan, p))] : [];

    /// <summary>The leaderboard of that year.</summary>
    public ImmutableArray<AgencyRow> Agencies => field.IsDefault ? field = [.. AgencyRows.Leaderboard(Context, Scores).Select(a => AgencyRows.Row(Context, a))] : field;

    /// <summary>What the plan wants and what this report observed, nothing of later ones, so that the page stays what it was; empty where there are too many for one page.</summary>
    public ImmutableArray<ReportIndicator> Indicators => !field.IsDefault ? field
        : field = Planned.Length > Context.Site.Config.PageIndicators ? [] : [.. Planned.Select(Indicator)];

    /// <summary>What was put right since the report was published.</summary>
    public ImmutableArray<PastView> Corrections => field.IsDefault ? field = PastViews.Of(Context, Scores) : field;

    /// <summary>What changed since the report before; null for the first.</summary>
    public ChangesView? Changes => field ??= HasSteps ? ChangeViews.Of(plan) : null;

    /// <summary>It is still being made, and has no scores yet.</summary>
    public bool IsInProgress => !Scores.HasScore;

    /// <summary>How far it has got, agency by agency; empty for any other.</summary>
    public ImmutableArray<ProgressRow> Progress => !field.IsDefault ? field : field = Scores.HasScore ? []
        : [.. AgencyRows.Leaderboard(Context, Scores).Select(a => new ProgressRow(Context.Agency(a.Agency), AgencyRows.Answer(Context, Scores, a, [.. Scores.Steps.ByLead[a.Agency.Key]])))];

    /// <summary>Whether the plan has steps; one of indicators alone has none.</summary>
    public bool HasSteps => Scores.Roadmap.Steps.Any();

    /// <summary>That the report observed no indicator; null where it did.</summary>
    public string? NotObserved => Planned.Any(i => Report.Observations.ContainsKey(i.Id)) ? null : Words["indicators.none-observed", ("when", Year)];

    private ImmutableArray<Indicator> Planned => Scores.Roadmap.Indicators;

    private ReportScores Scores => plan.Scores;

    private Report Report => plan.Scores.Report;

    private PageContext Context => plan.Context;

    private Words Words => Context.Words;

    private ReportIndicator Indicator(Indicator indicator) => new(
        Context.Text(indicator.Title), IndicatorViews.Targets(Context, indicator.Targets),
        Report.Observations.TryGetValue(indicator.Id, out var observed) ? IndicatorViews.Amount(Context, indicator.Unit, observed) : null);
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
internal sealed class PrioritySection(PlanViews plan, Priority priority) : PriorityResult(plan, priority)
{
    public string Href => Context.Href(Addresses.Priority(Id));

    /// <summary>Summary of the work done.</summary>
    public ProseView? Summary => field ??= Context.Prose(Plan.Scores.Report.PrioritySummaries.GetValueOrDefault(Id), 3, $"p{Id}-");
}
