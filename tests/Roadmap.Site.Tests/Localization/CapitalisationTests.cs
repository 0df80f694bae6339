using RoadmapSite.Localization;

namespace RoadmapSite.Tests.Localization;

public class CapitalisationTests
{
    [Theory]
    [InlineData("az", "icra olunub", "İcra olunub")]
    [InlineData("az", "ıldırım", "Ildırım")]
    [InlineData("az", "əsas", "Əsas")]
    [InlineData("en", "in progress", "In progress")]
    [InlineData("en", "ıldırım", "Ildırım")]
    public void The_first_letter_rises_by_the_rules_of_the_language(string code, string text, string expected) =>
        Language.Of(code).Capitalise(text).ShouldBe(expected);

    [Theory]
    [InlineData("«ödəniş»", "«Ödəniş»")]
    [InlineData("2-ci mərhələ", "2-ci mərhələ")]
    [InlineData("Artıq böyük", "Artıq böyük")]
    [InlineData("…", "…")]
    [InlineData("", "")]
    public void Quotes_are_passed_over_and_numbers_are_not(string text, string expected) =>
        Language.Of("az").Capitalise(text).ShouldBe(expected);
}
