using System.Collections.Immutable;
using RoadmapSite.Output.Data.Tables;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data;

/// <summary>Describes the files of the open data for readers.</summary>
internal static class Downloads
{
    public static ImmutableArray<Download> Of(Site site, ImmutableArray<PackagedFile> files)
    {
        var tables = DataTables.Of(site.Config.Languages).ToDictionary(t => t.Path, StringComparer.Ordinal);
        return [.. files.Select(f => tables.TryGetValue(f.Path, out var table) ? Table(f, table) : Document(f))];
    }

    private static Download Table(PackagedFile file, DataTable table) => new(
        file.Path, "CSV", "text/csv", table.Title, table.Description, () => file.Digest.Bytes,
        [.. table.Columns.Select(c => new DownloadColumn(c.Name, c.TypeName, c.Description, c.Tokens))]);

    private static Download Document(PackagedFile file)
    {
        var isPackage = file.Path.EndsWith(DataPackage.FileName, StringComparison.Ordinal);
        return new(
            file.Path, "JSON", "application/json",
            w => w[isPackage ? "data.package.title" : "data.document.title"],
            w => w[isPackage ? "data.package.short" : "data.document.description"],
            () => file.Digest.Bytes, []);
    }
}
