using RoadmapSite.Editing;

namespace RoadmapSite.Tests.Editing;

public class YearInTextTests
{
    [Theory]
    [InlineData("az", "2017-ci il üzrə hesabat", 2017, 2018, "2018-ci il üzrə hesabat")]
    [InlineData("az", "2018-ci il üzrə hesabat", 2018, 2019, "2019-cu il üzrə hesabat")]
    [InlineData("az", "2022-ci ildən 2023-cü ilə", 2022, 2023, "2023-cü ildən 2023-cü ilə")]
    [InlineData("az", "Hesabat 2017", 2017, 2026, "Hesabat 2026")]
    [InlineData("en", "Annual report for 2017", 2017, 2018, "Annual report for 2018")]
    [InlineData("en", "Order 20175 of 12017 in 2017.", 2017, 2018, "Order 20175 of 12017 in 2018.")]
    [InlineData("en", "Annual report", 2017, 2018, "Annual report")]
    public void A_year_is_replaced_with_the_suffix_that_belongs_to_it(string language, string text, int from, int to, string moved) =>
        YearInText.Move(text, language, from, to).ShouldBe(moved);
}
