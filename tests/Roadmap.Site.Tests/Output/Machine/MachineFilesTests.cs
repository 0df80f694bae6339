using System.Collections.Frozen;
using System.Xml.Linq;
using RoadmapSite.Model;
using RoadmapSite.Output;
using RoadmapSite.Output.Machine;
using RoadmapSite.Pages;

namespace RoadmapSite.Tests.Output.Machine;

public class MachineFilesTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly ImmutableArray<string> Pages = [Addresses.Overview, Addresses.Priority("1.1"), Addresses.Report("2017")];

    [Fact]
    public void The_sitemap_lists_every_page_in_every_language_with_all_its_alternates()
    {
        var urls = Xml(PublishedSite.At("https://example.org/roadmap/"), "sitemap.xml").Root!.Elements(Map + "url").ToArray();

        urls.Select(u => u.Element(Map + "loc")!.Value).ShouldBe(
        [
            "https://example.org/roadmap/", "https://example.org/roadmap/en/",
            "https://example.org/roadmap/priorities/1.1/", "https://example.org/roadmap/en/priorities/1.1/",
            "https://example.org/roadmap/2017/", "https://example.org/roadmap/en/2017/",
        ]);
        foreach (var pair in urls.Chunk(2))
            foreach (var url in pair)
                Alternates(url).ShouldBe(
                [
                    ("az", pair[0].Element(Map + "loc")!.Value),
                    ("en", pair[1].Element(Map + "loc")!.Value),
                    ("x-default", pair[0].Element(Map + "loc")!.Value),
                ]);
    }

    [Fact]
    public void A_page_changed_when_the_latest_results_came_but_an_earlier_report_did_not()
    {
        var site = PublishedSite.Real.AndNextYear(y => y);

        Xml(site, "sitemap.xml").Root!.Elements(Map + "url").Select(u => u.Element(Map + "lastmod")!.Value).Distinct().ShouldBe(["2018-12-31", "2017-12-31"]);
    }

    [Fact]
    public void Robots_are_welcome_and_told_of_the_sitemap() =>
        Files(PublishedSite.At("https://example.org/roadmap/")).Text("robots.txt")
            .ShouldBe("User-agent: *\nAllow: /\n\nSitemap: https://example.org/roadmap/sitemap.xml\n");

    [Fact]
    public void A_feed_says_the_years_figures_in_words()
    {
        Summary("feed.xml").ShouldBe("2017-ci ildə icrası nəzərdə tutulan 57 addımdan 27-si tam, 16-sı qismən icra edilib, 14-ü icra edilməyib. Yekun bal: 100-dən 61. Qismən icra edilmiş addım yarım sayılır.");
        Summary("en/feed.xml").ShouldBe("27 of the 57 steps due in 2017 were implemented, 16 partly, 14 not. Score 61 of 100: a partly implemented step counts half.");

        static string Summary(string path) => Xml(PublishedSite.Real, path).Root!.Element(Atom + "entry")!.Element(Atom + "summary")!.Value;
    }

    [Fact]
    public void An_entry_tells_what_changed_since_the_report_before_in_numbers_and_by_name()
    {
        var entry = Xml(Sites.TestSite.ThreeYears.Site(), "en/feed.xml").Root!.Element(Atom + "entry")!;
        entry.Element(Atom + "summary")!.Value.ShouldEndWith(" What has changed since the report for 2022: 8 newly implemented; 1 better than before; 1 newly late; 5 newly due.");
        var content = entry.Element(Atom + "content")!;
        content.Attribute("type")!.Value.ShouldBe("xhtml");
        content.Descendants(Xhtml + "h3").Select(h => h.Value).ShouldBe(["8 newly implemented", "1 better than before", "1 newly late", "5 newly due"]);
        content.Descendants(Xhtml + "li").ShouldAllBe(l => char.IsAsciiDigit(l.Value[0]));
    }

    [Theory]
    [InlineData("feed.xml", "az", "https://roadmap.example/2017/", "tag:roadmap.example,2017:/2017/")]
    [InlineData("en/feed.xml", "en", "https://roadmap.example/en/2017/", "tag:roadmap.example,2017:/en/2017/")]
    public void An_entry_leads_to_the_years_report(string path, string language, string address, string id)
    {
        var feed = Xml(PublishedSite.Real, path).Root!;
        var entry = feed.Elements(Atom + "entry").Single();

        feed.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe(language);
        feed.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value.ShouldBe("https://roadmap.example/" + path);
        foreach (var needed in new[] { "id", "title", "updated", "author" }) feed.Elements(Atom + needed).Count().ShouldBe(1, needed);
        entry.Element(Atom + "id")!.Value.ShouldBe(id);
        entry.Element(Atom + "link")!.Attribute("href")!.Value.ShouldBe(address);
        entry.Element(Atom + "updated")!.Value.ShouldBe("2017-12-31T00:00:00Z");
    }

    [Fact]
    public void The_latest_report_comes_first_and_a_provisional_one_says_so()
    {
        var site = PublishedSite.Real.AndNextYear(y => y with { IsProvisional = true, Title = new([("az", "2018 hesabatı")]) });

        Xml(site, "feed.xml").Root!.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value)
            .ShouldBe(["2018 hesabatı (ilkin)", "2017-ci il üzrə illik monitorinq və qiymətləndirmə hesabatı"]);
        Xml(site, "feed.xml").Root!.Element(Atom + "updated")!.Value.ShouldBe("2018-12-31T00:00:00Z");
    }

    [Fact]
    public void A_year_in_which_nothing_was_assessed_has_no_figures()
    {
        var site = PublishedSite.Real.AndNextYear(y => y with { Assessments = FrozenDictionary<string, Assessment>.Empty });

        Xml(site, "en/feed.xml").Root!.Element(Atom + "entry")!.Element(Atom + "summary")!.Value.ShouldStartWith("No step was assessed in this year.");
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_are_left_out_and_another_language_is_marked()
    {
        var site = PublishedSite.Real.AndNextYear(y => y with { Title = new([("az", "A & <b>\u0001 \ud800 😀")]) });
        var title = Xml(site, "en/feed.xml").Root!.Element(Atom + "entry")!.Element(Atom + "title")!;

        title.Value.ShouldBe("A & <b> \ufffd 😀");
        title.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("az");
    }

    [Fact]
    public void The_same_bytes_come_out_under_any_culture()
    {
        string[] paths = ["sitemap.xml", "robots.txt", "feed.xml", "en/feed.xml"];

        ForeignCulture.Run(() => paths.Select(p => Files(PublishedSite.Real).Text(p)).ToArray())
            .ShouldBe(paths.Select(p => Files(PublishedSite.Real).Text(p)));
        Files(PublishedSite.Real).Select(f => f.Path).Take(paths.Length).ShouldBe(paths);
    }

    private static IEnumerable<(string, string)> Alternates(XElement url) =>
        url.Elements(Xhtml + "link").Select(l => (l.Attribute("hreflang")!.Value, l.Attribute("href")!.Value));

    private static XDocument Xml(Site site, string path)
    {
        using var stream = new MemoryStream(Files(site).Bytes(path).ToArray());
        return XDocument.Load(stream);
    }

    private static OutputFile[] Files(Site site) => [Sitemap.File(site, Pages), Robots.File(site), .. Feed.Files(site)];
}
