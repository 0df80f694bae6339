using System.Collections.Immutable;
using RoadmapSite.Rendering;

namespace RoadmapSite.Pages.Views;

/// <summary>A long text of the content.</summary>
/// <param name="Html">Rendered Markdown.</param>
/// <param name="Lang">Its language, only where it is not the page's own.</param>
/// <param name="Dir"><c>rtl</c> or <c>ltr</c>, only where that language is written in the other direction.</param>
internal sealed record ProseView(HtmlText Html, string? Lang, string? Dir = null);

/// <summary>An indicator in a line.</summary>
/// <param name="Link">Its title.</param>
/// <param name="Next">Its next target in words; null where there is none.</param>
/// <param name="Status">Its latest value in words; null where there is none.</param>
/// <param name="Plot">Its values and targets, drawn; null where there are not two.</param>
/// <param name="Verdict">How it stands against its target; null where that is not to be judged.</param>
internal sealed record IndicatorGlance(LinkView Link, string? Next, string? Status, PlotView? Plot, VerdictView? Verdict);

/// <summary>A score in one of several reports.</summary>
/// <param name="Year">The report's id.</param>
/// <param name="Score">The score then.</param>
/// <param name="Distribution">The counts then.</param>
/// <param name="Href">That report.</param>
/// <param name="Change">In words, how the score moved since the report before; null in the first one.</param>
/// <param name="ChangeToken"><c>better</c>, <c>worse</c> or null.</param>
internal sealed record YearScoreView(string Year, ScoreView Score, DistributionView Distribution, string Href, string? Change, string? ChangeToken);

/// <summary>A priority's page.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Id">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="GoalId">Number of its goal.</param>
/// <param name="Goal">Title of its goal.</param>
/// <param name="Year">The year that is shown.</param>
/// <param name="Answer">How its steps stand, in a sentence.</param>
/// <param name="Score">Its score.</param>
/// <param name="Steps">Its steps by status.</param>
/// <param name="Arithmetic">Of the score.</param>
/// <param name="MeasureTable">Its measures by status, as the report prints them; null where steps stand under the priority itself.</param>
/// <param name="SharesDiffer">The shares of its measures are not those of its steps.</param>
/// <param name="NotAssessed">Which measures are not assessed yet and why; null when all are.</param>
/// <param name="Summary">Summary of the work done.</param>
/// <param name="Trend">Its score in every year, when there are several.</param>
/// <param name="TimelineYears">Years of the timeline.</param>
/// <param name="Measures">With their steps.</param>
/// <param name="Previous">The priority before it.</param>
/// <param name="Next">The priority after it.</param>
/// <param name="ReportHref">The priority in the year's whole report, or the report where it does not hold every priority; null while there is none.</param>
/// <param name="InReport">What that link says.</param>
/// <param name="Changes">What changed since the report before; null for the first.</param>
/// <param name="Corrections">What was put right of it since the report was published.</param>
/// <param name="Progress">How far a report in progress has got with it; null for any other.</param>
/// <param name="Withdrawn">What is in the plan no more.</param>
internal sealed record PriorityView(
    Frame Frame, string Id, TextView Title, string GoalId, TextView Goal, string Year, string Answer, ScoreView Score, DistributionView Steps, ArithmeticView Arithmetic,
    DistributionView? MeasureTable, bool SharesDiffer, string? NotAssessed, ProseView? Summary, ImmutableArray<YearScoreView> Trend,
    ImmutableArray<TimelineYear> TimelineYears, ImmutableArray<MeasureView> Measures, LinkView? Previous, LinkView? Next, string? ReportHref, string InReport, ChangesView? Changes, ImmutableArray<PastView> Corrections, string? Progress, ImmutableArray<PastView> Withdrawn) : PageView(Frame)
{
    /// <summary>Its number; null where it is a mere word for addresses.</summary>
    public string? Number => PageContext.Number(Id);

    /// <summary>Its official code; null where it has none.</summary>
    public string? Code { get; init; }

    /// <summary>A longer text on it.</summary>
    public ProseView? Text { get; init; }

    /// <summary>Whether steps stand under measures.</summary>
    public bool HasMeasures => Measures.Any(m => !m.IsImplicit);

    /// <summary>Indicators of the priority and all that stands under it.</summary>
    public ImmutableArray<IndicatorView> Indicators { get; init; } = [];

    /// <summary>Terms that it carries.</summary>
    public ImmutableArray<TagGroupView> Tags { get; init; } = [];
}

/// <summary>A year's whole report on one page.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Year">The year.</param>
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
/// <param name="Agency">The agency.</param>
/// <param name="Text">In a sentence without its stop.</param>
internal sealed record ProgressRow(AgencyView Agency, string Text);

/// <summary>A priority inside a year's report.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its page.</param>
/// <param name="Score">Its score.</param>
/// <param name="Steps">Its steps by status.</param>
/// <param name="Arithmetic">Of the score.</param>
/// <param name="MeasureTable">Its measures by status; null where steps stand under the priority itself.</param>
/// <param name="NotAssessed">Which measures are not assessed yet and why.</param>
/// <param name="Summary">Summary of the work done.</param>
/// <param name="Measures">With their steps.</param>
/// <param name="Progress">How far a report in progress has got with it; null for any other.</param>
internal sealed record PrioritySection(
    string Id, TextView Title, string Href, ScoreView Score, DistributionView Steps, ArithmeticView Arithmetic, DistributionView? MeasureTable, string? NotAssessed, ProseView? Summary, ImmutableArray<MeasureView> Measures, string? Progress)
{
    /// <summary>Its number; null where it is a mere word for addresses.</summary>
    public string? Number => PageContext.Number(Id);
}

/// <summary>A page that is only text: about, accessibility, and the 404 page.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Body">Its text.</param>
internal sealed record TextPageView(Frame Frame, ProseView Body) : PageView(Frame);
