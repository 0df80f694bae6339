using System.Text.Json.Nodes;
using RoadmapSite.Configuration;
using RoadmapSite.Pages.Views;
using RoadmapSite.Rendering;

namespace RoadmapSite.Pages;

/// <summary>JSON-LD after schema.org.</summary>
internal static class StructuredData
{
    private static readonly string[] Variables = ["status.label", "score.label", "nav.indicators"];

    /// <summary>Several objects as one script.</summary>
    public static HtmlText Together(params HtmlText?[] parts) => parts.Where(p => p is { Html.Length: > 0 }).Select(p => p!.Html).ToArray() switch
    {
        [] => HtmlText.None,
        [var one] => new(one),
        var several => new($"[{string.Join(",", several)}]"),
    };

    /// <summary>The way to a page as a <c>BreadcrumbList</c>.</summary>
    public static HtmlText Breadcrumbs(PageContext context, IReadOnlyList<LinkView> breadcrumbs) => breadcrumbs.Count == 0 ? HtmlText.None : Script(new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = Json.List(breadcrumbs.Index(), b => new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = b.Index + 1,
            ["name"] = b.Item.Text.Text,
            ["item"] = new Uri(context.Site.Config.Url, b.Item.Href).AbsoluteUri,
        }),
    });

    /// <summary>The open data as a <c>Dataset</c> with its downloads.</summary>
    public static HtmlText Dataset(PageContext context)
    {
        var (site, address) = (context.Site, context.Addresses.Absolute(Addresses.Data, context.Code));
        var dataset = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["@id"] = address,
            ["name"] = context.Text(site.Roadmap.Title).Text,
            ["description"] = DataPage.Description(context),
            ["url"] = address,
            ["license"] = site.Config.LicenseUrl.AbsoluteUri,
            ["isAccessibleForFree"] = true,
            ["inLanguage"] = context.Code,
            ["datePublished"] = Day(site.Latest.Report.PublishedOn),
            ["dateModified"] = Day(site.Dates?.Modified),
            ["temporalCoverage"] = site.HasReports ? $"{site.Reports[0].Year}/{site.Latest.Year}" : $"{site.Roadmap.Years.FirstYear}/{site.Roadmap.Years.LastYear}",
            ["variableMeasured"] = Json.Strings(Variables.Select(key => context.Words[key])),
            ["distribution"] = Json.List(context.Downloads, d => new JsonObject
            {
                ["@type"] = "DataDownload",
                ["name"] = d.Title(context.Words),
                ["encodingFormat"] = d.MediaType,
                ["contentUrl"] = context.Addresses.AbsoluteShared(d.Path),
            }),
        };
        foreach (var unknown in dataset.Where(p => p.Value is null).Select(p => p.Key).ToArray()) dataset.Remove(unknown);
        if (site.Config.Publisher is { } publisher) dataset["publisher"] = Organization(context, publisher);
        return Script(dataset);
    }

    private static JsonObject Organization(PageContext context, Publisher publisher)
    {
        var organization = new JsonObject { ["@type"] = "Organization", ["name"] = context.Text(publisher.Name).Text };
        if (publisher.Url is { } url) organization["url"] = url.AbsoluteUri;
        return organization;
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static HtmlText Script(JsonObject json) => new(json.ToText(Json.InHtml));
}
