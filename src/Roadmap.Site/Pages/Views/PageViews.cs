using System.Collections.Immutable;
using RoadmapSite.Rendering;

namespace RoadmapSite.Pages.Views;

/// <summary>A long text of the content.</summary>
/// <param name="Html">Rendered Markdown.</param>
/// <param name="Lang">Its language, only where it is not the page's own.</param>
/// <param name="Dir"><c>rtl</c> or <c>ltr</c>, only where that language is written in the other direction.</param>
internal sealed record ProseView(HtmlText Html, string? Lang, string? Dir = null);

/// <summary>The overview.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Year">The latest year.</param>
/// <param name="Roadmap">Its whole title.</param>
/// <param name="Headline">How many steps were implemented, in a sentence.</param>
/// <param name="ScoreLine">The score in a sentence.</param>
/// <param name="Standing">How the steps stand to date; null while one report says the same.</param>
/// <param name="Score">Of the roadmap.</param>
/// <param name="Distribution">Of all steps.</param>
/// <param name="Arithmetic">Of the score.</param>
/// <param name="Goals">With their priorities; empty where even goals are too many.</param>
/// <param name="Legend">All statuses.</param>
/// <param name="HasTiles">Whether single steps are pictured.</param>
/// <param name="IsShortened">There are too many priorities to list them here.</param>
/// <param name="Best">Top of the leaderboard.</param>
/// <param name="Last">Its end, where it is not the top already.</param>
/// <param name="Due">What is due next year.</param>
/// <param name="Overdue">What is overdue.</param>
/// <param name="Indicators">Indicators at a glance; empty where there are too many.</param>
/// <param name="Trend">The roadmap's score in every year, when there are several.</param>
/// <param name="Summary">Summary of the work done.</param>
/// <param name="ReportHref">The whole report; null while there is none.</param>
internal sealed record OverviewView(
    Frame Frame, string Year, TextView Roadmap, string Headline, string ScoreLine, string? Standing, ScoreView Score, DistributionView Distribution, ArithmeticView Arithmetic,
    ImmutableArray<GoalView> Goals, ImmutableArray<StatusView> Legend, bool HasTiles, bool IsShortened, ImmutableArray<AgencyRow> Best, ImmutableArray<AgencyRow> Last,
    WorkListView Due, WorkListView Overdue, ImmutableArray<IndicatorGlance> Indicators, ImmutableArray<YearScoreView> Trend,
    ProseView? Summary, string? ReportHref) : PageView(Frame);

/// <summary>Waiting steps of one priority.</summary>
/// <param name="Priority">Number, title and link.</param>
/// <param name="Count">In words.</param>
/// <param name="Steps">The steps themselves, where they are few; else empty.</param>
internal sealed record WorkGroup(LinkView Priority, string Count, ImmutableArray<LinkView> Steps);

/// <summary>An indicator in a line.</summary>
/// <param name="Link">Its title.</param>
/// <param name="Next">Its next target in words.</param>
/// <param name="Status">Whether it is assessed yet.</param>
internal sealed record IndicatorGlance(LinkView Link, string Next, string Status);

/// <summary>A score in one of several years.</summary>
/// <param name="Year">The year.</param>
/// <param name="Score">The score then.</param>
/// <param name="Distribution">The counts then.</param>
/// <param name="Href">That year's report.</param>
/// <param name="Change">In words, how the score moved since the year before; null in the first year.</param>
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
/// <param name="MeasureTable">Its measures by status, as the report prints them.</param>
/// <param name="SharesDiffer">The shares of its measures are not those of its steps.</param>
/// <param name="NotAssessed">Which measures are not assessed yet and why; null when all are.</param>
/// <param name="Summary">Summary of the work done.</param>
/// <param name="Trend">Its score in every year, when there are several.</param>
/// <param name="TimelineYears">Years of the timeline.</param>
/// <param name="Measures">With their steps.</param>
/// <param name="Previous">The priority before it.</param>
/// <param name="Next">The priority after it.</param>
/// <param name="ReportHref">The priority in the year's whole report, or the report where it does not hold every priority.</param>
internal sealed record PriorityView(
    Frame Frame, string Id, TextView Title, string GoalId, TextView Goal, string Year, string Answer, ScoreView Score, DistributionView Steps, ArithmeticView Arithmetic,
    DistributionView MeasureTable, bool SharesDiffer, string? NotAssessed, ProseView? Summary, ImmutableArray<YearScoreView> Trend,
    ImmutableArray<TimelineYear> TimelineYears, ImmutableArray<MeasureView> Measures, LinkView? Previous, LinkView? Next, string ReportHref) : PageView(Frame);

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
/// <param name="Goals">With the priorities' scores; empty where even goals are too many.</param>
/// <param name="IsShortened">There are too many priorities to list them here.</param>
/// <param name="Priorities">All priorities in full; empty where there are too many for one page.</param>
/// <param name="Agencies">The leaderboard of that year.</param>
internal sealed record YearReportView(
    Frame Frame, string Year, TextView Title, ScoreView Score, string Headline, string ScoreLine, DistributionView Distribution, ArithmeticView Arithmetic, ProseView? Summary, TextView? Note,
    ImmutableArray<GoalView> Goals, bool IsShortened, ImmutableArray<PrioritySection> Priorities, ImmutableArray<AgencyRow> Agencies) : PageView(Frame);

/// <summary>A priority inside a year's report.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its page.</param>
/// <param name="Score">Its score.</param>
/// <param name="Steps">Its steps by status.</param>
/// <param name="Arithmetic">Of the score.</param>
/// <param name="MeasureTable">Its measures by status.</param>
/// <param name="NotAssessed">Which measures are not assessed yet and why.</param>
/// <param name="Summary">Summary of the work done.</param>
/// <param name="Measures">With their steps.</param>
internal sealed record PrioritySection(
    string Id, TextView Title, string Href, ScoreView Score, DistributionView Steps, ArithmeticView Arithmetic, DistributionView MeasureTable, string? NotAssessed, ProseView? Summary, ImmutableArray<MeasureView> Measures);

/// <summary>A page that is only text: about, accessibility, and the 404 page.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Body">Its text.</param>
internal sealed record TextPageView(Frame Frame, ProseView Body) : PageView(Frame);
