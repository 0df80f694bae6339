using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>The colours that a reader has chosen, and the language.</summary>
[Collection(BrowserTests.Name)]
[Trait("Speed", "Slow")]
public class AppearanceTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_dark_screen_gets_light_text_on_dark_ground()
    {
        await using var visit = await browser.OpenAsync("real", "", BrowserFixture.Desktop);
        (await BrightnessAsync(visit.Page, "backgroundColor")).ShouldBeGreaterThan(600);
        (await BrightnessAsync(visit.Page, "color")).ShouldBeLessThan(300);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        (await BrightnessAsync(visit.Page, "backgroundColor")).ShouldBeLessThan(150);
        (await BrightnessAsync(visit.Page, "color")).ShouldBeGreaterThan(600);
    }

    [Theory]
    [InlineData("", ".legend .status")]
    [InlineData("2017/", ".status")]
    public async Task Statuses_differ_by_shape_and_word_in_forced_colours(string page, string mark)
    {
        var options = BrowserFixture.Desktop;
        options.ForcedColors = ForcedColors.Active;
        await using var visit = await browser.OpenAsync("real", page, options);
        var drawn = await visit.Page.EvaluateAsync<string[]>(
            """
            mark => ['implemented', 'partial', 'not-implemented', 'not-assessed'].map(token => {
              const element = document.querySelector(`main ${mark}.${token}`), icon = element?.querySelector('.icon');
              if (!icon?.checkVisibility() || getComputedStyle(icon).color === getComputedStyle(document.body).backgroundColor) return token;
              return `${icon.firstElementChild.getAttribute('href')} ${element.textContent.split(': ').pop().trim()}`;
            })
            """, mark);
        drawn.ShouldBe(["#i-implemented icra edilmişdir", "#i-partial qismən icra edilmişdir", "#i-not-implemented icra edilməmişdir", "#i-not-assessed qiymətləndirilmir"]);
        var shapes = await visit.Page.EvaluateAsync<string[]>("['implemented', 'partial', 'not-implemented', 'not-assessed'].map(token => document.getElementById(`i-${token}`).innerHTML)");
        shapes.Distinct().Count().ShouldBe(4);
    }

    [Theory]
    [InlineData("real", "")]
    [InlineData("real", "2017/")]
    [InlineData("real", "agencies/")]
    [InlineData("real", "indicators/")]
    [InlineData("real", "accessibility/")]
    [InlineData("three-years", "priorities/1.10/")]
    [InlineData("three-years", "agencies/city-council/")]
    [InlineData("three-years", "methodology/")]
    public async Task The_other_language_is_one_step_away_on_the_same_page(string site, string page)
    {
        await using var visit = await browser.OpenAsync(site, page, BrowserFixture.Phone);
        await visit.Page.Locator(".languages a[hreflang=en]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("html[lang=en]")).ToBeAttachedAsync();
        await visit.ShouldBeAtAsync("en/" + page);
        await visit.Page.Locator(".languages a[hreflang=az]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("html[lang=az]")).ToBeAttachedAsync();
        await visit.ShouldBeAtAsync(page);
        visit.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_shows_a_whole_page_at_any_depth()
    {
        await using var visit = await browser.OpenAsync(ServedSite.Of("three-years"), BrowserFixture.Phone);
        var answer = await visit.Page.GotoAsync(new Uri(visit.Site.Root, "en/no/such/page").AbsoluteUri);
        answer!.Status.ShouldBe(404);
        (await BrightnessAsync(visit.Page, "color")).ShouldBeLessThan(300);
        await visit.Page.Locator("main [lang=en] a").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("html[lang=en]")).ToBeAttachedAsync();
        await visit.ShouldBeAtAsync("en/");
    }

    private static async Task<int> BrightnessAsync(IPage page, string colour) =>
        await page.EvaluateAsync<int>("name => getComputedStyle(document.body)[name].match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)", colour);
}
