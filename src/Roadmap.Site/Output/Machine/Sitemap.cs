using System.Globalization;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Machine;

/// <summary><c>sitemap.xml</c>: every page in every language, with its alternates (sitemaps.org 0.9; xhtml:link as search engines read it).</summary>
internal static class Sitemap
{
    public const string FileName = "sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static ReadOnlyMemory<byte> Of(Site site, IEnumerable<string> pages) => XmlText.Of(xml =>
    {
        var addresses = new Addresses(site.Config);
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages)
        {
            var changed = AsOf(page, site).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            (string Language, string Address)[] versions = [.. site.Config.Languages.Select(l => (l, addresses.Absolute(page, l)))];
            foreach (var version in versions)
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", version.Address);
                xml.WriteElementString("lastmod", changed);
                foreach (var alternate in versions) Alternate(alternate.Language, alternate.Address);
                Alternate("x-default", versions[0].Address);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();

        void Alternate(string language, string address)
        {
            xml.WriteStartElement("xhtml", "link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", language);
            xml.WriteAttributeString("href", address);
            xml.WriteEndElement();
        }
    });

    // A year's report stays what it was; all other pages show the latest results.
    private static DateOnly AsOf(string page, Site site) =>
        (site.Reports.FirstOrDefault(y => page.StartsWith(Addresses.Report(y.Id), StringComparison.Ordinal)) ?? site.Latest).Report.AsOf;
}
