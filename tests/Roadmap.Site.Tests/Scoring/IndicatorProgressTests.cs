using RoadmapSite.Model;
using RoadmapSite.Scoring;

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

    [Theory]
    [InlineData(50, null, 45, nameof(IndicatorVerdict.NoStart))]
    [InlineData(50, null, 50, nameof(IndicatorVerdict.Reached))]
    [InlineData(null, 50, 55, nameof(IndicatorVerdict.NoStart))]
    [InlineData(null, 50, 50, nameof(IndicatorVerdict.Reached))]
    public void One_end_of_a_target_says_which_way_is_better(int? min, int? max, int observed, string verdict)
    {
        var progress = Of(Plan(new Target(Due(2020), min, max, null, "n")), (2018, observed))!;
        (progress.Verdict.ToString(), progress.Goal).ShouldBe((verdict, 50m));
    }

    [Theory]
    [InlineData(true, 10, 15, 10)]
    [InlineData(false, 10, 15, 15)]
    [InlineData(true, null, 15, 15)]
    [InlineData(false, 10, null, 10)]
    public void The_goal_is_the_end_of_the_target_that_is_met_first(bool isHigherBetter, int? min, int? max, int goal) =>
        Of(Plan(new Target(Due(2020), min, max, null, "n")) with { Better = isHigherBetter ? IndicatorDirection.Higher : IndicatorDirection.Lower }, (2018, isHigherBetter ? 1m : 20m))!.Goal.ShouldBe(goal);

    [Theory]
    [InlineData(-2)]
    [InlineData(3)]
    public void The_ends_of_a_range_belong_to_it(int value) =>
        Of(Plan(new Target(Due(2020), -2, 3, null, "n")), (2017, value))!.Verdict.ShouldBe(IndicatorVerdict.Reached);

    [Theory]
    [InlineData(60, nameof(IndicatorVerdict.Reached))]
    [InlineData(61, nameof(IndicatorVerdict.NoDirection))]
    [InlineData(59, nameof(IndicatorVerdict.NoDirection))]
    public void Without_a_direction_only_the_target_itself_is_reached(int value, string verdict)
    {
        var progress = Of(Rising, (2018, value))!;
        (progress.Verdict.ToString(), progress.Goal).ShouldBe((verdict, null));
    }

    [Fact]
    public void A_target_that_is_reached_by_its_direction_has_its_goal() => Of(Rising, (2016, 40m), (2017, 60m))!.Goal.ShouldBe(60m);

    [Theory]
    [InlineData(15, 25)]
    [InlineData(15, 5)]
    [InlineData(10, 25)]
    [InlineData(10, 5)]
    [InlineData(20, 25)]
    [InlineData(20, 5)]
    public void What_began_inside_a_range_and_left_it_has_no_direction(int start, int observed) =>
        Of(Plan(new Target(Due(2020), 10, 20, null, "n")), (2016, start), (2018, observed))!.Verdict.ShouldBe(IndicatorVerdict.NoDirection);

    [Theory]
    [InlineData(40, nameof(IndicatorVerdict.NoStart))]
    [InlineData(80, nameof(IndicatorVerdict.Reached))]
    public void A_starting_point_without_a_year_says_which_way_is_better_and_nothing_of_time(int start, string verdict) =>
        Of(Rising with { Baseline = new(null, start, false) }, (2018, 45m))!.Verdict.ToString().ShouldBe(verdict);

    [Fact]
    public void The_earliest_value_says_which_way_is_better_before_a_starting_point_without_a_year() =>
        Of(Rising with { Baseline = new(null, 80, false) }, (2016, 40m), (2018, 45m))!.Verdict.ShouldBe(IndicatorVerdict.Behind);

    [Fact]
    public void The_starting_point_of_the_plan_is_where_the_way_begins()
    {
        var progress = Of(Rising with { Baseline = new(2015, 35, false) }, (2016, 40m), (2018, 45m))!;
        (progress.Start!.At, progress.Start.Value, progress.Start.IsProvisional, progress.Way!.Value.Percent, progress.Time!.Value.Percent).ShouldBe((CalendarUnit.OfYear(2015), 35m, false, 40m, 60m));
    }

    [Fact]
    public void A_way_that_is_not_begun_is_none() => Of(Rising, (2016, 40m), (2018, 40m))!.Way!.Value.Percent.ShouldBe(0);

    [Theory]
    [InlineData(15, 50)]
    [InlineData(16, 40)]
    [InlineData(22, -20)]
    public void A_way_downwards_is_counted_like_one_upwards(int observed, int percent) =>
        Of(Plan(new Target(Due(2020), 10, 10, null, "n")), (2016, 20m), (2018, observed))!.Way!.Value.Percent.ShouldBe(percent);

    [Theory]
    [InlineData("-20", "20", "0", "50")]
    [InlineData("-20", "20", "-10", "25")]
    [InlineData("0", "8589934592", "5368709120", "62.5")]
    [InlineData("0", "30000000000000000000", "15000000000000000000", "50")]
    [InlineData("0", "0.0000000000000000000000000002", "0.0000000000000000000000000001", "50")]
    public void A_way_is_counted_exactly_whatever_the_numbers_are(string start, string goal, string observed, string percent)
    {
        static decimal Read(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        Of(Plan(new Target(Due(2020), Read(goal), Read(goal), null, "n")), (2016, Read(start)), (2018, Read(observed)))!.Way!.Value.Percent.ShouldBe(Read(percent));
    }

    [Theory]
    [InlineData(2018, 45, 2019)]
    [InlineData(2019, 45, 2019)]
    [InlineData(2020, 45, 2022)]
    [InlineData(2022, 45, 2022)]
    [InlineData(2023, 45, 2022)]
    public void The_next_target_counts_and_after_all_of_them_the_last(int year, int observed, int target) =>
        Of(Plan(new Target(Due(2019), 50, 50, null, "n"), new Target(Due(2022), 60, 60, null, "n")), (2016, 40m), (year, observed))!.Target.When.ShouldBe(Due(target));

    [Fact]
    public void Targets_in_words_and_in_other_units_do_not_count()
    {
        var words = new LocalizedText([new("en", "more")]);
        Of(Plan(new Target(Due(2018), null, null, words, "n"), new Target(Due(2019), 5, 5, null, "other"), new Target(Due(2020), 60, 60, null, "n")), (2016, 40m), (2017, 41m))!.Target.When.ShouldBe(Due(2020));
        Of(Plan(new Target(Due(2018), null, null, words, "n")), (2016, 40m), (2017, 41m)).ShouldBeNull();
        Of(Plan(new Target(Due(2018), 5, 5, null, "other")), (2016, 40m), (2017, 41m)).ShouldBeNull();
    }

    [Theory]
    [InlineData("2016", "2018", "2020", true, 2, 4)]
    [InlineData("2016", "2018-H1", "2020", false, 546, 1461)]
    [InlineData("2016-H1", "2018", "2020", false, 914, 1645)]
    [InlineData("2016", "2018", "2020-Q1", false, 730, 1186)]
    public void Time_is_counted_in_years_where_all_three_are_years_and_else_in_days(string start, string observed, string due, bool isInYears, int part, int whole)
    {
        Period.TryParse(due, out var period).ShouldBeTrue();
        var progress = IndicatorProgress.Of(
            Plan(new Target(new(period, false), 60, 60, null, "n")), [IndicatorValues.Plain(Unit(start), 40), IndicatorValues.Plain(Unit(observed), 45)])!;
        (progress.IsInYears, (int)progress.Time!.Value.Part, (int)progress.Time.Value.Whole).ShouldBe((isInYears, part, whole));
    }

    [Fact]
    public void A_year_comes_after_its_first_half()
    {
        var halves = new Target(new(new Period(Unit("2018-H1"), Unit("2018-H1")), false), 50, 50, null, "n");
        IndicatorProgress.Of(Plan(halves, new Target(Due(2020), 60, 60, null, "n")), [IndicatorValues.Plain(Unit("2018-H1"), 40), IndicatorValues.Plain(Unit("2018"), 45)])!
            .ShouldSatisfyAllConditions(p => p.Target.When.ShouldBe(Due(2020)), p => p.Start!.At.ShouldBe(Unit("2018-H1")));
    }

    private static Indicator Rising => Plan(new Target(Due(2020), 60, 60, null, "n"));

    private static CalendarUnit Unit(string text) => CalendarUnit.TryParse(text, out var unit) ? unit : throw new FormatException(text);

    private static TargetYear Due(int year) => new(new Period(year, year), false);

    private static Indicator Plan(params ImmutableArray<Target> targets) =>
        new("i", null, new([new("en", "I")]), "n", null, null, targets);

    private static IndicatorProgress? Of(Indicator indicator, params (int Year, decimal Value)[] values) =>
        IndicatorProgress.Of(indicator, [.. values.Select(v => IndicatorValues.Plain(CalendarUnit.OfYear(v.Year), v.Value))]);
}
