using System.Globalization;
using System.Xml.Linq;
using RoadmapSite.Localization;
using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Machine;

/// <summary>An Atom feed in one language, of the whole plan or of a part of it: an entry for every report and for every day on which one was corrected, the latest report first (RFC 4287).</summary>
internal sealed class Feed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly Site _site;
    private readonly Words _words;
    private readonly Addresses _addresses;

    private readonly Slice? _slice;

    private Feed(Site site, Slice? slice, string language) => (_site, _slice, _words, _addresses) = (site, slice, site.Words[language], new(site.Config));

    /// <summary>For every language one of the plan, and one of each of its parts that have news of their own.</summary>
    public static IEnumerable<OutputFile> Files(Site site) =>
        from slice in Slice.All(site).Where(s => s.Feed is not null).Prepend(null)
        from language in site.Config.Languages
        select new OutputFile(new Addresses(site.Config).File(slice?.Feed ?? Addresses.Feed, language), () => new Feed(site, slice, language).ToXml());

    private string Page => _slice?.Address ?? Addresses.Overview;

    private string Language => _words.Language.Code;

    private ReadOnlyMemory<byte> ToXml() => XmlText.Document(new(
        Atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", Language),
        Element("id", Tag(Page)),
        _slice is null
            ? Element("title", _words[_site.IsUsual ? "feed.title" : "feed.title-general", ("site", _site.Config.Title.In(Language).Text)])
            : Element("title", _words["feed.part", ("part", Name(_slice)), ("site", _site.Config.Title.In(Language).Text)]),
        Localized("subtitle", _site.Roadmap.Title),
        Link("self", _addresses.Absolute(_slice?.Feed ?? Addresses.Feed, Language), "application/atom+xml"),
        Link("alternate", _addresses.Absolute(Page, Language), "text/html"),
        Element("updated", Time(_site.HasReports ? _site.Reports.Max(r => r.Dates.Modified) : _site.Roadmap.Years.FirstDay)),
        new XElement(Atom + "author", Localized("name", _site.Config.Publisher?.Name ?? _site.Config.Title)),
        Element("rights", _site.Config.License),
        _site.Reports.Reverse().SelectMany(r => Corrections(r).Prepend(Entry(r)))));

    private XElement Entry(ReportScores year)
    {
        var (page, report) = (_slice is null ? Addresses.Report(year.Id) : Page, year.Report);
        return new(
            Atom + "entry",
            Element("id", _slice is null ? Tag(page) : $"{Tag(page)}#{year.Id}"),
            report.IsProvisional
                ? Element("title", _words["feed.provisional", ("title", report.Title.In(Language).Text)])
                : Localized("title", report.Title),
            Link("alternate", _addresses.Absolute(page, Language), "text/html"),
            report.PublishedOn is { } published ? Element("published", Time(published)) : null,
            Element("updated", Time(year.Dates.Modified)),
            Element("summary", _slice is null ? Summary(year) : StepsAnswer.Of(_words, year, _slice.Rows(year.Roadmap).Select(r => r.Step))));
    }

    private IEnumerable<XElement> Corrections(ReportScores report)
    {
        var own = _slice?.Rows(report.Roadmap).Select(r => r.Step.Id).ToHashSet(StringComparer.Ordinal);
        return
            from correction in report.Report.Corrections
            where own is null || correction.Step is { } step && own.Contains(step)
            group correction by correction.Date into day
            orderby day.Key descending
            select new XElement(
                Atom + "entry",
                Element("id", string.Create(CultureInfo.InvariantCulture, $"{Tag(_slice is null ? Addresses.Corrections : Page)}#{report.Id}-{day.Key:yyyy-MM-dd}")),
                Element("title", _words["feed.correction", ("title", report.Report.Title.In(Language).Text)]),
                Link("alternate", _addresses.Absolute(_slice is null && CorrectionsPage.IsNeeded(_site) ? Addresses.Corrections : Addresses.Report(report.Id), Language), "text/html"),
                Element("published", Time(day.Key)),
                Element("updated", Time(day.Key)),
                Element("summary", string.Join(' ', day.Select(c => $"{PastViews.Sentence(_words, report.Report, c)} {_words["past.reason"]}: {c.Reason.In(Language).Text}"))));
    }

    private string Name(Slice slice) => slice.Title.In(Language).Text is var title && slice.Kind == "agency" ? _words.Language.Capitalise(title) : $"{slice.Id}. {title}";

    private string Summary(ReportScores report)
    {
        var headline = Headline.Of(_words, report);
        return !report.HasScore ? $"{headline.Answer}. {headline.Detail}" : report.Whole.Score.Exists ? _words["feed.summary", ("headline", headline.Answer), ("score", headline.Detail)] : _words[_site.IsUsual ? "feed.nothing-assessed" : "feed.nothing-assessed-general"];
    }

    // RFC 4151. Made of the address alone, so an entry keeps its id whatever is corrected in it.
    private string Tag(string page) =>
        $"tag:{_site.Config.Url.IdnHost},{_site.Roadmap.Years.FirstYear}:{_addresses.Page(page, Language)}";

    private static string Time(DateOnly day) =>
        day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    private static XElement Element(string name, string text) => new(Atom + name, XmlCharacters.Only(text));

    private XElement Localized(string name, LocalizedText text)
    {
        var translation = text.In(Language);
        return new(
            Atom + name,
            translation.IsFallback ? new XAttribute(XNamespace.Xml + "lang", translation.Language) : null,
            XmlCharacters.Only(translation.Text));
    }
}
