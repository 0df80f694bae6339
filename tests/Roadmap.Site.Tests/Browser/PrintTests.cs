using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>A year's page as a printed report.</summary>
[Collection(BrowserTests.Name)]
[Trait("Speed", "Slow")]
public partial class PrintTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_report_prints_its_contents_and_results_and_no_navigation()
    {
        await using var visit = await browser.OpenAsync("real", "en/2017/", BrowserFixture.Desktop);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var printed = await visit.Page.Locator("body").InnerTextAsync();
        foreach (var expected in new[] { "Contents", "61 of 100", "implemented", "partially implemented", "not implemented", "not assessed", "1.1.1.2", "As of" })
            printed.ShouldContain(expected);
        foreach (var unwanted in new[] { "Skip to main content", "Search the steps", "Menu", "You are here", "All steps", "Azərbaycanca", "Feed" })
            printed.ShouldNotContain(unwanted, Case.Sensitive);
    }

    [Theory]
    [InlineData("real", "2017/", 12)]
    [InlineData("three-years", "en/2023/", 6)]
    public async Task Each_chapter_of_the_report_begins_on_a_page_of_its_own(string site, string page, int chapters)
    {
        await using var visit = await browser.OpenAsync(site, page, BrowserFixture.Desktop);
        (await visit.Page.Locator(".contents, .chapter").CountAsync()).ShouldBe(chapters);
        foreach (var chapter in await visit.Page.Locator(".contents, .chapter").AllAsync())
        {
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            (await chapter.EvaluateAsync<string>("e => getComputedStyle(e).breakBefore")).ShouldBe("page");
        }
        Pages(await visit.Page.PdfAsync(new() { Format = "A4" })).ShouldBeInRange(chapters + 1, chapters * 4);
    }

    [Theory]
    [InlineData("")]
    [InlineData("priorities/2.4/")]
    [InlineData("agencies/")]
    [InlineData("indicators/")]
    [InlineData("measures/")]
    [InlineData("methodology/")]
    public async Task Other_pages_fit_the_paper(string page)
    {
        var options = BrowserFixture.Desktop;
        options.ViewportSize = new() { Width = 680, Height = 960 };
        await using var visit = await browser.OpenAsync("real", page, options);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(680);
        Pages(await visit.Page.PdfAsync(new() { Format = "A4" })).ShouldBeInRange(1, 30);
    }

    private static int Pages(byte[] pdf) => PageObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();
}
