using RoadmapSite.Localization;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Localization;

public class EnglishOrdinalTests
{
    [Theory]
    [InlineData(0, "0th")]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(111, "111th")]
    [InlineData(1002, "1002nd")]
    [InlineData(10_113, "10,113th")]
    [InlineData(2.5, "2.5")]
    public void An_ordinal_takes_its_ending(decimal number, string expected) =>
        Language.Of("en").Format(number, NumberForm.Ordinal).ShouldBe(expected);

    [Theory]
    [InlineData(NumberForm.Possessive)]
    [InlineData(NumberForm.PossessiveGenitive)]
    [InlineData(NumberForm.Locative)]
    [InlineData(NumberForm.Ablative)]
    [InlineData(NumberForm.Dative)]
    public void Other_forms_stay_plain(NumberForm form) =>
        Language.Of("en").Format(4, form).ShouldBe("4");

    [Fact]
    public void A_neutral_language_has_no_suffixes() =>
        Language.Of("ka").Format(4, NumberForm.Ordinal).ShouldBe("4");
}
