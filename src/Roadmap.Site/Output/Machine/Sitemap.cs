using System.Xml.Linq;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Machine;

/// <summary><c>sitemap.xml</c>: every page in every language, with its alternates (sitemaps.org 0.9; xhtml:link as search engines read it).</summary>
internal static class Sitemap
{
    public const string Path = "sitemap.xml";

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <param name="pages">Addresses of all pages that are to be found, without language: <c>priorities/1.1/</c>.</param>
    public static OutputFile File(Site site, IEnumerable<string> pages) => new(Path, () => XmlText.Document(new(
        Map + "urlset",
        new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
        pages.SelectMany(page => Entries(page, site)))));

    private static IEnumerable<XElement> Entries(string page, Site site)
    {
        var addresses = new Addresses(site.Config);
        ImmutableArray<(string Language, string Address)> versions = [.. site.Config.Languages.Select(l => (l, addresses.Absolute(page, l)))];
        return versions.Select(version => new XElement(
            Map + "url",
            new XElement(Map + "loc", version.Address),
            Modified(page, site) is { } day ? new XElement(Map + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null,
            versions.Add(("x-default", versions[0].Address)).Select(alternate => new XElement(
                Xhtml + "link",
                new XAttribute("rel", "alternate"), new XAttribute("hreflang", alternate.Language), new XAttribute("href", alternate.Address)))));
    }

    // A report stays what it was; pages that an editor wrote show no results, and nothing is known of their days.
    private static DateOnly? Modified(string page, Site site) =>
        FreePage.OfTheirOwn(site).Any(p => page == p.Key + "/") ? null
        : site.Reports.FirstOrDefault(r => page == Addresses.Report(r.Id))?.Dates.Modified ?? site.Dates?.Modified;
}
