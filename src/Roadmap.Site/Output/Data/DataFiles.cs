using System.Collections.Immutable;
using RoadmapSite.Output.Data.Tables;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data;

/// <summary>The open data: everything below <c>data/</c> but the page that explains it.</summary>
public static class DataFiles
{
    /// <summary>The CSV tables, the JSON document, and the data package that describes them.</summary>
    public static IEnumerable<OutputFile> Of(Site site) => [.. Packaged(site).Select(f => f.File)];

    /// <summary>The same with sizes and checksums.</summary>
    internal static ImmutableArray<PackagedFile> Packaged(Site site)
    {
        var document = new PackagedFile(Addresses.Data + RoadmapJson.FileName, () => RoadmapJson.Of(site));
        var tables = DataTables.Of(site.Config.Languages);
        var files = tables.Select(t => new PackagedFile(t.Path, () => t.ToCsv(site))).ToArray();
        var package = new DataPackage(site, [.. tables.Zip(files)], document);

        // The package comes last: by then the others have been made and their checksums are known.
        return [.. files, document, new(Addresses.Data + DataPackage.FileName, package.ToJson)];
    }
}
