namespace RoadmapSite.Tests.Validation;

/// <summary>Values that can be written, but are hardly meant.</summary>
public sealed class ValueRulesTests
{
    private const string Observed = "content/status/2021/indicators.yml";
    private const string Report = "content/status/2021/report.yml";
    private const string Priority = "content/roadmap/priorities/1.1.yml";

    private static readonly TestSite Site = SmallSite.Of("1.1.1.1 alpha 2021-2022 partial partial");

    [Theory]
    [InlineData("percent", "per cent", "100", null)]
    [InlineData("percent", "per cent", "100.1", "100.1 per cent is more than the whole; correct the value or the unit")]
    [InlineData("share", "%", "101", "101 per cent is more than the whole; correct the value or the unit")]
    [InlineData("share", "per cent", "101", "101 per cent is more than the whole; correct the value or the unit")]
    [InlineData("jobs", "jobs", "101", null)]
    public void A_share_is_not_more_than_the_whole(string unit, string name, string value, string? problem)
    {
        Indicator(unit, name, "value: 50", value).Problems().Select(p => p[(p.IndexOf(": ", StringComparison.Ordinal) + 2)..]).ShouldBe(problem is null ? [] : [$"warning RS228: {problem}"]);
        Indicator(unit, name, $"value: {value}", "50").Problems().Select(p => p[(p.IndexOf(": ", StringComparison.Ordinal) + 2)..]).ShouldBe(problem is null ? [] : [$"warning RS228: {problem}"]);
    }

    [Theory]
    [InlineData("max: 101")]
    [InlineData("min: 101")]
    [InlineData("min: 50, max: 101")]
    public void An_end_of_a_target_is_not_more_than_the_whole_either(string target) =>
        Indicator("percent", "per cent", target, "50").Problems().ShouldHaveSingleItem().ShouldEndWith("warning RS228: 101 per cent is more than the whole; correct the value or the unit");

    [Fact]
    public void A_target_in_another_unit_is_no_share() =>
        Indicator("percent", "per cent", "value: 101, unit: jobs", "50").Edit(SmallSite.Indicators, "units: {", "units: {jobs: {az: iş yeri, en: jobs}, ").Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("2700", "2.700", "2.700 stands beside values near 2700; if it means 2700, write it without a point")]
    [InlineData("270", "2.700", "2.700 stands beside values near 270; if it means 2700, write it without a point")]
    [InlineData("269", "2.700", null)]
    [InlineData("2700", "2.7", "2.7 is far from the other values, which are near 2700; check the number and its unit")]
    [InlineData("2700", "2.7005", "2.7005 is far from the other values, which are near 2700; check the number and its unit")]
    [InlineData("200000", "1000.500", "1000.500 is far from the other values, which are near 200,000; check the number and its unit")]
    [InlineData("200000", "1000.000", "1000.000 is far from the other values, which are near 200,000; check the number and its unit")]
    [InlineData("200000", "1000", "1000 is far from the other values, which are near 200,000; check the number and its unit")]
    [InlineData("2.7", "270", "270 is far from the other values, which are near 2.7; check the number and its unit")]
    [InlineData("2.7", "269", null)]
    [InlineData("0.001", "5.125", "5.125 is far from the other values, which are near 0.001; check the number and its unit")]
    [InlineData("0", "500", null)]
    [InlineData("500", "0", null)]
    [InlineData("500", "-5", null)]
    public void A_value_far_from_all_others_is_told(string target, string value, string? problem) =>
        Indicator("jobs", "jobs", $"value: {target}", value).Problems().ShouldBe(problem is null ? [] : [$"{Observed}:1:1: warning RS229: {problem}"]);

    [Theory]
    [InlineData("min: 2700")]
    [InlineData("max: 2700")]
    public void An_end_of_a_target_is_known_too(string target) => Indicator("jobs", "jobs", target, "2.700").Problems().ShouldHaveSingleItem().ShouldContain("RS229");

    [Fact]
    public void A_value_near_one_of_the_others_is_left_alone()
    {
        var far = Indicator("jobs", "jobs", "value: 2700", "2.700");
        far.Edit(SmallSite.Indicators, "unit: jobs", "unit: jobs\n    baseline: {value: 0.01}").Problems().ShouldHaveSingleItem().ShouldContain("2.700 is far from the other values");
        far.Write("content/status/2022/indicators.yml", "made: 3\n").Problems().ShouldBeEmpty("each of the two is near the other");
        far.Edit(SmallSite.Indicators, "unit: jobs", "unit: jobs\n    baseline: {value: 2}").Problems().ShouldBeEmpty("the beginning was near it");
    }

    [Theory]
    [InlineData("Report 2022", "the title says 2022, but this is the report on 2021; correct the title")]
    [InlineData("Report 2021 and 2022", null)]
    [InlineData("Report 2020", null)]
    [InlineData("The report", null)]
    public void A_title_names_the_year_of_its_report(string title, string? problem) =>
        Site.Edit(Report, "en: Report 2021", $"en: {title}").Problems().ShouldBe(problem is null ? [] : [$"{Report}:1:31: warning RS318: {problem}"]);

    [Theory]
    [InlineData("2021", "2022-2023", "step 1.1.1.1 has the period 2021, but its measure 1.1.1 has 2022-2023; correct one of the two")]
    [InlineData("2024", "2022-2023", "step 1.1.1.1 has the period 2024, but its measure 1.1.1 has 2022-2023; correct one of the two")]
    [InlineData("2024", "2021-2022", "step 1.1.1.1 has the period 2024, but its measure 1.1.1 has 2021-2022; correct one of the two")]
    [InlineData("2021", "2024-2025", "step 1.1.1.1 has the period 2021, but its measure 1.1.1 has 2024-2025; correct one of the two")]
    [InlineData("2021-2022", "2022-2023", null)]
    [InlineData("2023-2024", "2022-2023", null)]
    [InlineData("2021-01-01 to 2022-01-01", "2022-2023", null)]
    [InlineData("2023-12-31 to 2024-12-31", "2022-2023", null)]
    [InlineData("2021", "2021-2025", null)]
    [InlineData("2025", "2021-2025", null)]
    public void A_step_meets_its_measure_in_time(string step, string measure, string? problem) =>
        SmallSite.Of("1.1.1.1 alpha 2021").Edit(Priority, "    period: 2021-2021", $"    period: {measure}").Edit(Priority, "        period: 2021", $"        period: {step}").Problems()
            .ShouldBe(problem is null ? [] : [$"{Priority}:11:17: warning RS230: {problem}"]);

    [Theory]
    [InlineData("2020-2022")]
    [InlineData("2022-2026")]
    public void A_period_outside_the_plan_is_told_by_itself(string measure) =>
        SmallSite.Of("1.1.1.1 alpha 2025 ").Edit(Priority, "    period: 2025-2025", $"    period: {measure}").Problems().ShouldHaveSingleItem().ShouldContain("RS208");

    [Fact]
    public void Years_that_most_periods_do_not_fit_are_wrong_themselves()
    {
        var steps = string.Join('\n', Enumerable.Range(1, 12).Select(n => $"1.1.1.{n} alpha 2022"));
        SmallSite.Of(steps).Edit(SmallSite.Roadmap, "years: 2021-2025", "years: 2021").Problems().ShouldHaveSingleItem()
            .ShouldBe($"{SmallSite.Roadmap}:2:8: error RS208: 13 periods are not inside the years 2021; these years are probably wrong");
        SmallSite.Of("1.1.1.1 alpha 2022\n1.1.1.2 alpha 2022").Edit(SmallSite.Roadmap, "years: 2021-2025", "years: 2021").Problems().Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("2022-12-31", null)]
    [InlineData("2023-01-01", "the results of 2021 are as of 2023-01-01, more than a year after 2021; correct the date if it is a slip")]
    public void Results_hardly_speak_of_a_day_a_year_after_the_report(string day, string? problem) =>
        Site.Edit(Report, "as-of: 2021-12-31", $"as-of: {day}").Problems().Where(p => p.Contains("RS316", StringComparison.Ordinal)).ShouldBe(problem is null ? [] : [$"{Report}:2:8: warning RS316: {problem}"]);

    [Theory]
    [InlineData("2021-12-31", null)]
    [InlineData("2021-12-30", "the report cannot be published on 2021-12-30, before the day up to which it speaks (2021-12-31)")]
    public void A_report_is_not_published_before_the_day_of_which_it_speaks(string day, string? problem) =>
        Site.Edit(Report, "as-of: 2021-12-31", $"as-of: 2021-12-31\npublished-on: {day}").Problems().Where(p => p.Contains("RS303", StringComparison.Ordinal)).ShouldBe(problem is null ? [] : [$"{Report}:3:15: error RS303: {problem}"]);

    private static TestSite Indicator(string unit, string name, string target, string observed) => Site.Write(SmallSite.Indicators, $$"""
        units: { {{unit}}: {az: vahid, en: "{{name}}"} }
        indicators:
          - id: made
            title: {az: Görülən, en: Made}
            unit: {{unit}}
            targets: [{year: 2022, {{target}} }]
        """).Write(Observed, $"made: {observed}\n");
}
