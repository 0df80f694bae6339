using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RoadmapSite.Pages.Views;
using RoadmapSite.Rendering;

namespace RoadmapSite.Pages;

/// <summary>JSON-LD after schema.org. The encoder escapes &lt; and &gt;, so the text cannot leave its script element.</summary>
internal static class StructuredData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    private static readonly string[] Variables = ["status.label", "score.label", "nav.indicators"];

    /// <summary>Several objects as one script.</summary>
    public static HtmlText Together(params HtmlText?[] parts) => parts.Where(p => p is { Html.Length: > 0 }).Select(p => p!.Html).ToArray() switch
    {
        [] => HtmlText.None,
        [var one] => new(one),
        var several => new($"[{string.Join(",", several)}]"),
    };

    /// <summary>The way to a page as a <c>BreadcrumbList</c>.</summary>
    public static HtmlText Breadcrumbs(PageContext context, IReadOnlyList<LinkView> breadcrumbs) => breadcrumbs.Count == 0 ? HtmlText.None : Write(json =>
    {
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < breadcrumbs.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", breadcrumbs[i].Text.Text);
            json.WriteString("item", new Uri(context.Site.Config.Url, breadcrumbs[i].Href).AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>The open data as a <c>Dataset</c> with its downloads.</summary>
    public static HtmlText Dataset(PageContext context) => Write(json =>
    {
        var site = context.Site;
        var address = context.Addresses.Absolute(Addresses.Data, context.Code);
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", address);
        json.WriteString("name", context.Text(site.Roadmap.Title).Text);
        json.WriteString("description", context.Words["data.description"]);
        json.WriteString("url", address);
        json.WriteString("license", site.Config.LicenseUrl.AbsoluteUri);
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteString("inLanguage", context.Code);
        json.WriteString("dateModified", site.Latest.Report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("temporalCoverage", $"{site.Reports[0].Year}/{site.Latest.Year}");
        json.WriteStartArray("variableMeasured");
        foreach (var key in Variables) json.WriteStringValue(context.Words[key]);
        json.WriteEndArray();
        json.WriteStartObject("creator");
        json.WriteString("@type", "Organization");
        json.WriteString("name", context.Text(site.Roadmap.Coordinator.Name).Text);
        json.WriteEndObject();
        json.WriteStartArray("distribution");
        foreach (var download in context.Downloads) Download(json, context, download);
        json.WriteEndArray();
    });

    private static void Download(Utf8JsonWriter json, PageContext context, Download download)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataDownload");
        json.WriteString("name", download.Title(context.Words));
        json.WriteString("encodingFormat", download.MediaType);
        json.WriteString("contentUrl", context.Addresses.AbsoluteShared(download.Path));
        json.WriteEndObject();
    }

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
