using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>The leaderboard.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Intro">What is compared, in a sentence.</param>
/// <param name="Caption">What the table holds.</param>
/// <param name="Fairness">How to read the comparison, a sentence each.</param>
/// <param name="Strip">Those with a score on one line; null where there are none.</param>
/// <param name="EarlierYears">Reports that stand beside the latest, latest first; empty when there is only one.</param>
/// <param name="Ranked">Those with a score, best first; those with too little work for a rank last.</param>
/// <param name="Others">Those without a score, apart.</param>
internal sealed record AgenciesView(
    Frame Frame, string Intro, string Caption, ImmutableArray<string> Fairness, AgencyStripView? Strip, ImmutableArray<string> EarlierYears,
    ImmutableArray<LeaderRow> Ranked, ImmutableArray<AgencyListView> Others) : PageView(Frame);

/// <summary>An agency with a score.</summary>
/// <param name="Row">The latest report.</param>
/// <param name="Moved">How its rank moved since the report before, in words; null where these ranks cannot be compared.</param>
/// <param name="Years">Earlier reports, latest first.</param>
internal sealed record LeaderRow(AgencyRow Row, string? Moved, ImmutableArray<YearPlace> Years);

/// <summary>An agency's place in one report.</summary>
/// <param name="Year">The report's id.</param>
/// <param name="Rank">In words; null when too little was assessed.</param>
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
/// <param name="Roles">Its roles with their number of steps, or why it has no score, in words.</param>
internal sealed record AgencyListRow(AgencyView Agency, string Roles);

/// <summary>An agency's page.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">Short name; null when it is the same.</param>
/// <param name="Result">What it did; null when it leads nothing.</param>
/// <param name="NoScore">Why there is no score; null when it leads something.</param>
/// <param name="Work">The steps that it leads: late, due next, done, later.</param>
/// <param name="Changes">What changed of them since the report before.</param>
/// <param name="Others">The steps in which it takes part; null where there are none.</param>
/// <param name="ExplorerHref">All its steps in the explorer.</param>
/// <param name="LeaderboardHref">The leaderboard.</param>
/// <param name="Past">Its former names, and what it became.</param>
internal sealed record AgencyPageView(
    Frame Frame, string Id, TextView Name, TextView? ShortName, AgencyResult? Result, string? NoScore,
    ImmutableArray<AgencyWorkView> Work, ChangesView? Changes, PartnerWorkView? Others, string ExplorerHref, string LeaderboardHref, ImmutableArray<PastView> Past) : PageView(Frame);

/// <summary>What an agency achieved with the steps that it leads.</summary>
/// <param name="Answer">How many were done, in a sentence.</param>
/// <param name="Standing">How they stand to date, in a sentence; null while there is only one report.</param>
/// <param name="Progress">How far the report in progress has got with them; null when there is none.</param>
/// <param name="Place">Its rank among how many, in words; null when too little was assessed.</param>
/// <param name="Moved">How its rank moved since the report before, in words; null where these ranks cannot be compared.</param>
/// <param name="Caution">A plain note where very few steps stand behind the score.</param>
/// <param name="Score">Its score.</param>
/// <param name="Distribution">Its steps by status.</param>
/// <param name="Arithmetic">Of the score; null where there is none.</param>
/// <param name="Trend">Rank and score in every report, latest first; empty when there is only one.</param>
internal sealed record AgencyResult(
    string Answer, string? Standing, string? Progress, string? Place, string? Moved, string? Caution, ScoreView Score, DistributionView Distribution, ArithmeticView? Arithmetic, ImmutableArray<YearPlace> Trend);

/// <summary>Some of an agency's steps.</summary>
/// <param name="Id">Anchor: <c>late</c>, <c>due</c>, <c>done</c>, <c>later</c>.</param>
/// <param name="List">The steps.</param>
/// <param name="IsOpen">They are shown at once.</param>
internal sealed record AgencyWorkView(string Id, WorkListView List, bool IsOpen);

/// <summary>Steps in which an agency takes part, counted by priority.</summary>
/// <param name="Title">With their number.</param>
/// <param name="HasPartner">It is a partner in some.</param>
/// <param name="HasRecommended">Its taking part is recommended in some.</param>
/// <param name="Rows">In the order of the plan; empty where they are too many.</param>
internal sealed record PartnerWorkView(string Title, bool HasPartner, bool HasRecommended, ImmutableArray<PartnerWorkRow> Rows);

/// <summary>The same in one priority.</summary>
/// <param name="Priority">Number and title, with the link to these steps in the explorer.</param>
/// <param name="Partner">How many as a partner; empty for none.</param>
/// <param name="Recommended">In how many it is recommended to take part; empty for none.</param>
internal sealed record PartnerWorkRow(LinkView Priority, string Partner, string Recommended);
