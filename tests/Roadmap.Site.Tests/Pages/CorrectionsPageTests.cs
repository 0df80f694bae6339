using RoadmapSite.Model;

namespace RoadmapSite.Tests.Pages;

/// <summary>What was put right after it was published.</summary>
public class CorrectionsPageTests
{
    private static readonly HtmlSite site = HtmlSite.Named("three-years");

    [Fact]
    public void A_site_without_corrections_has_no_page_of_them() => site.Pages.Keys.ShouldNotContain("corrections/index.html");

    [Theory]
    [InlineData("en/corrections/index.html")]
    [InlineData("en/2023/index.html")]
    [InlineData("en/measures/1.1.1/index.html")]
    public void Every_page_that_it_touches_tells_of_a_correction(string path) =>
        string.Join(' ', site.Rendered(path, Corrected).QuerySelectorAll(".past").Select(p => p.TextContent))
            .ShouldContain("1.1.1.3 (2023): published as “partially implemented”, corrected to “implemented” on 14 February 2024. Reason: It was copied wrongly.");

    [Fact]
    public void A_corrected_figure_is_told_with_what_was_printed() =>
        site.Rendered("en/priorities/1.1/index.html", Corrected).QuerySelector(".past")!.TextContent
            .ShouldContain("Priority 1.1, Score (2023): printed 50, corrected to 75 on 14 February 2024.");

    [Theory]
    [InlineData("en/feed.xml", "Correction (1.1.1.3, Priority 1.1, Score): ")]
    [InlineData("en/priorities/1.1/feed.xml", "Correction (1.1.1.3, Priority 1.1, Score): ")]
    [InlineData("en/agencies/city-council/feed.xml", null)]
    public void Feeds_name_what_was_corrected_where_it_belongs(string path, string? title)
    {
        var file = RoadmapSite.Output.Machine.Feed.Files(Corrected(site.Site)).Single(f => f.Path == path);
        var titles = System.Xml.Linq.XDocument.Parse(System.Text.Encoding.UTF8.GetString(file.Render().Span)).Descendants().Where(e => e.Name.LocalName == "title").Select(e => e.Value).ToArray();
        if (title is null) titles.ShouldAllBe(t => !t.StartsWith("Correction", StringComparison.Ordinal));
        else titles.Count(t => t.StartsWith(title, StringComparison.Ordinal)).ShouldBe(1, string.Join('\n', titles));
    }

    private static RoadmapSite.Pages.Site Corrected(RoadmapSite.Pages.Site site)
    {
        var reason = new LocalizedText([("az", "Səhv köçürülüb."), ("en", "It was copied wrongly.")]);
        Correction Of(string? step, string? figure, string was, string now) => new(new(2024, 2, 14), step, figure, was, now, reason, null, new("corrections.yml"));
        var report = site.Reports[^1].Report with
        {
            Corrections = [Of("1.1.1.3", null, "partial", "implemented"), Of(null, "priorities.1.1.score", "50", "75")],
        };
        var reports = site.Reports.Select(r => r.Report).SkipLast(1).Append(report);
        return site with { Reports = RoadmapSite.Scoring.ReportScores.All(site.Roadmap, [.. reports], RoadmapSite.Localization.Language.Of("az")) };
    }
}
