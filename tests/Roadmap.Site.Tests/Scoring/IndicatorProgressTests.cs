using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Scoring;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Scoring;

public class IndicatorProgressTests
{
    [Theory]
    [InlineData(50, 2018, nameof(IndicatorVerdict.OnCourse))]
    [InlineData(49.999, 2018, nameof(IndicatorVerdict.Behind))]
    [InlineData(60, 2017, nameof(IndicatorVerdict.Reached))]
    [InlineData(59, 2020, nameof(IndicatorVerdict.Missed))]
    [InlineData(60, 2020, nameof(IndicatorVerdict.Reached))]
    public void A_rising_indicator_is_judged_by_way_and_time(double observed, int year, string verdict) =>
        Of(Rising, (2016, 40m), (year, (decimal)observed))!.Verdict.ToString().ShouldBe(verdict);

    [Theory]
    [InlineData(15, nameof(IndicatorVerdict.OnCourse))]
    [InlineData(16, nameof(IndicatorVerdict.Behind))]
    [InlineData(10, nameof(IndicatorVerdict.Reached))]
    [InlineData(36, nameof(IndicatorVerdict.Behind))]
    public void A_falling_indicator_is_judged_the_other_way_round(int observed, string verdict) =>
        Of(Plan(new Target(Due(2020), 10, 10, null, "n")), (2016, 20m), (2018, observed))!.Verdict.ToString().ShouldBe(verdict);

    [Fact]
    public void A_third_of_the_way_in_a_third_of_the_time_is_on_course() =>
        Of(Plan(new Target(Due(2019), 1, 1, null, "n")), (2016, 0m), (2017, 0.3333333333333333333333333333m))!.Verdict.ShouldBe(IndicatorVerdict.Behind, "it is a little less than a third");

    [Fact]
    public void From_zero_upwards_the_way_is_the_share_of_the_target()
    {
        var progress = Of(Plan(new Target(Due(2020), 50, 50, null, "n")), (2016, 0m), (2017, 20m))!;
        progress.Way!.Value.Percent.ShouldBe(40);
        progress.Time!.Value.Percent.ShouldBe(25);
    }

    [Fact]
    public void A_value_inside_a_range_has_reached_it() =>
        Of(Plan(new Target(Due(2020), -2, 3, null, "n")), (2017, -1m))!.Verdict.ShouldBe(IndicatorVerdict.Reached);

    [Fact]
    public void Without_an_earlier_value_the_course_cannot_be_judged() =>
        Of(Rising with { Better = IndicatorDirection.Higher }, (2018, 45m))!.Verdict.ShouldBe(IndicatorVerdict.NoStart);

    [Fact]
    public void Without_a_direction_nothing_can_be_judged() => Of(Rising, (2018, 45m))!.Verdict.ShouldBe(IndicatorVerdict.NoDirection);

    [Fact]
    public void Without_a_year_of_the_target_the_course_cannot_be_judged() =>
        Of(Plan(new Target(default, 60, 60, null, "n")), (2016, 40m), (2018, 45m))!.Verdict.ShouldBe(IndicatorVerdict.NoDate);

    [Fact]
    public void Without_a_target_there_is_no_verdict() => Of(Plan(), (2016, 40m), (2018, 45m)).ShouldBeNull();

    [Fact]
    public void The_largest_numbers_are_judged_exactly() =>
        Of(Plan(new Target(Due(2020), decimal.MaxValue, decimal.MaxValue, null, "n")), (2016, decimal.MinValue), (2018, 0m))!.Verdict.ShouldBe(IndicatorVerdict.OnCourse);

    private static Indicator Rising => Plan(new Target(Due(2020), 60, 60, null, "n"));

    private static TargetYear Due(int year) => new(new Period(year, year), false);

    private static Indicator Plan(params ImmutableArray<Target> targets) =>
        new("i", null, new([new("en", "I")]), "n", null, null, targets);

    private static IndicatorProgress? Of(Indicator indicator, params (int Year, decimal Value)[] values) =>
        IndicatorProgress.Of(indicator, [.. values.Select(v => IndicatorValues.Plain(CalendarUnit.OfYear(v.Year), v.Value))]);
}
