using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using RoadmapSite.Localization;

namespace RoadmapSite.Tests.Localization;

public class AzerbaijaniSuffixTests
{
    private static readonly Language Azerbaijani = Language.Of("az");

    private static readonly NumberForm[] Suffixed =
    [
        NumberForm.Ordinal, NumberForm.Possessive, NumberForm.PossessiveGenitive,
        NumberForm.Locative, NumberForm.Ablative, NumberForm.Dative,
    ];

    [Theory]
    [InlineData(NumberForm.Ordinal, "0-cı 1-ci 2-ci 3-cü 4-cü 5-ci 6-cı 7-ci 8-ci 9-cu")]
    [InlineData(NumberForm.Ordinal, "10-cu 20-ci 30-cu 40-cı 50-ci 60-cı 70-ci 80-ci 90-cı 100-cü 1000-ci 2017-ci")]
    [InlineData(NumberForm.Possessive, "0-ı 1-i 2-si 3-ü 4-ü 5-i 6-sı 7-si 8-i 9-u")]
    [InlineData(NumberForm.Possessive, "10-u 20-si 30-u 40-ı 50-si 60-ı 70-i 80-i 90-ı 100-ü 1000-i")]
    [InlineData(NumberForm.PossessiveGenitive, "1-nin 2-nin 3-nün 4-nün 6-nın 7-nin 9-nun 10-nun 40-nın 100-nün")]
    [InlineData(NumberForm.Locative, "2018-də 6-da 9-da 3-də 40-da 2020-də 2030-da")]
    [InlineData(NumberForm.Ablative, "2018-dən 6-dan 5-dən 10-dan 100-dən")]
    [InlineData(NumberForm.Dative, "1-ə 2-yə 6-ya 9-a 7-yə 20-yə 50-yə 60-a 100-ə")]
    public void A_suffix_follows_the_last_word_of_the_number(NumberForm form, string expected)
    {
        foreach (var written in expected.Split(' '))
        {
            var number = decimal.Parse(written.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture);
            Azerbaijani.Format(number, form).ShouldBe(written);
        }
    }

    [Fact]
    public void Round_millions_and_milliards_follow_their_own_words()
    {
        Azerbaijani.Format(1_000_000, NumberForm.Ordinal).ShouldBe("1\u00A0000\u00A0000-cu");
        Azerbaijani.Format(1_000_000_000, NumberForm.Ordinal).ShouldBe("1\u00A0000\u00A0000\u00A0000-cı");
        Azerbaijani.Format(2_000_000_000_000, NumberForm.Possessive).ShouldEndWith("-u");
        Azerbaijani.Format(1_001_000, NumberForm.Locative).ShouldEndWith("-də");
    }

    [Theory]
    [InlineData(62.5, NumberForm.Possessive, "62,5-i")]
    [InlineData(0.06, NumberForm.Dative, "0,06-ya")]
    [InlineData(3.10, NumberForm.Ablative, "3,1-dən")]
    public void A_fraction_follows_its_last_digit(decimal number, NumberForm form, string expected) =>
        Azerbaijani.Format(number, form).ShouldBe(expected);

    [Fact]
    public void The_sign_changes_nothing_but_itself() =>
        Azerbaijani.Format(-6, NumberForm.Possessive).ShouldBe("−6-sı");

    [Fact]
    public void A_number_without_a_name_has_no_suffix() =>
        Should.Throw<ArgumentOutOfRangeException>(
            () => Azerbaijani.Format(1_000_000_000_000_000, NumberForm.Ordinal));

    [Theory]
    [InlineData("addım", "plural", "addımlar")]
    [InlineData("addım", "plural-possessive-ablative", "addımlarından")]
    [InlineData("tədbir", "genitive", "tədbirin")]
    [InlineData("mərhələ", "genitive", "mərhələnin")]
    [InlineData("mərhələ", "possessive-genitive", "mərhələsinin")]
    [InlineData("mərhələ", "accusative", "mərhələni")]
    [InlineData("iş", "possessive-locative", "işində")]
    [InlineData("fəaliyyətlik", "dative", "fəaliyyətliyə")]
    [InlineData("ortaq", "possessive", "ortağı")]
    [InlineData("yük", "genitive", "yükün")]
    [InlineData("addım", "other", "addım")]
    [InlineData("addım", "instrumental", null)]
    public void A_noun_takes_suffixes(string noun, string form, string? expected) => Azerbaijani.Inflect(noun, form).ShouldBe(expected);

    [Property(MaxTest = 2000)]
    public Property Any_number_agrees_with_the_rule_applied_to_its_words() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), AgreesWithWords);

    [Fact]
    public void Every_number_to_ten_thousand_agrees_with_the_rule_applied_to_its_words() =>
        Enumerable.Range(0, 10_001).ShouldAllBe(number => AgreesWithWords(number));

    private static bool AgreesWithWords(int number) => Suffixed.All(form =>
        Azerbaijani.Format(number, form) == $"{Azerbaijani.FormatNumber(number)}-{SpelledNumber.Suffix(number, form)}");
}
