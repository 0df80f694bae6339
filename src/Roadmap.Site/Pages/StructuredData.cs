using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RoadmapSite.Rendering;

namespace RoadmapSite.Pages;

/// <summary>JSON-LD after schema.org. The encoder escapes &lt; and &gt;, so the text cannot leave its script element.</summary>
internal static class StructuredData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>The open data as a <c>Dataset</c> with its downloads.</summary>
    public static HtmlText Dataset(PageContext context) => Write(json =>
    {
        var site = context.Site;
        json.WriteString("@type", "Dataset");
        json.WriteString("name", context.Text(site.Roadmap.Title).Text);
        json.WriteString("description", context.Words["data.description"]);
        json.WriteString("url", context.Addresses.Absolute(Addresses.Data, context.Code));
        json.WriteString("license", site.Config.LicenseUrl.AbsoluteUri);
        json.WriteString("inLanguage", context.Code);
        json.WriteString("dateModified", site.Latest.Results.Report.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("temporalCoverage", $"{site.Years[0].Year}/{site.Latest.Year}");
        json.WriteStartObject("creator");
        json.WriteString("@type", "Organization");
        json.WriteString("name", context.Text(site.Roadmap.Coordinator.Name).Text);
        json.WriteEndObject();
        json.WriteStartArray("distribution");
        foreach (var (file, type) in new[] { ("data/steps.csv", "text/csv"), ("data/roadmap.json", "application/json") })
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("encodingFormat", type);
            json.WriteString("contentUrl", context.Addresses.AbsoluteShared(file));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static HtmlText Write(Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            content(json);
            json.WriteEndObject();
        }

        return new(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
