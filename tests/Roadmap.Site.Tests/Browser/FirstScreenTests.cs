using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>What a phone shows first of a promise, and how far down the rest goes.</summary>
[Collection(BrowserTests.Name)]
[Trait("Speed", "Slow")]
public class FirstScreenTests(BrowserFixture browser)
{
    private const int Screen = 740;

    public static TheoryData<string> LinkedSteps =>
        ["measures/2.4.6/#2.4.6.1", "measures/2.4.2/#2.4.2.8", "measures/1.1.1/#1.1.1.3", "priorities/2.4/#2.4.6.1", "priorities/2.4/#2.4.2.8", "priorities/3.2/#3.2.2.5"];

    [Theory]
    [MemberData(nameof(LinkedSteps))]
    public async Task The_first_screen_of_a_linked_step_says_measure_lead_and_status(string page)
    {
        await using var visit = await browser.OpenAsync("real", page, BrowserFixture.Phone);
        var seen = await visit.Page.EvaluateAsync<string[]>(
            """
            id => {
              const step = document.getElementById(id);
              const parts = [step, step.querySelector('.context'), step.querySelector('.status'), step.querySelector('.facts dd, .of')];
              return parts.map(part => {
                const box = part.getBoundingClientRect();
                return part.checkVisibility() && box.top >= -1 && box.top < innerHeight - 20 ? part.innerText.trim() : `out of sight at ${box.top}`;
              });
            }
            """, page.Split('#')[1]);
        seen.ShouldAllBe(text => text.Length > 0 && !text.StartsWith("out of sight", StringComparison.Ordinal));
        seen[1].ShouldContain(string.Join('.', page.Split('#')[1].Split('.')[..3]));
    }

    [Fact]
    public async Task A_priority_takes_at_most_eight_screens()
    {
        await using var visit = await browser.OpenAsync("real", "", BrowserFixture.Phone);
        foreach (var page in visit.Site.Pages.Where(p => p.Contains("priorities/", StringComparison.Ordinal)))
        {
            await visit.GoAsync(page);
            (await HeightAsync(visit)).ShouldBeLessThanOrEqualTo(8 * Screen, page);
        }
    }

    [Fact]
    public async Task A_measure_answers_on_its_first_screen()
    {
        await using var visit = await browser.OpenAsync("real", "en/measures/2.4.2/", BrowserFixture.Phone);
        var answer = visit.Page.Locator("main .lead");
        await Assertions.Expect(answer).ToHaveTextAsync("2017: 2 of 2 due steps implemented; 6 later.");
        (await answer.BoundingBoxAsync())!.Y.ShouldBeLessThan(Screen - 60);
        (await visit.Page.Locator("main .facts").First.BoundingBoxAsync())!.Y.ShouldBeLessThan(Screen);
    }

    [Theory]
    [InlineData("en/2017/")]
    [InlineData("en/measures/")]
    [InlineData("en/agencies/")]
    public async Task Tables_stay_tables_for_screen_readers_in_narrow_layouts(string page)
    {
        await using var visit = await browser.OpenAsync("real", page, BrowserFixture.Phone);
        (await visit.Page.Locator("main :is(table, thead, tbody, tr, th, td)[role]").CountAsync()).ShouldBe(0);
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        var roles = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value.GetProperty("nodes").EnumerateArray()
            .Where(n => !n.GetProperty("ignored").GetBoolean()).Select(n => n.GetProperty("role").GetProperty("value").GetString() ?? "").CountBy(r => r).ToDictionary();
        var shown = await visit.Page.EvaluateAsync<Dictionary<string, int>>(
            "() => { const count = query => [...document.querySelectorAll(`main ${query}`)].filter(e => e.checkVisibility() && e.getClientRects().length).length; return { table: count('table'), row: count('tbody tr'), columnheader: count('thead th') }; }");
        shown["row"].ShouldBeGreaterThan(0);
        roles.GetValueOrDefault("table").ShouldBe(shown["table"]);
        roles.GetValueOrDefault("row").ShouldBeGreaterThanOrEqualTo(shown["row"]);
        roles.GetValueOrDefault("columnheader").ShouldBeGreaterThanOrEqualTo(shown["columnheader"]);
    }

    private static Task<int> HeightAsync(Visit visit) => visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
}
