using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>A reader who has no mouse.</summary>
[Collection(BrowserTests.Name)]
[Trait("Speed", "Slow")]
public class KeyboardTests(BrowserFixture browser)
{
    /// <summary>Where the focus is: what it is on, and what is wrong with how it shows. Null on the page itself.</summary>
    private const string Stop =
        """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const numbers = colour => colour.match(/[\d.]+/g).map(Number);
          const light = colour => { const [r, g, b] = numbers(colour).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
          const contrast = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
          let ground = element.parentElement;
          while (ground.parentElement && numbers(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element), faults = [];
          if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push('has no outline');
          else if (contrast(outlineColor, getComputedStyle(ground).backgroundColor) < 3) faults.push(`has a faint outline, ${outlineColor}`);
          const box = element.getClientRects()[0], x = box.left + box.width / 2, y = box.top + box.height / 2;
          const seen = document.elementFromPoint(x, y);
          if (!seen || !(element.contains(seen) || seen.contains(element))) faults.push(`is not in sight at ${x}, ${y}`);
          return [element.outerHTML.slice(0, 100), faults.join(', ')];
        }
        """;

    [Theory]
    [InlineData("real", "")]
    [InlineData("real", "en/priorities/1.2/")]
    [InlineData("real", "methodology/")]
    [InlineData("real", "en/indicators/")]
    [InlineData("three-years", "en/measures/")]
    [InlineData("three-years", "en/agencies/")]
    [InlineData("three-years", "en/agencies/city-council/")]
    [InlineData("three-years", "2023/")]
    [InlineData("three-years", "404.html")]
    public async Task Every_stop_of_the_keyboard_is_in_sight_and_shows_it(string site, string page)
    {
        foreach (var (options, scheme) in new[] { (BrowserFixture.Desktop, ColorScheme.Light), (BrowserFixture.Phone, ColorScheme.Dark) })
        {
            options.ColorScheme = scheme;
            await using var visit = await browser.OpenAsync(site, page, options);
            var stops = await StopsAsync(visit.Page);
            stops[0][0].ShouldContain("class=\"skip\"");
            stops.Count.ShouldBeGreaterThan(10);
            stops.Where(s => s[1] is not "").Select(s => string.Join(' ', s)).ShouldBeEmpty($"{page}, {scheme}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("en/2017/")]
    public async Task The_first_stop_leads_past_the_header(string page)
    {
        await using var visit = await browser.OpenAsync("real", page, BrowserFixture.Desktop);
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ShouldBeAtAsync(page + "#main");
        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<bool>("document.getElementById('main').contains(document.activeElement)")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_menu_of_a_phone_opens_leads_on_and_closes(bool script)
    {
        var options = BrowserFixture.Phone;
        options.JavaScriptEnabled = script;
        await using var visit = await browser.OpenAsync("real", "en/", options);
        var (menu, nav) = (visit.Page.Locator("button.menu"), visit.Page.Locator("#nav"));
        await Assertions.Expect(nav).ToBeHiddenAsync();

        await menu.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(nav).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(nav).ToBeHiddenAsync();
        await Assertions.Expect(menu).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ShouldBeAtAsync("en/measures/");
    }

    private static async Task<IReadOnlyList<string[]>> StopsAsync(IPage page)
    {
        var stops = new List<string[]>();
        do
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string[]?>(Stop) is not { } stop) break;
            stops.Add(stop);
        }
        while (stops.Count < 2 || stops[^1][0] != stops[0][0]);
        return stops;
    }
}
