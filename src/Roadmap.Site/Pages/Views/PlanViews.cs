namespace RoadmapSite.Pages.Views;

/// <summary>A goal with its priorities.</summary>
/// <param name="Counts">How many of them are done, in words.</param>
/// <param name="Priorities">In order; empty where there are too many for one page.</param>
internal sealed record GoalView(
    string Id, TextView Title, ScoreView Score, DistributionView Distribution, string Counts, ImmutableArray<PriorityRow> Priorities);

/// <summary>An agency as a row of the leaderboard.</summary>
/// <param name="Rank">Its place in words of the language; null when nothing was assessed.</param>
/// <param name="Score">Its score over the steps that it leads.</param>
/// <param name="Distribution">The steps that it leads.</param>
/// <param name="Caution">A plain note where very few steps stand behind the score.</param>
internal sealed record AgencyRow(string? Rank, AgencyView Agency, ScoreView Score, DistributionView Distribution, string? Caution);

/// <summary>How steps stand to date.</summary>
/// <param name="Parts">Those that are not empty, best first.</param>
internal sealed record StandingView(ImmutableArray<StandingPartView> Parts);

/// <summary>Steps that stand alike.</summary>
/// <param name="Count">How many, in words.</param>
/// <param name="Span">Their part of a bar.</param>
internal sealed record StandingPartView(StatusView Status, string Count, SpanView Span)
{
    /// <summary>Another one before it counts as the same and has its colour, so that this one needs another shade.</summary>
    public bool IsAgain { get; init; }
}

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
internal sealed record StepLineView(string Id, LinkView Step, LinkView? Measure, ImmutableArray<AgencyView> Leads, StatusView Status, string? Period);
