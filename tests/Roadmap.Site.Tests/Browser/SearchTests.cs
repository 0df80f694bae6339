using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>The search in everything.</summary>
[Collection(BrowserTests.Name)]
[Trait("Speed", "Slow")]
public class SearchTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("search/?q=e-imza", "2.4.6. ")]
    [InlineData("search/?q=2.4.6", "2.4.6. ")]
    [InlineData("search/?q=ÖDƏNİŞLƏRİN", "2.1. ")]
    [InlineData("search/?q=odenislerin", "2.1. ")]
    [InlineData("search/?q=NRYTN", "Nəqliyyat, Rabitə və Yüksək Texnologiyalar Nazirliyi")]
    [InlineData("search/?q=mərkəzi bankın", "Azərbaycan Respublikasının Mərkəzi Bankı")]
    [InlineData("en/search/?q=electronic signature", "2.4.6. ")]
    [InlineData("en/search/?q=e-imza", "2.4.6. ")]
    public async Task The_first_result_is_what_was_meant_and_stands_on_the_first_screen(string page, string title)
    {
        await using var visit = await browser.OpenAsync("real", page, BrowserFixture.Phone);
        var first = visit.Page.Locator("#results a").First;
        await Assertions.Expect(first).ToBeVisibleAsync();
        (await first.TextContentAsync())!.ShouldStartWith(title);
        (await first.BoundingBoxAsync())!.Y.ShouldBeLessThan(740 - 48);
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_search_of_every_header_leads_here()
    {
        await using var visit = await browser.OpenAsync("real", "en/priorities/1.1/", BrowserFixture.Phone);
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("2.1.1");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ShouldBeAtAsync("en/search/?q=2.1.1");
        await Assertions.Expect(visit.Page.Locator("#results a").First).ToHaveAttributeAsync("href", "/en/measures/2.1.1/");
    }

    [Fact]
    public async Task A_filter_leaves_what_fits_and_stays_in_the_address()
    {
        await using var visit = await browser.OpenAsync("real", "en/search/?q=ministry", BrowserFixture.Phone);
        await visit.Page.Locator("#finder summary").ClickAsync();
        await visit.Page.Locator("#find-status").SelectOptionAsync("partial");
        await Assertions.Expect(visit.Page.Locator("#results h2")).ToHaveCountAsync(1);
        (await visit.Page.Locator("#results svg.partial").CountAsync()).ShouldBeGreaterThan(0);
        (await visit.Page.Locator("#results svg:not(.partial)").CountAsync()).ShouldBe(0);
        await visit.ShouldBeAtAsync("en/search/?q=ministry&status=partial");
    }

    [Fact]
    public async Task Nothing_found_is_said()
    {
        await using var visit = await browser.OpenAsync("real", "en/search/?q=xyzzy", BrowserFixture.Phone);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing was found.");
    }

    [Fact]
    public async Task Without_a_script_the_page_leads_to_where_everything_stands()
    {
        var options = BrowserFixture.Phone;
        options.JavaScriptEnabled = false;
        await using var visit = await browser.OpenAsync("real", "en/search/?q=tax", options);
        await Assertions.Expect(visit.Page.Locator("#ways .notice")).ToBeVisibleAsync();
        foreach (var address in new[] { "/en/priorities/1.1/", "/en/agencies/", "/en/indicators/" })
            await Assertions.Expect(visit.Page.Locator($"#ways a[href=\"{address}\"]").First).ToBeVisibleAsync();
    }
}
