using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>A step with everything that a reader may ask of it.</summary>
/// <param name="Id">Its number, also its anchor.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">Status of the year that is shown.</param>
/// <param name="Lead">Who is responsible.</param>
/// <param name="Partners">With whom.</param>
/// <param name="Recommended">Who is recommended to take part.</param>
/// <param name="Period">When.</param>
/// <param name="Overdue">In words, when it is overdue.</param>
/// <param name="Note">Remark.</param>
/// <param name="Reason">Why it was not done or not assessed.</param>
/// <param name="Evidence">Addresses.</param>
/// <param name="IsCarriedAsMeasure">The same agencies carry it as its measure.</param>
/// <param name="History">All years with results, latest first, when there are several; else empty.</param>
/// <param name="Marks">The years in which it was assessed, on the timeline.</param>
/// <param name="Href">The step on its priority's page.</param>
public sealed record StepView(
    string Id, TextView Title, StatusView Status, AgencyView Lead, ImmutableArray<AgencyView> Partners, ImmutableArray<AgencyView> Recommended,
    PeriodView Period, string? Overdue, TextView? Note, TextView? Reason, ImmutableArray<string> Evidence,
    bool IsCarriedAsMeasure, ImmutableArray<YearStatusView> History, ImmutableArray<MarkView> Marks, string Href)
{
    /// <summary>Whether anybody else takes part.</summary>
    public bool HasOthers => !Partners.IsEmpty || !Recommended.IsEmpty;
}

/// <summary>A measure with its steps.</summary>
/// <param name="Id">Its number, also its anchor.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">By the steps' statuses.</param>
/// <param name="Counts">In words.</param>
/// <param name="Lead">Who is responsible.</param>
/// <param name="Partners">With whom.</param>
/// <param name="Recommended">Who is recommended to take part.</param>
/// <param name="Period">When.</param>
/// <param name="Steps">In order.</param>
/// <param name="Years">The years that have a column, latest first; empty when there is only one.</param>
public sealed record MeasureView(
    string Id, TextView Title, StatusView Status, string Counts, AgencyView Lead, ImmutableArray<AgencyView> Partners,
    ImmutableArray<AgencyView> Recommended, PeriodView Period, ImmutableArray<StepView> Steps, ImmutableArray<int> Years)
{
    /// <summary>Whether steps have a column a year.</summary>
    public bool HasHistory => !Years.IsEmpty;

    /// <summary>Whether anybody else takes part.</summary>
    public bool HasOthers => !Partners.IsEmpty || !Recommended.IsEmpty;
}

/// <summary>A small picture of a step.</summary>
/// <param name="Href">The step.</param>
/// <param name="Token">Its status' colour and shape.</param>
/// <param name="Label">Number, title and status in words.</param>
public sealed record TileView(string Href, string Token, string Label);

/// <summary>A priority as a row of a table.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its page.</param>
/// <param name="Score">Its score.</param>
/// <param name="Distribution">Its steps.</param>
/// <param name="Tiles">Its steps as tiles; empty where there are too many for one page.</param>
public sealed record PriorityRow(
    string Id, TextView Title, string Href, ScoreView Score, DistributionView Distribution, ImmutableArray<TileView> Tiles);

/// <summary>A goal with its priorities.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Score">Its score.</param>
/// <param name="Distribution">Its steps.</param>
/// <param name="Priorities">In order; empty where there are too many for one page.</param>
public sealed record GoalView(
    string Id, TextView Title, ScoreView Score, DistributionView Distribution, ImmutableArray<PriorityRow> Priorities);

/// <summary>An agency as a row of the leaderboard.</summary>
/// <param name="Rank">Its place in words of the language; null when nothing was assessed.</param>
/// <param name="Agency">Name and link.</param>
/// <param name="Score">Its score over the steps that it leads.</param>
/// <param name="Distribution">The steps that it leads.</param>
/// <param name="Caution">A plain note where very few steps stand behind the score.</param>
public sealed record AgencyRow(string? Rank, AgencyView Agency, ScoreView Score, DistributionView Distribution, string? Caution);
