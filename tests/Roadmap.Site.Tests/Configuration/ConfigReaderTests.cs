using RoadmapSite.Configuration;
using RoadmapSite.Content;

namespace RoadmapSite.Tests.Configuration;

public class ConfigReaderTests
{
    private const string Least = "title: {az: Sayt, en: Site}\nurl: https://site.example/roadmap\nlanguages: [az, en]\n";

    [Fact]
    public void What_is_not_said_has_its_usual_value()
    {
        var config = Read(Least).Config.ShouldNotBeNull();
        config.Url.AbsoluteUri.ShouldBe("https://site.example/roadmap/");
        config.Languages.ShouldBe(["az", "en"]);
        config.DefaultLanguage.ShouldBe("az");
        config.Title.In("en").Text.ShouldBe("Site");
        (config.Repository, config.Branch, config.License, config.FileSizeLimit, config.PageSteps).ShouldBe((null, "main", "CC-BY-4.0", 1_000_000, 400));
        config.Cards.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_said_counts()
    {
        var config = Read(Least + """
            repository: https://code.example/site
            branch: published
            license: {name: CC0-1.0, url: https://creativecommons.org/publicdomain/zero/1.0/}
            cards: {az: content/card.az.png}
            limits: {file-size: 5000, page-steps: 50}
            """).Config.ShouldNotBeNull();
        config.Repository!.AbsoluteUri.ShouldBe("https://code.example/site/");
        (config.Branch, config.License, config.FileSizeLimit, config.PageSteps).ShouldBe(("published", "CC0-1.0", 5000, 50));
        config.Cards["az"].Value.ShouldBe("content/card.az.png");
    }

    [Theory]
    [InlineData("[az, en]", "[az, az]", "3:17: error RS123: “az” stands here, but each language only once is expected")]
    [InlineData("[az, en]", "[]", "3:12: error RS123: nothing stands here, but at least one language is expected")]
    [InlineData("[az, en]", "[az, en, ru]", "1:8: error RS121: the key “ru” is missing; add “ru:” with the name of the site in the language ru")]
    [InlineData("[az, en]", "[az, ../en]", "3:17: error RS123: “../en” stands here, but a language code such as az, pt-BR or sr-Latn is expected")]
    [InlineData("languages:", "official: ru\nlanguages:", "3:11: error RS123: “ru” stands here, but one of the site's languages (az, en) is expected")]
    [InlineData("[az, en]", "az", "3:12: error RS122: a text stands here, but a list such as [az, en] is expected; begin each item on a line of its own with “- ”, or put them in brackets: […, …]")]
    [InlineData("https://site.example/roadmap", "site.example", "2:6: error RS123: “site.example” stands here, but an address such as https://example.org/roadmap/ is expected")]
    [InlineData("https://site.example/roadmap", "ftp://site.example/", "2:6: error RS123: “ftp://site.example/” stands here, but an address such as https://example.org/roadmap/ is expected")]
    [InlineData("https://site.example/roadmap", "https://site.example/?a=b", "2:6: error RS123: “https://site.example/?a=b” stands here, but an address such as https://example.org/roadmap/ is expected")]
    [InlineData("https://site.example/roadmap", "https://name:word@site.example/", "2:6: error RS123: “https://name:word@site.example/” stands here, but an address such as https://example.org/roadmap/ is expected")]
    [InlineData("url:", "adress:", "2:1: error RS120: “adress” is not known here (did you mean “url”?); possible keys: title, url, languages, official, publisher, contact, repository, branch, license, cards, limits")]
    [InlineData("languages:", "langauges:", "3:1: error RS120: “langauges” is not known here (did you mean “languages”?); possible keys: title, url, languages, official, publisher, contact, repository, branch, license, cards, limits")]
    [InlineData("languages:", "cards: {az: content/../../card.png}\nlanguages:", "3:13: error RS123: “content/../../card.png” stands here, but a PNG file such as content/card.en.png is expected")]
    [InlineData("languages:", "limits: {file-size: 1 MB}\nlanguages:", "3:21: error RS123: “1 MB” stands here, but a whole number such as 61 is expected")]
    public void A_slip_is_named_at_its_place(string old, string changed, string problems) =>
        Read(Least.Replace(old, changed, StringComparison.Ordinal)).Problems
            .ShouldBe(problems.Split('|').Select(p => $"site.config.yml:{p}"), ignoreOrder: true);

    [Fact]
    public void A_folder_without_configuration_is_told_what_to_do() => Read(null).Problems.ShouldBe(
        ["site.config.yml: error RS109: the file is missing; run in the folder that holds it, name that folder with --site, or start a site with “roadmap new”"]);

    private static (SiteConfig? Config, string[] Problems) Read(string? yaml)
    {
        var problems = new DiagnosticList();
        var config = ConfigReader.Read(SiteInput.Of(yaml is null ? [] : [new(ConfigReader.FileName, Encoding.UTF8.GetBytes(yaml))]), problems);
        return (config, [.. problems.Sorted().Select(p => p.ToString())]);
    }
}
