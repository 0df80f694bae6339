using System.Text.Json;
using System.Xml.Linq;
using RoadmapSite.Tests.Pages;

namespace RoadmapSite.Tests.Output.Data;

/// <summary>Parts of the plan that can be had by themselves.</summary>
public class SliceFilesTests
{
    private static readonly HtmlSite real = HtmlSite.Named("real");

    [Theory]
    [InlineData("priorities/2.4/", 23)]
    [InlineData("measures/2.4.2/", 8)]
    [InlineData("agencies/central-bank/", 7)]
    public void Rows_are_those_of_the_whole_table(string address, int count)
    {
        var all = Lines("data/steps.csv");
        var rows = Lines(address + "data.csv");
        rows[0].ShouldBe(all[0]);
        rows.Length.ShouldBe(count + 1);
        rows.ShouldBeSubsetOf(all);
    }

    [Fact]
    public void A_document_says_the_score_and_every_step()
    {
        var report = JsonDocument.Parse(Bytes("priorities/2.4/index.json")).RootElement.GetProperty("reports")[0];
        report.GetProperty("score_rounded").GetInt32().ShouldBe(95);
        report.GetProperty("steps").GetArrayLength().ShouldBe(23);
    }

    [Fact]
    public void A_feed_of_a_part_speaks_of_that_part()
    {
        var feed = XDocument.Parse(Encoding.UTF8.GetString(Bytes("en/priorities/2.4/feed.xml").Span)).Root!;
        var entry = feed.Elements().Single(e => e.Name.LocalName == "entry");
        entry.Elements().Single(e => e.Name.LocalName == "summary").Value.ShouldBe("2017: 9 of 10 due steps implemented; 1 partly; 13 later");
    }

    [Fact]
    public void A_page_for_other_sites_has_no_script_and_leads_back()
    {
        var page = real.Pages["en/measures/2.4.2/embed/index.html"];
        page.QuerySelectorAll("script").ShouldBeEmpty();
        page.QuerySelector("h1 a")!.GetAttribute("href").ShouldBe("https://roadmap.example/en/measures/2.4.2/");
        real.Pages["en/measures/2.4.2/index.html"].QuerySelector(".reuse textarea")!.TextContent.ShouldStartWith("<iframe src=\"https://roadmap.example/en/measures/2.4.2/embed/\"");
    }

    private static string[] Lines(string path) => Encoding.UTF8.GetString(Bytes(path).Span).TrimEnd().Split("\r\n");

    private static ReadOnlyMemory<byte> Bytes(string path) => real.Files.Single(f => f.Path == path).Bytes;
}
