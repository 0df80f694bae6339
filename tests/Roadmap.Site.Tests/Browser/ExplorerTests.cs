using AngleSharp.Dom;
using Microsoft.Playwright;
using RoadmapSite.Localization;
using RoadmapSite.Tests.Pages;

namespace RoadmapSite.Tests.Browser;

/// <summary>The table of all steps, with its filters.</summary>
[Collection(BrowserTests.Name)]
public class ExplorerTests(BrowserFixture browser)
{
    private static readonly IElement[] rows = [.. HtmlSite.Named("real").Pages["measures/index.html"].QuerySelectorAll("tr[data-id]")];

    [Theory]
    [InlineData("q=odenis")]
    [InlineData("q=ÖDƏNİŞ")]
    public async Task A_word_is_found_however_it_is_typed(string query)
    {
        var expected = Ids(rows.Where(r => SearchFolding.Fold(r.TextContent + Heading(r)).Contains("odenis", StringComparison.Ordinal)));
        expected.Length.ShouldBeInRange(1, rows.Length - 1);
        await using var visit = await browser.OpenAsync("real", "measures/?" + query, BrowserFixture.Desktop);
        (await ShownAsync(visit)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("status", "partial")]
    [InlineData("agency", "central-bank")]
    [InlineData("priority", "2.4")]
    [InlineData("due", "2018")]
    public async Task A_choice_leaves_the_rows_it_fits(string name, string value)
    {
        var expected = Ids(rows.Where(r => Keys(r, name).Split(' ').Contains(value)));
        expected.Length.ShouldBeInRange(1, rows.Length - 1);
        await using var visit = await browser.OpenAsync("real", "measures/", BrowserFixture.Desktop);
        await visit.Page.Locator($"#f-{name}").SelectOptionAsync(value);
        (await ShownAsync(visit)).ShouldBe(expected);
        await visit.ShouldBeAtAsync($"measures/?{name}={value}");
    }

    [Fact]
    public async Task Steps_that_are_late_can_be_had_alone()
    {
        var overdue = HtmlSite.Named("three-years").Pages["measures/index.html"].QuerySelectorAll("tr[data-overdue]");
        await using var visit = await browser.OpenAsync("three-years", "measures/", BrowserFixture.Phone);
        await visit.Page.GetByLabel("Yalnız gecikən addımlar").CheckAsync();
        (await ShownAsync(visit)).ShouldBe(Ids(overdue));
        overdue.ShouldNotBeEmpty();
        await visit.ShouldBeAtAsync("measures/?overdue=1");
    }

    [Fact]
    public async Task The_caption_says_what_was_chosen_on_paper_too()
    {
        await using var visit = await browser.OpenAsync("real", "en/measures/?status=partial&agency=central-bank&role=lead&q=payment", BrowserFixture.Desktop);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var caption = visit.Page.Locator(".finder caption");
        await Assertions.Expect(caption).ToHaveTextAsync(
            "Steps shown (of 152): 0. Word, number or agency: payment. Status: partially implemented. Agency: Central Bank of the Republic of Azerbaijan. Only as lead agency");
        await Assertions.Expect(caption).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Clear filters", IncludeHidden = true }).EvaluateAsync("button => button.click()");
        await Assertions.Expect(caption).ToHaveTextAsync("All steps, 2017");
    }

    [Fact]
    public async Task The_number_of_rows_is_announced_and_nothing_found_is_said()
    {
        await using var visit = await browser.OpenAsync("real", "en/measures/", BrowserFixture.Desktop);
        var announced = visit.Page.GetByRole(AriaRole.Status);
        await Assertions.Expect(announced).ToHaveTextAsync("Steps shown (of 152): 152", new() { UseInnerText = true });
        await visit.Page.Locator("#f-status").SelectOptionAsync("partial");
        await Assertions.Expect(announced).ToHaveTextAsync("Steps shown (of 152): 16", new() { UseInnerText = true });
        await visit.Page.Locator("#f-q").FillAsync("qqq");
        await Assertions.Expect(announced).ToHaveTextAsync("Steps shown (of 152): 0. Nothing matches. Remove one of the filters or try another word.", new() { UseInnerText = true });
    }

    [Fact]
    public async Task The_view_goes_back_with_the_browser_and_is_cleared_with_the_button()
    {
        await using var visit = await browser.OpenAsync("real", "en/measures/", BrowserFixture.Desktop);
        await visit.Page.Locator("#f-priority").SelectOptionAsync("1.1");
        await visit.Page.Locator("#f-q").PressSequentiallyAsync("law");
        await visit.ShouldBeAtAsync("en/measures/?q=law&priority=1.1");

        await visit.Page.GoBackAsync();
        await visit.ShouldBeAtAsync("en/measures/?priority=1.1");
        await Assertions.Expect(visit.Page.Locator("#f-q")).ToHaveValueAsync("");
        (await ShownAsync(visit)).ShouldAllBe(id => id.StartsWith("1.1."));

        await visit.Page.GoForwardAsync();
        await Assertions.Expect(visit.Page.Locator("#f-q")).ToHaveValueAsync("law");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Clear filters" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#f-q")).ToBeFocusedAsync();
        (await ShownAsync(visit)).Length.ShouldBe(rows.Length);
        await visit.ShouldBeAtAsync("en/measures/");
    }

    [Fact]
    public async Task The_other_language_shows_the_same_view()
    {
        await using var visit = await browser.OpenAsync("real", "en/measures/?status=partial&role=lead", BrowserFixture.Desktop);
        var shown = await ShownAsync(visit);
        await visit.Page.Locator(".languages a[hreflang=az]").ClickAsync();
        await visit.ShouldBeAtAsync("measures/?status=partial&role=lead");
        (await ShownAsync(visit)).ShouldBe(shown);
    }

    private static Task<string[]> ShownAsync(Visit visit) =>
        visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('tr[data-id]')].filter(row => row.checkVisibility()).map(row => row.dataset.id)");

    private static string[] Ids(IEnumerable<IElement> found) => [.. found.Select(r => r.GetAttribute("data-id")!)];

    private static string Heading(IElement row) => " " + row.ParentElement!.QuerySelector(".group")!.TextContent;

    private static string Keys(IElement row, string name) =>
        (row.GetAttribute(name == "agency" ? "data-agencies" : "data-" + name) ?? row.ParentElement!.GetAttribute("data-" + name))!;
}
