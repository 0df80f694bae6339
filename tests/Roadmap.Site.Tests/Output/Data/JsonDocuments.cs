using System.Text.Json;
using RoadmapSite.Pages;

namespace RoadmapSite.Tests.Output.Data;

/// <summary>The JSON files of a site, read again.</summary>
internal static class JsonDocuments
{
    public static JsonElement Roadmap(Site site) => Read(site, "data/roadmap.json");

    public static JsonElement Package(Site site) => Read(site, "data/datapackage.json");

    public static string? Text(this JsonElement element, string key) => element.GetProperty(key).GetString();

    public static JsonElement[] Items(this JsonElement element, string key) => [.. element.GetProperty(key).EnumerateArray()];

    private static JsonElement Read(Site site, string path)
    {
        using var document = JsonDocument.Parse(PublishedSite.Data(site).Bytes(path), new JsonDocumentOptions { AllowDuplicateProperties = false });
        return document.RootElement.Clone();
    }
}
