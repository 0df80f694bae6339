using RoadmapSite.Model;

namespace RoadmapSite.Tests.Model;

public class UnitNameTests
{
    [Theory]
    [InlineData("€{number} million", "5.5", "€5.5 million")]
    [InlineData("€{number} million", "-5.5", "−€5.5 million")]
    [InlineData("{} %", "-5", "−5 %")]
    [InlineData("{number} {number|job|jobs}", "1", "1 job")]
    public void A_number_stands_in_its_place_with_its_sign_before_that_of_money(string name, string number, string text) =>
        UnitName.With(new("en", name), decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), null).ShouldBe(text);
}
