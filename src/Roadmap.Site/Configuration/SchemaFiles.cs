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
            File("roadmap", JsonSchema.Of(formats.Roadmap, ContentPaths.Roadmap)),
            File("agencies", JsonSchema.Of(formats.Agencies, ContentPaths.Agencies)),
            File("indicators", JsonSchema.Of(formats.Indicators, ContentPaths.Indicators)),
            File("tags", JsonSchema.Of(formats.Tags, ContentPaths.Tags)),
            File("priority", JsonSchema.Of(formats.Priority, ContentPaths.Priority("PRIORITY"))),
            File("report", JsonSchema.Of(formats.Report, $"{ContentPaths.Status}YEAR/report.yml")),
            File("status", JsonSchema.Of(formats.Status(statuses ?? StatusScale.Default), $"{ContentPaths.Status}YEAR/PRIORITY.yml")),
            File("observations", JsonSchema.Of(formats.Observations, $"{ContentPaths.Status}YEAR/indicators.yml")),
            File("corrections", JsonSchema.Of(formats.Corrections, $"{ContentPaths.Status}YEAR/corrections.yml")),
            File("published", JsonSchema.Of(formats.PublishedRecord, $"{ContentPaths.Status}YEAR/published.yml")),
        ];
    }

    private static SourceFile File(string name, ReadOnlyMemory<byte> schema) => new($"{ContentPaths.Schemas}{name}.schema.json", schema);
}
