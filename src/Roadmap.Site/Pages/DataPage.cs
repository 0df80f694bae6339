using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>The open data: every file with what it holds, and what every column means.</summary>
internal static class DataPage
{
    /// <summary>The view.</summary>
    public static DataView View(PageContext context)
    {
        var files = context.Downloads.Select(d => View(context, d)).ToArray();
        return new(
            new(context, new(Addresses.Data, context.Words["nav.data"], Description(context)), () => StructuredData.Dataset(context)),
            [.. files], [.. files.Where(f => !f.Columns.IsEmpty)], context.Site.HasReports ? context.Day(context.Site.Latest.Report.AsOf) : null,
            context.Words[context.Site.IsYearly ? "data.addresses-text" : "data.addresses-text-general"]);
    }

    /// <summary>What the data are, in a sentence.</summary>
    public static string Description(PageContext context) =>
        context.Words[context.Site.HasMeasures && !context.Site.Roadmap.Indicators.IsEmpty ? "data.description" : "data.description-general"];

    private static DownloadView View(PageContext context, Download download) => new(
        "file-" + download.Name[..download.Name.LastIndexOf('.')], download.Name,
        context.Addresses.Shared(download.Path), context.Addresses.AbsoluteShared(download.Path),
        download.Title(context.Words), download.Description(context.Words), download.Format,
        context.Words["data.size", ("size", (download.Bytes() + 1023) / 1024)],
        [.. download.Columns.Select(c => new ColumnView(c.Name, c.Type(context.Words), c.Description(context.Words), c.Tokens))]);
}

/// <summary>The open data.</summary>
/// <param name="Tables">Those that are tables, with their columns.</param>
/// <param name="AsOf">The day up to which they speak.</param>
/// <param name="AddressesText">That addresses stay.</param>
internal sealed record DataView(
    Frame Frame, ImmutableArray<DownloadView> Files, ImmutableArray<DownloadView> Tables, string? AsOf, string AddressesText) : IPageView;
