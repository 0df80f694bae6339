using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>A goal with its priorities.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Score">Its score.</param>
/// <param name="Distribution">Its steps.</param>
/// <param name="Counts">How many of them are done, in words.</param>
/// <param name="Priorities">In order; empty where there are too many for one page.</param>
internal sealed record GoalView(
    string Id, TextView Title, ScoreView Score, DistributionView Distribution, string Counts, ImmutableArray<PriorityRow> Priorities);

/// <summary>An agency as a row of the leaderboard.</summary>
/// <param name="Rank">Its place in words of the language; null when nothing was assessed.</param>
/// <param name="Agency">Name and link.</param>
/// <param name="Score">Its score over the steps that it leads.</param>
/// <param name="Distribution">The steps that it leads.</param>
/// <param name="Caution">A plain note where very few steps stand behind the score.</param>
internal sealed record AgencyRow(string? Rank, AgencyView Agency, ScoreView Score, DistributionView Distribution, string? Caution);
