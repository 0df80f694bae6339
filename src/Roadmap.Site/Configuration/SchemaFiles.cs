using System.Collections.Immutable;
using RoadmapSite.Content;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Configuration;

/// <summary>The JSON Schemas of all files that an editor writes, as files of the site.</summary>
public static class SchemaFiles
{
    /// <summary>One file a format, for a site in these languages.</summary>
    public static ImmutableArray<SourceFile> Of(ImmutableArray<string> languages)
    {
        var formats = new ContentFormats(languages);
        return
        [
            File("config", ConfigReader.Shape, ConfigReader.FileName),
            File("roadmap", formats.Roadmap, ContentPaths.Roadmap),
            File("agencies", formats.Agencies, ContentPaths.Agencies),
            File("indicators", formats.Indicators, ContentPaths.Indicators),
            File("priority", formats.Priority, ContentPaths.Priority("PRIORITY")),
            File("report", formats.Report, $"{ContentPaths.Status}YEAR/report.yml"),
            File("status", formats.Status, $"{ContentPaths.Status}YEAR/PRIORITY.yml"),
            File("observations", formats.Observations, $"{ContentPaths.Status}YEAR/indicators.yml"),
        ];
    }

    private static SourceFile File(string name, Shape shape, string title) =>
        new($"{ContentPaths.Schemas}{name}.schema.json", JsonSchema.Of(shape, title));
}
