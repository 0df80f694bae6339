using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>How far a reader has to scroll for an answer, and how large what is touched is.</summary>
[Collection(BrowserTests.Name)]
[Trait("Speed", "Slow")]
public class HeightTests(BrowserFixture browser)
{
    private const int PhoneScreen = 740;

    [Theory]
    [InlineData("", 7)]
    [InlineData("en/", 7)]
    [InlineData("agencies/ministry-of-transport/", 10)]
    [InlineData("en/agencies/ministry-of-transport/", 10)]
    [InlineData("agencies/ministry-of-education/", 10)]
    [InlineData("measures/2.4.2/", 10)]
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

    public static TheoryData<string, string[]> KindsOfPages => new()
    {
        {
            "real",
            [
                "", "en/priorities/2.4/", "measures/2.4.2/", "agencies/", "agencies/ministry-of-transport/", "en/agencies/ministry-of-education/", "indicators/", "en/indicators/cashless-share/",
                "measures/", "search/", "2017/", "methodology/", "data/", "accessibility/", "404.html",
            ]
        },
        { "three-years", ["", "2023/", "en/priorities/1.10/", "en/agencies/city-council/", "corrections/"] },
        { "arabic", ["", "priorities/1.1/", "agencies/"] },
    };

    [Theory]
    [MemberData(nameof(KindsOfPages))]
    public async Task A_page_fits_a_phone_with_large_and_spaced_text_and_what_is_touched_is_large_enough(string site, string[] pages)
    {
        await using var visit = await browser.OpenAsync(ServedSite.Of(site), BrowserFixture.Phone);
        foreach (var page in pages.Where(p => p.Length == 0 || visit.Site.Pages.Contains(p)))
        {
            await visit.GoAsync(page);
            var faults = await visit.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const faults = [], width = () => document.documentElement.scrollWidth;
                  const header = document.querySelector('header').getBoundingClientRect().height;
                  if (header > innerHeight / 4) faults.push(`a header of ${header}`);
                  for (const details of document.querySelectorAll('details')) details.open = true;
                  for (const e of document.querySelectorAll('a, button, input, select, summary, textarea')) {
                    const box = e.getBoundingClientRect();
                    if (e.checkVisibility() && !e.classList.contains('skip') && getComputedStyle(e).display !== 'inline' && (box.width < 24 || box.height < 24))
                      faults.push(`too small: ${e.outerHTML.slice(0, 80)}`);
                  }
                  if (width() > innerWidth) faults.push(`${width()} wide with everything open`);
                  document.documentElement.style.fontSize = '200%';
                  if (width() > innerWidth) faults.push(`${width()} wide with text twice as large`);
                  document.documentElement.style.fontSize = '';
                  const spaced = new CSSStyleSheet();
                  spaced.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
                  document.adoptedStyleSheets = [spaced];
                  if (width() > innerWidth) faults.push(`${width()} wide with text spaced as WCAG 1.4.12 has it`);
                  return faults;
                }
                """);
            faults.ShouldBeEmpty(page);
        }
    }

    private async Task<int> HeightAsync(string page, BrowserNewContextOptions options)
    {
        await using var visit = await browser.OpenAsync("real", page, options);
        return await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
    }
}
