using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data;

/// <summary><c>roadmap.json</c>: everything that the site says, in one document. Its keys are the words of the CSV columns.</summary>
internal static class RoadmapJson
{
    public const string FileName = "roadmap.json";

    public static ReadOnlyMemory<byte> Of(Site site) => JsonText.Of(json =>
    {
        json.Text("title", site.Roadmap.Title);
        json.WriteString("url", site.Config.Url.AbsoluteUri);
        json.Object("license", () =>
        {
            json.WriteString("name", site.Config.License);
            json.WriteString("url", site.Config.LicenseUrl.AbsoluteUri);
        });
        json.Strings("languages", site.Config.Languages);
        PlanJson.Write(json, site);
        json.Objects("results", site.Reports, year => ResultsJson.Write(json, site, year));
    });
}
