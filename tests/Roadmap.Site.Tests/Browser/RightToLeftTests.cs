using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>Arabic pages as they are laid out.</summary>
[Collection(BrowserTests.Name)]
[Trait("Speed", "Slow")]
public class RightToLeftTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("", true)]
    [InlineData("", false)]
    [InlineData("priorities/1.1/", true)]
    [InlineData("priorities/1.1/", false)]
    [InlineData("indicators/", true)]
    [InlineData("indicators/", false)]
    [InlineData("measures/", true)]
    [InlineData("measures/", false)]
    public async Task Nothing_is_wider_than_the_screen_and_titles_begin_at_the_right(string page, bool onPhone)
    {
        await using var visit = await browser.OpenAsync("arabic", page, onPhone ? BrowserFixture.Phone : BrowserFixture.Desktop);
        (await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue();
        var margin = await visit.Page.EvaluateAsync<double>("""
            (() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('main h1, main h2'));
              const page = document.querySelector('main').getBoundingClientRect(); return page.right - range.getBoundingClientRect().right; })()
            """);
        margin.ShouldBeLessThan(page.Length == 0 && !onPhone ? 600 : 40);
    }

    [Fact]
    public async Task Arithmetic_reads_from_left_to_right()
    {
        await using var visit = await browser.OpenAsync("arabic", "priorities/1.1/", BrowserFixture.Desktop);
        (await OrderAsync(visit.Page, ".result", "1.5 ÷", "= 50")).ShouldBeLessThan(0);
    }

    [Fact]
    public async Task A_bar_fills_from_the_right()
    {
        await using var visit = await browser.OpenAsync("arabic", "", BrowserFixture.Desktop);
        var shares = await visit.Page.EvaluateAsync<double[]>("[...document.querySelector('.distribution .bar').querySelectorAll('rect')].map(r => r.getBoundingClientRect().right)");
        shares.Length.ShouldBe(3);
        shares.ShouldBeInOrder(SortDirection.Descending);
    }

    // Where one piece of an element's text stands from another, to the right where positive.
    private static Task<double> OrderAsync(IPage page, string selector, string first, string second) => page.EvaluateAsync<double>(
        """
        ([selector, first, second]) => {
          const node = document.querySelector(selector).firstChild;
          const left = piece => { const range = document.createRange(), at = node.data.indexOf(piece); range.setStart(node, at); range.setEnd(node, at + 1); return range.getBoundingClientRect().left; };
          return left(first) - left(second);
        }
        """, new[] { selector, first, second });
}
