using System.Xml.Linq;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Machine;

/// <summary>An Atom feed in one language, of the whole plan or of a part of it: an entry for every report and for every day on which one was corrected, the latest report first (RFC 4287).</summary>
internal sealed class Feed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private const int NamedParts = 5;

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
            Told(year));
    }

    // The results in a sentence, and what changed since the report before: counted in the summary, by name in the content.
    private IEnumerable<XElement> Told(ReportScores year)
    {
        var results = _slice is null ? Summary(year) : StepsAnswer.Of(_words, year, _slice.Steps(year));
        if (year is not { HasScore: true, Changes: { } changes } || Own(changes) is not { Length: > 0 } kinds)
        {
            yield return Element("summary", results);
            yield break;
        }

        var title = _words["changes.title", ("report", _words.Name(changes.Before.Report.Unit))];
        yield return Element("summary", $"{results.TrimEnd('.')}. {_words["feed.changes", ("title", title), ("changes", string.Join(_words["list.clauses"], kinds.Select(k => ChangeViews.Count(_words, year.Roadmap.Scoring.Statuses, k.Key, k.Count()))))]}");
        yield return new(
            Atom + "content",
            new XAttribute("type", "xhtml"),
            new XElement(Xhtml + "div", Text("p", results), Text("h2", title), kinds.Select(k => List(k, year.Roadmap.Scoring.Statuses))));
    }

    private IGrouping<StepChangeKind, StepChange>[] Own(ReportChanges changes)
    {
        var own = _slice is null ? changes.Steps : changes.Of(_slice.Steps(changes.Before).Concat(_slice.Steps(changes.Now)).Select(s => s.Step));
        return [.. own.GroupBy(c => c.Kind)];
    }

    private object[] List(IGrouping<StepChangeKind, StepChange> kind, StatusScale scale)
    {
        var (count, items) = (kind.Count(), kind.Take(ChangeViews.Listed).Select(c => $"{c.Step.Id}. {c.Step.Title.In(Language).Text}"));
        if (count > ChangeViews.Listed) items = items.Append(_words["changes.more", ("count", count - ChangeViews.Listed)]);
        return [Text("h3", ChangeViews.Count(_words, scale, kind.Key, count)), new XElement(Xhtml + "ul", items.Select(i => Text("li", i)))];
    }

    private IEnumerable<XElement> Corrections(ReportScores report)
    {
        if (report.Report.Corrections.IsEmpty) return [];
        var own = _slice?.Steps(report).Select(r => r.Step.Id).ToHashSet(StringComparer.Ordinal);
        var figures = _slice is { Kind: "priority" } ? report.Roadmap.Priorities.FirstOrDefault(p => p.Key == _slice.Id) is { } then ? $"priorities.{then.Id}." : null : _slice is null ? "" : null;
        return
            from correction in report.Report.Corrections.Concat(PastViews.Followed(report))
            where correction.Step is { } step ? own?.Contains(step) != false : figures is not null && correction.Figure!.StartsWith(figures, StringComparison.Ordinal)
            group correction by correction.Date into day
            orderby day.Key descending
            select new XElement(
                Atom + "entry",
                Element("id", string.Create(CultureInfo.InvariantCulture, $"{Tag(_slice is null ? Addresses.Corrections : Page)}#{report.Id}-{day.Key:yyyy-MM-dd}")),
                Element("title", _words["feed.correction", ("parts", Parts(day, report.Report)), ("title", report.Report.Title.In(Language).Text)]),
                Link("alternate", _addresses.Absolute(_slice is null && CorrectionsPage.IsNeeded(_site) ? Addresses.Corrections : Addresses.Report(report.Id), Language), "text/html"),
                Element("published", Time(day.Key)),
                Element("updated", Time(day.Key)),
                Element("summary", string.Join(' ', day.Select(c => $"{PastViews.Sentence(_words, report.Report, c)} {_words["past.reason"]}{_words["list.label"]}{c.Reason.In(Language).Text}"))));
    }

    // What was corrected: what only follows from that is told in the summary.
    private string Parts(IEnumerable<Correction> corrections, Report report)
    {
        var parts = corrections.Where(report.Corrections.Contains).Select(c => c.Step ?? PastViews.Figure(_words, report, c.Figure!)).Distinct().ToArray();
        return string.Join(_words["list.separator"], parts.Length > NamedParts ? [.. parts.Take(NamedParts), "…"] : parts);
    }

    private string Name(Slice slice) => slice.Kind == "agency" ? slice.Title.In(Language).AsHeading : PageContext.Numbered(slice.Id, slice.Title.In(Language).Text);

    private string Summary(ReportScores report)
    {
        var headline = Headline.Of(_words, report);
        return !report.HasScore || !report.Roadmap.Steps.Any() ? $"{headline.Answer}. {headline.Detail}" : report.Whole.Score.Exists ? _words["feed.summary", ("headline", headline.Answer), ("score", headline.Detail)] : _words[_site.IsUsual ? "feed.nothing-assessed" : "feed.nothing-assessed-general"];
    }

    // RFC 4151. Made of the address alone, so an entry keeps its id whatever is corrected in it.
    private string Tag(string page) =>
        $"tag:{_site.Config.Url.IdnHost},{_site.Roadmap.Years.FirstYear}:{_addresses.Page(page, Language)}";

    private static string Time(DateOnly day) =>
        day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    private static XElement Text(string name, string text) => new(Xhtml + name, XmlCharacters.Only(text));

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
