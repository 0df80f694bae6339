using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>What a page says of itself to its frame.</summary>
/// <param name="Address">Language-neutral address: <c>priorities/1.1/</c>.</param>
/// <param name="Title">Title of the page.</param>
/// <param name="Description">For search engines and shared links.</param>
/// <param name="Breadcrumbs">Pages between the overview and this one.</param>
/// <param name="SourcePath">The content file to edit; null for none.</param>
/// <param name="Headline">The answer that it gives, for the browser's tab and shared links; null for the title.</param>
/// <param name="Report">The report whose page it is; null for all other pages, which speak of the latest.</param>
/// <param name="ShowsResults">It speaks of results, and so of a day.</param>
/// <param name="Table">Name of the table of the open data that holds what it shows; null where no single one does.</param>
internal sealed record PageIdentity(
    string Address, string Title, string Description, ImmutableArray<LinkView> Breadcrumbs = default, string? SourcePath = null,
    string? Headline = null, Scoring.ReportScores? Report = null, bool ShowsResults = true, string? Table = null)
{
    /// <summary>It is shown where an address leads nowhere and has none of its own, so there is nothing to cite or to translate.</summary>
    public bool IsNowhere => Address == Addresses.NotFound;
}
