using AngleSharp.Dom;
using RoadmapSite.Output.SiteChecks;

namespace RoadmapSite.Tests.Pages;

/// <summary>Every page of whole sites.</summary>
public partial class HtmlSiteTests
{
    public static TheoryData<string> Sites => HtmlSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_passes_every_check(string name)
    {
        var site = HtmlSite.Named(name);
        site.Problems.Where(p => p.Rule.Severity == Severity.Error).ShouldBeEmpty();
        SiteCheck.Check(site.Files, CheckedSite.Of(site.Site)).Select(p => p.ToString()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sites))]
    [InlineData("arabic")]
    public void Links_and_tables_that_are_not_the_same_have_names_of_their_own(string name)
    {
        foreach (var (path, page) in HtmlSite.Named(name).Pages)
        {
            page.QuerySelectorAll("a[href]").GroupBy(a => a.GetAttribute("aria-label") ?? a.Words(), a => a.GetAttribute("href"))
                .Where(g => g.Distinct().Count() > 1).Select(g => $"{g.Key}: {string.Join(" ", g)}").ShouldBeEmpty(path);
            page.QuerySelectorAll("table").Select(t => t.QuerySelector("caption")?.Words()).ShouldBeUnique(path);
            page.QuerySelectorAll("summary").Select(s => s.Words()).ShouldBeUnique(path);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_can_be_cited_and_downloaded_beside_its_title_where_it_shows_data(string name)
    {
        foreach (var (path, page) in HtmlSite.Named(name).Pages.Where(p => !p.Key.Contains("/embed/", StringComparison.Ordinal) && p.Key != "404.html"))
        {
            page.QuerySelectorAll(".reuse .citation").Length.ShouldBe(1, path);
            page.QuerySelectorAll("main .reuse details").Length.ShouldBe(path.Replace("en/", "", StringComparison.Ordinal) is "about/index.html" or "accessibility/index.html" or "search/index.html" or "data/index.html" ? 1 : 2, path);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Text_of_the_content_in_another_language_says_so(string name)
    {
        var site = HtmlSite.Named(name);
        var foreign = site.Site.Config.Languages.ToDictionary(l => l, l => OnlyInOthers(site, l));
        foreach (var (path, page) in site.Pages)
            foreach (var text in page.Body!.Descendants<IText>())
                if (foreign[page.DocumentElement.GetAttribute("lang")!].TryGetValue(text.Data.Trim(), out var language))
                    text.ParentElement!.Closest("[lang]")!.GetAttribute("lang").ShouldBe(language, $"{path}: {text.Data.Trim()}");
    }

    [Fact]
    public void No_number_of_an_Azerbaijani_page_parts_from_its_suffix_in_headings_either()
    {
        var bound = 0;
        foreach (var (path, page) in HtmlSite.Named("real").Pages.Where(p => !p.Key.StartsWith("en/", StringComparison.Ordinal)))
        {
            foreach (var text in page.QuerySelectorAll("h1, h2, h3, h4, p, li, th, td, summary, caption").Where(e => e.Closest("[lang]:not(html), code, pre") is null && !e.ClassList.Contains("citation")))
                SuffixedNumber().Match(text.TextContent).Value.ShouldBeEmpty($"{path}: {text.Words()}");
            bound += page.QuerySelectorAll("h1, h2, h3").Count(h => h.TextContent.Contains('\u2011'));
        }

        bound.ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_but_the_lost_one_has_a_card_and_breadcrumbs(string name)
    {
        var site = HtmlSite.Named(name);
        foreach (var (path, page) in site.Pages.Where(p => !p.Key.Contains("/embed/", StringComparison.Ordinal)))
        {
            page.QuerySelectorAll("meta[property='og:image']").Length.ShouldBe(1, path);
            page.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content").ShouldNotBeNullOrWhiteSpace(path);
            var isStart = path is "index.html" or "en/index.html" or "404.html";
            page.QuerySelectorAll("script[type='application/ld+json']").Any(s => s.TextContent.Contains("BreadcrumbList")).ShouldBe(!isStart, path);
        }
    }

    private static Dictionary<string, string> OnlyInOthers(HtmlSite site, string language) =>
        site.Site.Roadmap.Goals.Select(g => g.Title)
            .Concat(site.Site.Roadmap.Priorities.Select(p => p.Title))
            .Concat(site.Site.Roadmap.Priorities.SelectMany(p => p.Measures).Select(m => m.Title))
            .Concat(site.Site.Roadmap.Steps.Select(s => s.Title))
            .Concat(site.Site.Roadmap.Agencies.SelectMany(a => new[] { a.Name, a.ShortName }))
            .Concat(site.Site.Roadmap.Indicators.Select(i => i.Title))
            .Where(t => !t.Has(language)).SelectMany(t => t.Texts)
            .GroupBy(t => t.Text).ToDictionary(g => g.Key, g => g.First().Language);

    [GeneratedRegex(@"\d-[cdsnuüiıəa][a-zəıöüğşç]{0,4}\b")]
    private static partial Regex SuffixedNumber();
}
