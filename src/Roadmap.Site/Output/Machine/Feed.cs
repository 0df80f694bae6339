using System.Globalization;
using System.Xml;
using RoadmapSite.Localization;
using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Machine;

/// <summary>An Atom feed in one language: an entry for every year's report, the latest first (RFC 4287).</summary>
/// <param name="site">The site.</param>
/// <param name="words">The language.</param>
internal sealed class Feed(Site site, Words words)
{
    public const string FileName = "feed.xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    private readonly Addresses _addresses = new(site.Config);
    private readonly string _language = words.Language.Code;

    public ReadOnlyMemory<byte> ToXml() => XmlText.Of(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, _language);
        Element(xml, "id", Tag(Addresses.Overview));
        Element(xml, "title", words["feed.title", ("site", site.Config.Title.In(_language).Text)]);
        Localized(xml, "subtitle", site.Roadmap.Title);
        Link(xml, "self", _addresses.Absolute(FileName, _language), "application/atom+xml");
        Link(xml, "alternate", _addresses.Absolute(Addresses.Overview, _language), "text/html");
        Element(xml, "updated", Updated(site.Latest));
        xml.WriteStartElement("author");
        Localized(xml, "name", site.Roadmap.Coordinator.Name);
        xml.WriteEndElement();
        Element(xml, "rights", site.Config.License);
        foreach (var year in site.Reports.Reverse()) Entry(xml, year);
        xml.WriteEndElement();
    });

    private void Entry(XmlWriter xml, ReportScores year)
    {
        var page = Addresses.Report(year.Id);
        var report = year.Report;
        xml.WriteStartElement("entry");
        Element(xml, "id", Tag(page));
        if (report.IsProvisional) Element(xml, "title", words["feed.provisional", ("title", report.Title.In(_language).Text)]);
        else Localized(xml, "title", report.Title);
        Link(xml, "alternate", _addresses.Absolute(page, _language), "text/html");
        Element(xml, "updated", Updated(year));
        Element(xml, "summary", Summary(year.Roadmap));
        xml.WriteEndElement();
    }

    private string Summary(ScoredPart roadmap)
    {
        if (roadmap.Score.Rounded is not { } score) return words["feed.nothing-assessed"];
        var steps = roadmap.Steps;
        var shares = Distribution.Of(steps);
        return words["feed.summary",
            ("score", score), ("assessed", steps.Assessed),
            ("implemented", steps.Implemented), ("implemented-share", shares.Implemented),
            ("partial", steps.Partial), ("partial-share", shares.Partial),
            ("not-implemented", steps.NotImplemented), ("not-implemented-share", shares.NotImplemented)];
    }

    // RFC 4151. Made of the address alone, so an entry keeps its id whatever is corrected in it.
    private string Tag(string page) =>
        $"tag:{site.Config.Url.IdnHost},{site.Roadmap.Years.FirstYear}:{_addresses.Page(page, _language)}";

    private static string Updated(ReportScores year) =>
        year.Report.AsOf.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, XmlText.Clean(text));

    private void Localized(XmlWriter xml, string name, LocalizedText text)
    {
        var translation = text.In(_language);
        xml.WriteStartElement(name);
        if (translation.IsFallback) xml.WriteAttributeString("xml", "lang", null, translation.Language);
        xml.WriteString(XmlText.Clean(translation.Text));
        xml.WriteEndElement();
    }
}
