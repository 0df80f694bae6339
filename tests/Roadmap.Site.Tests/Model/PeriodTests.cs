using RoadmapSite.Model;

namespace RoadmapSite.Tests.Model;

public class PeriodTests
{
    [Theory]
    [InlineData("2017", 2017, 2017)]
    [InlineData("2017-2020", 2017, 2020)]
    public void A_year_or_a_span_is_read_and_written_back(string text, int start, int end)
    {
        Period.TryParse(text, out var period).ShouldBeTrue();
        period.ShouldBe(new Period(start, end));
        period.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("2025-Q3", "2025-Q3", "2025-07-01", "2025-09-30")]
    [InlineData("2025-06-30", "2025-06-30", "2025-06-30", "2025-06-30")]
    [InlineData("2012-07-01 to 2012-10-08", "2012-07-01 to 2012-10-08", "2012-07-01", "2012-10-08")]
    [InlineData("2025-Q1 to 2026-Q2", "2025-Q1 to 2026-Q2", "2025-01-01", "2026-06-30")]
    [InlineData("2017 to 2020", "2017-2020", "2017-01-01", "2020-12-31")]
    public void Parts_of_years_are_read_too(string text, string written, string first, string last)
    {
        Period.TryParse(text, out var period).ShouldBeTrue();
        ($"{period}", $"{period.FirstDay:yyyy-MM-dd}", $"{period.LastDay:yyyy-MM-dd}").ShouldBe((written, first, last));
    }

    [Theory]
    [InlineData("2025-Q3 to 2025-Q1")]
    [InlineData("2025 to 2025-Q1")]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("2020-2017")]
    [InlineData("2017–2020")]
    [InlineData("2017-")]
    [InlineData("2017-2018-2019")]
    [InlineData(" 2017")]
    [InlineData("٢٠١٧")]
    [InlineData("0001")]
    public void Anything_else_is_none(string text) => Period.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Both_ends_belong_to_it() =>
        Enumerable.Range(2015, 6).Where(y => new Period(2017, 2019).Contains(CalendarUnit.OfYear(y))).ShouldBe([2017, 2018, 2019]);

    [Theory]
    [InlineData("2020", 2020, 2020, false)]
    [InlineData("2020-2025", 2020, 2025, false)]
    [InlineData("after 2025", 2025, 2025, true)]
    public void The_year_of_a_target_is_read_and_written_back(string text, int start, int end, bool after)
    {
        TargetYear.TryParse(text, out var year).ShouldBeTrue();
        year.ShouldBe(new TargetYear(new Period(start, end), after));
        year.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("after")]
    [InlineData("after 2020-2025")]
    [InlineData("After 2025")]
    [InlineData("before 2025")]
    public void A_target_has_no_other_year(string text) => TargetYear.TryParse(text, out _).ShouldBeFalse();
}
