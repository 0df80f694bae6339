using RoadmapSite.Model;

namespace RoadmapSite.Tests.Model;

public class CalendarUnitTests
{
    [Theory]
    [InlineData("2017", UnitLength.Year, "2017-01-01", "2017-12-31", 1)]
    [InlineData("2017-H1", UnitLength.Half, "2017-01-01", "2017-06-30", 1)]
    [InlineData("2017-H2", UnitLength.Half, "2017-07-01", "2017-12-31", 2)]
    [InlineData("2017-Q3", UnitLength.Quarter, "2017-07-01", "2017-09-30", 3)]
    [InlineData("2016-02", UnitLength.Month, "2016-02-01", "2016-02-29", 2)]
    [InlineData("2017-06-30", UnitLength.Day, "2017-06-30", "2017-06-30", 30)]
    public void A_unit_is_read_and_written_back_with_its_days(string text, UnitLength length, string first, string last, int number)
    {
        CalendarUnit.TryParse(text, out var unit).ShouldBeTrue();
        ($"{unit}", unit.Length, $"{unit.First:yyyy-MM-dd}", $"{unit.Last:yyyy-MM-dd}", unit.Number).ShouldBe((text, length, first, last, number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("1899")]
    [InlineData("2017-")]
    [InlineData("2017-H3")]
    [InlineData("2017-h1")]
    [InlineData("2017-Q0")]
    [InlineData("2017-13")]
    [InlineData("2017-6")]
    [InlineData("2017-02-30")]
    [InlineData("2017-2018")]
    [InlineData("٢٠١٧")]
    public void Anything_else_is_none(string text) => CalendarUnit.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Units_stand_in_order_of_their_ends_the_longer_after_the_shorter()
    {
        string[] order = ["2016", "2017-Q1", "2017-05", "2017-06-30", "2017-06", "2017-Q2", "2017-H1", "2017-12-31", "2017-H2", "2017", "2018-H1"];
        order.Reverse().Select(Unit).Order().Select(u => $"{u}").ShouldBe(order);
    }

    [Theory]
    [InlineData("2017", "2018")]
    [InlineData("2017-H2", "2018-H1")]
    [InlineData("2017-Q4", "2018-Q1")]
    [InlineData("2016-12", "2017-01")]
    [InlineData("2016-02-28", "2016-02-29")]
    public void The_next_one_is_as_long(string unit, string next) => $"{Unit(unit).Next}".ShouldBe(next);

    [Fact]
    public void A_step_that_was_finished_in_the_half_is_asked_for_again_in_the_year_and_not_after_it()
    {
        ReportTime half = new(Unit("2017-H1")), second = new(Unit("2017-H2")), year = new(Unit("2017"), new(2018, 2, 15)), next = new(Unit("2018"));
        (year.Follows(half), second.Follows(half), next.Follows(half), next.Follows(year)).ShouldBe((false, true, true, true));
        year.IsDue(new Period(2018, 2018), false).ShouldBeFalse("a report on 2017 that speaks up to February asks for nothing of 2018");
        half.IsLate(new Period(2017, 2017), false).ShouldBeFalse("in June the year is not over");
        year.IsLate(new Period(2017, 2017), false).ShouldBeTrue();
        year.IsDue(null, false).ShouldBeTrue();
        year.IsLate(null, false).ShouldBeFalse();
    }

    private static CalendarUnit Unit(string text) => CalendarUnit.TryParse(text, out var unit) ? unit : throw new ArgumentException(text);
}
