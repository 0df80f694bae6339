namespace RoadmapSite.Pages.Views;

/// <summary>How what a page shows can be had.</summary>
/// <param name="Files">What holds just this.</param>
/// <param name="DataHref">All open data and what their columns mean; null where the site publishes none.</param>
/// <param name="FeedHref">Its news; null where there are none of its own.</param>
/// <param name="EmbedCode">HTML that shows it on another site; null where it has no such page.</param>
internal sealed record ReuseView(ImmutableArray<ReuseFile> Files, string? DataHref, string? FeedHref, string? EmbedCode);

/// <summary>A file that holds what a page shows.</summary>
/// <param name="Format"><c>csv</c>, <c>xlsx</c> or <c>json</c>.</param>
internal sealed record ReuseFile(string Href, string Format);
