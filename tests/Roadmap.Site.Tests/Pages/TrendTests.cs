using RoadmapSite.Pages;

namespace RoadmapSite.Tests.Pages;

public class TrendTests
{
    private static readonly TestSite Same = SmallSite.Of("1.1.1.1 alpha 2021-2023 partial implemented\n1.1.1.2 alpha 2021-2022 partial partial");

    [Fact]
    public void A_score_is_compared_with_the_report_before_it() => Changes(Same).ShouldBe(["up by 25 points since 2021", null]);

    [Fact]
    public void A_score_by_other_rules_is_not_compared() =>
        Changes(Same.Edit(SmallSite.Roadmap, "  points: {implemented: 1, partial: 0.5, not-implemented: 0}", "  points: {implemented: 1, partial: 0.2, not-implemented: 0}\n  was: [{before: 2022, points: {implemented: 1, partial: 0.5, not-implemented: 0}}]"))
            .ShouldBe(["not comparable with 2021: counted by other rules", null]);

    private static string?[] Changes(TestSite site) => [.. Trend.Of(Shown.In("en", site.Site()).Context, r => r.Whole, r => r.Roadmap.Steps).Select(y => y.Change)];
}
