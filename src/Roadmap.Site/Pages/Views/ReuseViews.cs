namespace RoadmapSite.Pages.Views;

/// <summary>How a part of the plan can be had by itself.</summary>
/// <param name="DataHref">Its rows as CSV; null where the site publishes no data.</param>
/// <param name="DocumentHref">It as JSON; likewise.</param>
/// <param name="FeedHref">Its news; null where there are none of its own.</param>
/// <param name="EmbedCode">HTML that shows it on another site; null where the theme leaves that out.</param>
internal sealed record ReuseView(string? DataHref, string? DocumentHref, string? FeedHref, string? EmbedCode);

/// <summary>A part of the plan in short, for other sites.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Title">Number and title, or name.</param>
/// <param name="Href">Its page, with the server.</param>
/// <param name="Answer">How its steps stand.</param>
/// <param name="Score">Its score; null where it has none.</param>
/// <param name="Steps">What the score counts, by status; likewise.</param>
internal sealed record EmbedView(Frame Frame, TextView Title, string Href, string Answer, ScoreView? Score, DistributionView? Steps) : PageView(Frame);
