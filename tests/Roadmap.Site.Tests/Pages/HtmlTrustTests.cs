using System.Text.Json;
using RoadmapSite.Model;

namespace RoadmapSite.Tests.Pages;

/// <summary>What readers need to trust a figure, and to do something with it.</summary>
public class HtmlTrustTests
{
    private static readonly HtmlSite real = HtmlSite.Named("real");

    [Fact]
    public void All_printed_figures_of_2017_are_shown_to_agree()
    {
        var page = real.Pages["en/methodology/index.html"];
        var table = page.QuerySelector("#figures-2017 table")!;
        table.QuerySelector("caption")!.TextContent.ShouldBe("2017: 49 of 49 printed figures agree with the calculated ones");
        table.QuerySelectorAll("tbody tr:not(.group)").Select(r => r.LastElementChild!.TextContent.Trim()).ShouldBe(Enumerable.Repeat("agrees", 49));
        real.Pages["methodology/index.html"].QuerySelector("#figures-2017 caption")!.TextContent.ShouldContain("49 rəqəmdən 49\u2011u");
    }

    [Fact]
    public void The_method_follows_the_configured_weights_and_bands()
    {
        var rules = new ScoringRules(ScoringUnit.Measure, 2m, 0.75m, 0m, 20m, 80m);
        var text = real.Rendered("en/methodology/index.html", s => s with { Roadmap = s.Roadmap with { Scoring = rules } }).Body!.TextContent;
        text.ShouldContain("0.75");
        text.ShouldContain("points of the assessed measures");
        text.ShouldContain("80% and more");
        text.ShouldContain("more than 20% and less than 80%");
    }

    [Fact]
    public void Shares_are_explained_where_equal_remainders_compete()
    {
        var rows = real.Pages["en/methodology/index.html"].QuerySelectorAll("#shares tbody tr").Select(r => string.Join(' ', r.QuerySelectorAll("td").Select(c => c.TextContent)));
        rows.ShouldBe(["25 71.43 71 0.43 71%", "6 17.14 17 0.14 17%", "4 11.43 11 0.43 12%"]);
    }

    [Fact]
    public void What_the_editor_says_on_the_method_stands_there_and_has_no_page_of_its_own()
    {
        real.Pages["en/methodology/index.html"].QuerySelector("#more h2")!.TextContent.ShouldBe("Notes on the report for 2017");
        real.Files.Count(f => f.Path == "en/methodology/index.html").ShouldBe(1);
        real.Rendered("en/methodology/index.html", s => s with { FreePages = s.FreePages.Remove("methodology") }).QuerySelector("#more").ShouldBeNull();
    }

    [Fact]
    public void Every_data_file_is_offered_explained_and_known_to_search_engines()
    {
        var page = real.Pages["en/data/index.html"];
        var files = real.Files.Where(f => f.Path.StartsWith("data/") && !f.IsPage).Select(f => "/" + f.Path).ToArray();
        page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")).Distinct().ShouldBe(files, ignoreOrder: true);
        page.QuerySelectorAll(".dictionary").Length.ShouldBe(files.Count(f => f.EndsWith(".csv")));
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var dataset = json.RootElement.EnumerateArray().Single(e => e.GetProperty("@type").GetString() == "Dataset");
        dataset.GetProperty("distribution").EnumerateArray().Select(d => d.GetProperty("contentUrl").GetString())
            .ShouldBe(files.Select(f => "https://roadmap.example" + f), ignoreOrder: true);
    }

    [Fact]
    public void Breadcrumbs_are_known_to_search_engines_with_their_addresses()
    {
        using var json = JsonDocument.Parse(real.Pages["en/priorities/1.1/index.html"].QuerySelector("script[type='application/ld+json']")!.TextContent);
        json.RootElement.GetProperty("itemListElement").EnumerateArray().Select(e => e.GetProperty("item").GetString())
            .ShouldBe(["https://roadmap.example/en/", "https://roadmap.example/en/priorities/1.1/"]);
    }

    [Fact]
    public void No_title_can_leave_the_script_that_it_stands_in()
    {
        var page = real.Rendered("data/index.html", s => s with { Roadmap = s.Roadmap with { Title = new([("az", "</script><b id=out>x")]) } });
        page.QuerySelector("#out").ShouldBeNull();
        page.QuerySelector("script[type='application/ld+json']")!.TextContent.ShouldContain("\\u003C/script\\u003E");
    }

    [Fact]
    public void Links_to_the_repository_are_there_only_with_one()
    {
        var without = real.Rendered("en/priorities/1.1/index.html", s => s with { Config = s.Config with { Repository = null, Contact = null } });
        without.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ShouldNotContain(h => h.Contains("issues/new") || h.Contains("edit/") || h.StartsWith("mailto:"));

        var with = real.Rendered("en/priorities/1.1/index.html", s => s with { Config = s.Config with { Repository = new("https://code.example/o/r/"), Branch = "a#b", Contact = null } });
        var links = with.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ToArray();
        links.ShouldContain("https://code.example/o/r/edit/a%23b/content/roadmap/priorities/1.1.yml");
        links.ShouldContain("https://code.example/o/r/issues/new?template=wrong-figure.yml&title=Error%3A%201.1.%20Establishment%20of%20an%20independent%20regulatory%20body"
            + "&page=https%3A%2F%2Froadmap.example%2Fen%2Fpriorities%2F1.1%2F");
    }

    [Fact]
    public void Errors_are_reported_by_mail_where_there_is_an_address_and_the_publisher_is_named_and_cited()
    {
        var page = real.Rendered("en/priorities/1.1/index.html", s => s with
        {
            Config = s.Config with { Contact = "a@b.example", Publisher = new(new([new("en", "Ministry")]), new("https://ministry.example/")) },
        });
        var links = page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ToArray();
        links.ShouldContain(h => h.StartsWith("mailto:a@b.example?subject=Error%3A%201.1.%20") && h.Contains("https%3A%2F%2Froadmap.example%2Fen%2Fpriorities%2F1.1%2F"));
        links.ShouldContain("https://ministry.example/");
        page.QuerySelector(".citation")!.TextContent.ShouldBe("Ministry. 1.1. Establishment of an independent regulatory body. Strategic Roadmap for the Development of Telecommunications and Information Technologies in the Republic of Azerbaijan. As of 31 December 2017. https://roadmap.example/en/priorities/1.1/");
    }

    [Fact]
    public void The_page_for_lost_addresses_speaks_all_languages_works_at_any_depth_and_is_not_listed()
    {
        var page = real.Rendered("404.html", s => s with { Config = s.Config with { Url = new("https://example.org/roadmap/") } });
        page.QuerySelectorAll("main h1, main [lang=en] h2").Select(h => h.TextContent).ShouldBe(["Səhifə tapılmadı", "Page not found"]);
        page.QuerySelectorAll("a[href], link[href], form[action]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("action")!)
            .ShouldAllBe(h => h.StartsWith("/roadmap/") || h.StartsWith("https://") || h.StartsWith('#') || h == "mailto:roadmap@roadmap.example");
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        System.Text.Encoding.UTF8.GetString(real.Files.Single(f => f.Path == "sitemap.xml").Bytes.Span).ShouldNotContain("404");
    }
}
