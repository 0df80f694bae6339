using RoadmapSite.Content;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Configuration;

/// <summary>The JSON Schemas of all files that an editor writes, as files of the site.</summary>
internal static class SchemaFiles
{
    /// <summary>One file a format, for a site in these languages.</summary>
    /// <param name="languages">The site's languages.</param>
    /// <param name="statuses">The plan's own statuses; null for the usual four.</param>
    public static ImmutableArray<SourceFile> Of(ImmutableArray<string> languages, StatusScale? statuses = null)
    {
        var formats = new ContentFormats(languages);
        return
        [
            File("config", ConfigReader.Schema()),
            File("roadmap", JsonSchema.Write(formats.Roadmap, ContentPaths.Roadmap)),
            File("agencies", JsonSchema.Write(formats.Agencies, ContentPaths.Agencies)),
            File("indicators", JsonSchema.Write(formats.Indicators, ContentPaths.Indicators)),
            File("tags", JsonSchema.Write(formats.Tags, ContentPaths.Tags)),
            File("priority", JsonSchema.Write(formats.Priority, ContentPaths.Priority("PRIORITY"))),
            File("report", JsonSchema.Write(formats.Report, $"{ContentPaths.Status}YEAR/report.yml")),
            File("status", JsonSchema.Write(formats.Status(statuses ?? StatusScale.Default), $"{ContentPaths.Status}YEAR/PRIORITY.yml")),
            File("observations", JsonSchema.Write(formats.Observations, $"{ContentPaths.Status}YEAR/indicators.yml")),
            File("corrections", JsonSchema.Write(formats.Corrections, $"{ContentPaths.Status}YEAR/corrections.yml")),
            File("published", JsonSchema.Write(formats.PublishedRecord, $"{ContentPaths.Status}YEAR/published.yml")),
        ];
    }

    private static SourceFile File(string name, ReadOnlyMemory<byte> schema) => new($"{ContentPaths.Schemas}{name}.schema.json", schema);
}
