using RoadmapSite.Tests.Output.Data;

namespace RoadmapSite.Tests.Validation;

/// <summary>What is just allowed, and what is just not.</summary>
public sealed class BoundTests
{
    private const string Step = "1.1.1.1 alpha 2021 implemented";

    [Theory]
    [InlineData("1 1 0")]
    [InlineData("1 0 0")]
    [InlineData("1 0.5 0.5")]
    public void Points_may_stay_the_same_from_one_status_to_the_next(string points) => SmallSite.Of(Step, points: points).Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("0.9 0.5 0")]
    [InlineData("1.1 0.5 0")]
    [InlineData("1 1.1 0")]
    [InlineData("1 0.5 0.6")]
    [InlineData("1 0.5 -0.1")]
    [InlineData("1 1 1")]
    public void Points_that_do_not_grow_to_one_are_refused(string points)
    {
        var p = points.Split(' ');
        SmallSite.Of(Step, points: points).Problems().ShouldHaveSingleItem().ShouldEndWith(
            $"error RS209: points must grow from not-implemented (0 or more) over partial to implemented (1), but they are {p[2]}, {p[1]} and {p[0]}");
    }

    [Theory]
    [InlineData("0 100")]
    [InlineData("0 0.1")]
    [InlineData("99.9 100")]
    public void Bands_reach_from_0_to_100(string bands) => SmallSite.Of(Step, bands: bands).Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("-1 90")]
    [InlineData("-0.1 90")]
    [InlineData("50 50")]
    [InlineData("51 50")]
    [InlineData("10 100.1")]
    public void Bands_that_touch_or_leave_0_to_100_are_refused(string bands)
    {
        var b = bands.Split(' ');
        SmallSite.Of(Step, bands: bands).Problems().ShouldHaveSingleItem().ShouldEndWith(
            $"error RS209: the bands must satisfy 0 ≤ low < high ≤ 100, but low is {b[0]} and high is {b[1]}");
    }

    [Theory]
    [InlineData("2020-2021")]
    [InlineData("2020")]
    [InlineData("2025-2026")]
    public void A_period_that_begins_before_the_plan_or_ends_after_it_is_refused(string period) =>
        SmallSite.Of(Step).Edit("content/roadmap/priorities/1.1.yml", "        period: 2021", $"        period: {period}")
            .Problems().ShouldContain(p => p.EndsWith($"error RS208: the period {period} is not inside the roadmap's years 2021-2025", StringComparison.Ordinal));

    [Fact]
    public void A_period_may_be_that_of_the_plan() =>
        SmallSite.Of("1.1.1.1 alpha 2021-2025 implemented").Problems().ShouldBeEmpty();

    [Fact]
    public void A_plan_lasts_a_hundred_years_at_most()
    {
        SmallSite.Of(Step, years: "2000-2099").Problems().ShouldNotContain(p => p.Contains("RS215", StringComparison.Ordinal));
        SmallSite.Of(Step, years: "2000-2100").Problems().ShouldContain(
            $"{SmallSite.Roadmap}:2:8: error RS215: the plan lasts from 2000 to 2100, longer than 100 years; correct the years");
    }

    [Fact]
    public void Titles_of_goals_are_read_like_all_other_texts() =>
        SmallSite.Of(Step).Edit(SmallSite.Roadmap, "en: Goal 1", "en: Goal  1").Problems().ShouldBe(
            [$"{SmallSite.Roadmap}:6:34: warning RS404: more than one space stands between “Goal” and “1”; leave one"]);

    [Theory]
    [InlineData("\u0308")]
    [InlineData("\u0301 and more")]
    public void A_text_may_begin_with_a_mark_that_belongs_to_no_letter(string name) => Named(name).Problems().ShouldBeEmpty();

    [Fact]
    public void A_letter_in_two_parts_is_found_after_a_mark_that_belongs_to_no_letter() =>
        Named("\u0308 o\u0308").Problems().ShouldBe(
            [$"{SmallSite.Agencies}:1:40: warning RS405: in “o\u0308” a letter is written in two parts, “o” and a mark (U+0308); delete both and type “ö”"]);

    [Fact]
    public void A_target_may_have_an_upper_end_alone()
    {
        var site = SmallSite.Of(Step).Write(SmallSite.Indicators, """
            units: {percent: {az: faiz, en: percent}}
            indicators:
              - id: losses
                kind: outcome
                title: {az: İtkilər, en: Losses}
                unit: percent
                assessed: 2022
                targets:
                  - {year: 2022, max: 5}
            """);

        site.Problems().ShouldBeEmpty();
        CsvTableText.Of(site.Site(), "indicators").Rows.Select(r => r.Of("indicator", "target_year", "target_min", "target_max")).ShouldBe(["losses|2022||5"]);
    }

    private static TestSite Named(string name) => SmallSite.Of(Step).Edit(SmallSite.Agencies, "en: Agency alpha", $"en: \"{name}\"");
}
