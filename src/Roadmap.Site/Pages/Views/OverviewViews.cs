using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>The overview.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Roadmap">Its whole title.</param>
/// <param name="Headline">The answer in a sentence.</param>
/// <param name="Detail">What stands second: the score, and the latest report's own answer where the first is that to date.</param>
/// <param name="Distribution">The report's steps by status; null where the answer is that to date, or nothing is assessed.</param>
/// <param name="Standing">How all steps stand to date, once there are several reports; else null.</param>
/// <param name="Arithmetic">Of the report's score; null where there is none.</param>
/// <param name="Plan">Goals and priorities.</param>
/// <param name="Agencies">Those with a score; null where there are none.</param>
/// <param name="Changes">What changed since the report before; null for the first.</param>
/// <param name="Late">What is late; null where nothing was reported yet.</param>
/// <param name="Due">What is due next; null where no step has a period.</param>
/// <param name="Indicators">Some indicators, under their goals where the plan has no steps.</param>
/// <param name="AllIndicators">The link to all of them, with their number; null where there are none.</param>
/// <param name="Trend">The roadmap's score in every report, when there are several.</param>
/// <param name="Summary">Beginning of the summary of the work done.</param>
/// <param name="SummaryRest">The rest of it; null where there is no more.</param>
/// <param name="ReportHref">The whole report; null where nothing was reported yet.</param>
/// <param name="Corrections">Its figures that were put right.</param>
internal sealed record OverviewView(
    Frame Frame, TextView Roadmap, string Headline, string Detail, DistributionView? Distribution, StandingView? Standing, ArithmeticView? Arithmetic,
    PlanTableView Plan, AgencyStripView? Agencies, ChangesView? Changes, WorkListView? Late, WorkListView? Due,
    ImmutableArray<GoalIndicators> Indicators, string? AllIndicators, ImmutableArray<YearScoreView> Trend, ProseView? Summary, ProseView? SummaryRest, string? ReportHref, ImmutableArray<PastView> Corrections) : PageView(Frame)
{
    /// <summary>Whether the plan has steps; one of indicators alone has none.</summary>
    public bool HasSteps { get; init; } = true;
}

/// <summary>Indicators in a line each.</summary>
/// <param name="Goal">Their goal; null where they are not parted.</param>
/// <param name="Indicators">In order.</param>
internal sealed record GoalIndicators(TextView? Goal, ImmutableArray<IndicatorGlance> Indicators);

/// <summary>How steps stand to date.</summary>
/// <param name="Parts">Those that are not empty, best first.</param>
internal sealed record StandingView(ImmutableArray<StandingPartView> Parts);

/// <summary>Steps that stand alike.</summary>
/// <param name="Status">How.</param>
/// <param name="Count">How many, in words.</param>
/// <param name="Span">Their part of a bar.</param>
internal sealed record StandingPartView(StatusView Status, string Count, SpanView Span)
{
    /// <summary>Another one before it counts as the same and has its colour, so that this one needs another shade.</summary>
    public bool IsAgain { get; init; }
}

/// <summary>Goals and priorities as rows of one table.</summary>
/// <param name="Goals">With their priorities; empty where even goals are too many.</param>
/// <param name="HasScores">Something was assessed.</param>
/// <param name="HasSymbols">Single steps are pictured.</param>
/// <param name="SymbolsTitle">In what order.</param>
/// <param name="CountsTitle">What the numbers of the last column count.</param>
/// <param name="Legend">All statuses.</param>
/// <param name="IsShortened">There are too many priorities to list them here.</param>
internal sealed record PlanTableView(
    ImmutableArray<GoalView> Goals, bool HasScores, bool HasSymbols, string SymbolsTitle, string CountsTitle, ImmutableArray<StatusView> Legend, bool IsShortened);

/// <summary>Steps that are due in the same year.</summary>
/// <param name="Year">The year in which their periods end; empty where they have none.</param>
/// <param name="Statuses">What is known of each, in the order of the plan.</param>
internal sealed record DueYearView(string Year, ImmutableArray<StatusView> Statuses);

/// <summary>Agencies as dots on one line from 0 to 100.</summary>
/// <param name="Height">Of the picture, in pixels.</param>
/// <param name="Dots">By rank, those without one last.</param>
internal sealed record AgencyStripView(int Height, ImmutableArray<AgencyDot> Dots);

/// <summary>An agency as a dot.</summary>
/// <param name="Row">Its score, and how many steps it is based on.</param>
/// <param name="Work">How much of its work was assessed, in words.</param>
/// <param name="Place">Its rank as a number; empty where it has none.</param>
/// <param name="Y">Height in pixels, so that dots do not cover each other.</param>
/// <param name="Radius">By the number of steps, in pixels.</param>
internal sealed record AgencyDot(AgencyRow Row, string Work, string Place, int Y, int Radius);

/// <summary>What changed since an earlier report.</summary>
/// <param name="Title">Since which.</param>
/// <param name="Matched">The change of the score over what both assessed; null when they have nothing in common.</param>
/// <param name="Kinds">What happened, with the steps; those that are not empty.</param>
internal sealed record ChangesView(string Title, string? Matched, ImmutableArray<ChangeKindView> Kinds);

/// <summary>Steps to which the same happened.</summary>
/// <param name="Title">What, with the number.</param>
/// <param name="Steps">The first of them.</param>
/// <param name="Rest">How many more there are, in words; null when these are all.</param>
internal sealed record ChangeKindView(string Title, ImmutableArray<StepLineView> Steps, string? Rest);

/// <summary>A step in a line.</summary>
/// <param name="Step">Number, title and link.</param>
/// <param name="Measure">Number, title and link of its measure; null where it only holds the steps of its priority.</param>
/// <param name="Leads">Who is responsible.</param>
/// <param name="Status">What is known of it.</param>
/// <param name="Period">When; null where the plan does not say.</param>
internal sealed record StepLineView(LinkView Step, LinkView? Measure, ImmutableArray<AgencyView> Leads, StatusView Status, string? Period);
