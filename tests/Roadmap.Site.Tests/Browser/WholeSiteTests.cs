namespace RoadmapSite.Tests.Browser;

/// <summary>Every page of whole sites, as a browser sees it.</summary>
[Collection(BrowserTests.Name)]
[Trait("Speed", "Slow")]
public class WholeSiteTests(BrowserFixture browser)
{
    public static TheoryData<string> Sites => ["real", "three-years"];

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task No_page_has_a_barrier_in_light_or_dark_on_a_phone_or_a_desktop(string site) =>
        (await browser.WalkAsync(site)).Barriers.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task No_page_scrolls_sideways_on_the_smallest_phone_or_with_text_twice_as_large(string site) =>
        (await browser.WalkAsync(site)).Sideways.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Every_page_says_the_same_words_without_script(string site) =>
        (await browser.WalkAsync(site)).WordsOfScript.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task No_page_reports_an_error_or_asks_for_anything_that_is_not_there(string site) =>
        (await browser.WalkAsync(site)).Faults.ShouldBeEmpty();
}
