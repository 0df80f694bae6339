using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Browser;

/// <summary>How far a reader has to scroll for an answer, and how large what is touched is.</summary>
[Collection(BrowserTests.Name)]
public class HeightTests(BrowserFixture browser)
{
    private const int PhoneScreen = 740;

    [Theory]
    [InlineData("", 7)]
    [InlineData("en/", 7)]
    [InlineData("agencies/ministry-of-transport/", 10)]
    [InlineData("en/agencies/ministry-of-transport/", 10)]
    public async Task A_page_takes_at_most_so_many_screens_of_a_phone(string page, int screens) =>
        (await HeightAsync(page, BrowserFixture.Phone)).ShouldBeLessThanOrEqualTo(screens * PhoneScreen);

    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public async Task The_overview_takes_at_most_three_thousand_pixels_of_a_desktop(string page) =>
        (await HeightAsync(page, BrowserFixture.Desktop)).ShouldBeLessThanOrEqualTo(3000);

    [Theory]
    [InlineData("", "57", "27")]
    [InlineData("en/agencies/ministry-of-transport/", "22", "7 done")]
    public async Task The_answer_stands_on_the_first_screen_of_a_phone(string page, params string[] says)
    {
        await using var visit = await browser.OpenAsync("real", page, BrowserFixture.Phone);
        var words = await visit.Page.EvaluateAsync<string>(
            "[...document.querySelectorAll('main h1, main .lead')].filter(e => e.getBoundingClientRect().bottom <= innerHeight).map(e => e.innerText).join(' ')");
        foreach (var said in says) words.ShouldContain(said);
    }

    [Theory]
    [InlineData("")]
    [InlineData("agencies/")]
    [InlineData("agencies/ministry-of-transport/")]
    public async Task The_header_takes_at_most_a_quarter_of_a_phone_and_what_is_touched_is_large_enough(string page)
    {
        await using var visit = await browser.OpenAsync("real", page, BrowserFixture.Phone);
        (await visit.Page.EvaluateAsync<double>("document.querySelector('header').getBoundingClientRect().height")).ShouldBeLessThanOrEqualTo(PhoneScreen / 4);
        var small = await visit.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('a, button, input, select, summary')]
              .filter(e => e.checkVisibility() && !e.classList.contains('skip') && getComputedStyle(e).display !== 'inline')
              .map(e => [e.getBoundingClientRect(), e.outerHTML.slice(0, 80)])
              .filter(([box]) => box.width < 24 || box.height < 24).map(([, html]) => html)
            """);
        small.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("en/agencies/")]
    [InlineData("agencies/ministry-of-transport/")]
    public async Task Nothing_scrolls_sideways_with_text_twice_as_large(string page)
    {
        await using var visit = await browser.OpenAsync("real", page, BrowserFixture.Phone);
        await visit.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(360);
    }

    private async Task<int> HeightAsync(string page, BrowserNewContextOptions options)
    {
        await using var visit = await browser.OpenAsync("real", page, options);
        return await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
    }
}
