using System.Globalization;
using System.Xml.Linq;
using RoadmapSite.Localization;
using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Machine;

/// <summary>An Atom feed in one language: an entry for every year's report, the latest first (RFC 4287).</summary>
internal sealed class Feed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly Site _site;
    private readonly Words _words;
    private readonly Addresses _addresses;

    private Feed(Site site, string language) => (_site, _words, _addresses) = (site, site.Words[language], new(site.Config));

    /// <summary>A feed for every language.</summary>
    public static IEnumerable<OutputFile> Files(Site site) => site.Config.Languages.Select(language =>
        new OutputFile(new Addresses(site.Config).File(Addresses.Feed, language), () => new Feed(site, language).ToXml()));

    private string Language => _words.Language.Code;

    private ReadOnlyMemory<byte> ToXml() => XmlText.Document(new(
        Atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", Language),
        Element("id", Tag(Addresses.Overview)),
        Element("title", _words["feed.title", ("site", _site.Config.Title.In(Language).Text)]),
        Localized("subtitle", _site.Roadmap.Title),
        Link("self", _addresses.Absolute(Addresses.Feed, Language), "application/atom+xml"),
        Link("alternate", _addresses.Absolute(Addresses.Overview, Language), "text/html"),
        Element("updated", Time(_site.HasReports ? _site.Reports.Max(r => r.Dates.Modified) : _site.Roadmap.Years.FirstDay)),
        new XElement(Atom + "author", Localized("name", _site.Config.Publisher?.Name ?? _site.Config.Title)),
        Element("rights", _site.Config.License),
        _site.Reports.Reverse().Select(Entry)));

    private XElement Entry(ReportScores year)
    {
        var (page, report) = (Addresses.Report(year.Id), year.Report);
        return new(
            Atom + "entry",
            Element("id", Tag(page)),
            report.IsProvisional
                ? Element("title", _words["feed.provisional", ("title", report.Title.In(Language).Text)])
                : Localized("title", report.Title),
            Link("alternate", _addresses.Absolute(page, Language), "text/html"),
            report.PublishedOn is { } published ? Element("published", Time(published)) : null,
            Element("updated", Time(year.Dates.Modified)),
            Element("summary", Summary(year)));
    }

    private string Summary(ReportScores report)
    {
        var headline = Headline.Of(_words, report);
        return !report.HasScore ? $"{headline.Answer}. {headline.Score}" : report.Whole.Score.Exists ? _words["feed.summary", ("headline", headline.Answer), ("score", headline.Score)] : _words["feed.nothing-assessed"];
    }

    // RFC 4151. Made of the address alone, so an entry keeps its id whatever is corrected in it.
    private string Tag(string page) =>
        $"tag:{_site.Config.Url.IdnHost},{_site.Roadmap.Years.FirstYear}:{_addresses.Page(page, Language)}";

    private static string Time(DateOnly day) =>
        day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    private static XElement Element(string name, string text) => new(Atom + name, XmlText.Clean(text));

    private XElement Localized(string name, LocalizedText text)
    {
        var translation = text.In(Language);
        return new(
            Atom + name,
            translation.IsFallback ? new XAttribute(XNamespace.Xml + "lang", translation.Language) : null,
            XmlText.Clean(translation.Text));
    }
}
