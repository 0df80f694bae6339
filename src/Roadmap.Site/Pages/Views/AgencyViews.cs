using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>The leaderboard.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Intro">What is compared, in a sentence.</param>
/// <param name="Caption">What the table holds.</param>
/// <param name="Fairness">How to read the comparison, a sentence each.</param>
/// <param name="EarlierYears">Years that stand beside the latest, latest first; empty when there is only one.</param>
/// <param name="Ranked">Best first.</param>
/// <param name="Others">Those without a rank, apart.</param>
/// <param name="DownloadHref">The same as a data file.</param>
internal sealed record AgenciesView(
    Frame Frame, string Intro, string Caption, ImmutableArray<string> Fairness, ImmutableArray<string> EarlierYears,
    ImmutableArray<LeaderRow> Ranked, ImmutableArray<AgencyListView> Others, string DownloadHref) : PageView(Frame);

/// <summary>A ranked agency.</summary>
/// <param name="Row">The latest year.</param>
/// <param name="Years">Earlier years, latest first.</param>
internal sealed record LeaderRow(AgencyRow Row, ImmutableArray<YearPlace> Years);

/// <summary>An agency's place in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Rank">In words; null when nothing was assessed.</param>
/// <param name="Score">The score then.</param>
internal sealed record YearPlace(string Year, string? Rank, ScoreView Score);

/// <summary>Agencies that are not compared.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Title">Why they stand here.</param>
/// <param name="Text">The same in a sentence.</param>
/// <param name="Agencies">In alphabetical order.</param>
internal sealed record AgencyListView(string Id, string Title, string Text, ImmutableArray<AgencyListRow> Agencies);

/// <summary>An agency that is not compared.</summary>
/// <param name="Agency">Name and link.</param>
/// <param name="Roles">Its roles with their number of steps, in words.</param>
internal sealed record AgencyListRow(AgencyView Agency, string Roles);

/// <summary>An agency's page.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">Short name; null when it is the same.</param>
/// <param name="Year">The year that is shown.</param>
/// <param name="Result">Its score; null when it leads nothing.</param>
/// <param name="NoScore">Why there is no score; null when there is one to show.</param>
/// <param name="Due">What it has to do next year; null when it leads nothing.</param>
/// <param name="Overdue">What it did not do in time; null when it leads nothing.</param>
/// <param name="Roles">Its steps by role; roles without steps are left out.</param>
/// <param name="ExplorerHref">All its steps in the explorer.</param>
/// <param name="LeaderboardHref">The leaderboard.</param>
internal sealed record AgencyPageView(
    Frame Frame, string Id, TextView Name, TextView? ShortName, string Year, AgencyResult? Result, string? NoScore,
    WorkListView? Due, WorkListView? Overdue, ImmutableArray<AgencyRoleView> Roles, string ExplorerHref, string LeaderboardHref) : PageView(Frame);

/// <summary>What an agency achieved with the steps that it leads.</summary>
/// <param name="Place">Its rank among how many, in words; null when nothing was assessed.</param>
/// <param name="Caution">A plain note where very few steps stand behind the score.</param>
/// <param name="Score">Its score.</param>
/// <param name="Distribution">Its steps by status.</param>
/// <param name="Arithmetic">Of the score.</param>
/// <param name="Trend">Rank and score in every year, latest first; empty when there is only one.</param>
internal sealed record AgencyResult(
    string? Place, string? Caution, ScoreView Score, DistributionView Distribution, ArithmeticView Arithmetic, ImmutableArray<YearPlace> Trend);
