using System.Collections.Immutable;
using RoadmapSite.Content;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Configuration;

/// <summary>The JSON Schemas of all files that an editor writes, as files of the site.</summary>
internal static class SchemaFiles
{
    /// <summary>One file a format, for a site in these languages.</summary>
    public static ImmutableArray<SourceFile> Of(ImmutableArray<string> languages)
    {
        var formats = new ContentFormats(languages);
        return
        [
            File("config", ConfigReader.Schema()),
            File("roadmap", JsonSchema.Of(formats.Roadmap, ContentPaths.Roadmap)),
            File("agencies", JsonSchema.Of(formats.Agencies, ContentPaths.Agencies)),
            File("indicators", JsonSchema.Of(formats.Indicators, ContentPaths.Indicators)),
            File("priority", JsonSchema.Of(formats.Priority, ContentPaths.Priority("PRIORITY"))),
            File("report", JsonSchema.Of(formats.Report, $"{ContentPaths.Status}YEAR/report.yml")),
            File("status", JsonSchema.Of(formats.Status, $"{ContentPaths.Status}YEAR/PRIORITY.yml")),
            File("observations", JsonSchema.Of(formats.Observations, $"{ContentPaths.Status}YEAR/indicators.yml")),
        ];
    }

    private static SourceFile File(string name, ReadOnlyMemory<byte> schema) => new($"{ContentPaths.Schemas}{name}.schema.json", schema);
}
