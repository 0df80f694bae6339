namespace RoadmapSite.Pages;

/// <summary>A file of the open data, as the data page offers it.</summary>
/// <param name="Path">Relative to the site's root: <c>data/steps.csv</c>.</param>
/// <param name="Format">Short name of its format: <c>CSV</c>.</param>
/// <param name="MediaType">For machines: <c>text/csv</c>.</param>
/// <param name="Title">Its name in a language.</param>
/// <param name="Description">What it holds, in a language.</param>
/// <param name="Bytes">Its size; makes the file if that has not happened yet.</param>
/// <param name="Columns">In the order of the file; empty when it is no table.</param>
internal sealed record Download(
    string Path, string Format, string MediaType, Func<Words, string> Title, Func<Words, string> Description, Func<int> Bytes,
    ImmutableArray<DownloadColumn> Columns)
{
    /// <summary>Its name alone: <c>steps.csv</c>.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}

/// <summary>A column of a table.</summary>
/// <param name="Name">As in the header row.</param>
/// <param name="Type">What stands in it, in a language.</param>
/// <param name="Description">What it means, in a language.</param>
/// <param name="Tokens">The words that can stand in it; empty when there are too many to list.</param>
internal sealed record DownloadColumn(string Name, Func<Words, string> Type, Func<Words, string> Description, ImmutableArray<string> Tokens);

/// <summary>A download.</summary>
/// <param name="Id">Anchor of its description.</param>
/// <param name="Address">The same with its server.</param>
/// <param name="Title">Its name in words.</param>
/// <param name="Format">CSV or JSON.</param>
/// <param name="Columns">Its columns; empty when it is no table.</param>
internal sealed record DownloadView(
    string Id, string Name, string Href, string Address, string Title, string Description, string Format, string Size,
    ImmutableArray<ColumnView> Columns);

/// <summary>A row of the data dictionary.</summary>
/// <param name="Name">As in the file's first row.</param>
/// <param name="Tokens">The words that can stand in it.</param>
internal sealed record ColumnView(string Name, string Type, string Description, ImmutableArray<string> Tokens);
