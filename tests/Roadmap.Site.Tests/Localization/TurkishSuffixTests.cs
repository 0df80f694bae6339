using RoadmapSite.Localization;

namespace RoadmapSite.Tests.Localization;

public class TurkishSuffixTests
{
    private static readonly Language Turkish = Language.Of("tr");

    [Theory]
    [InlineData(NumberForm.Ordinal, "1'inci 2'nci 3'üncü 4'üncü 5'inci 6'ncı 7'nci 8'inci 9'uncu 10'uncu 20'nci 40'ıncı 100'üncü 1000'inci")]
    [InlineData(NumberForm.Possessive, "0'ı 1'i 2'si 3'ü 4'ü 5'i 6'sı 7'si 8'i 9'u 10'u 20'si 30'u 40'ı 50'si 60'ı 70'i 80'i 90'ı 100'ü 1000'i")]
    [InlineData(NumberForm.PossessiveGenitive, "1'inin 2'sinin 3'ünün 6'sının 9'unun")]
    [InlineData(NumberForm.Locative, "1'de 2'de 3'te 4'te 5'te 6'da 9'da 10'da 40'ta 60'ta 70'te 2017'de 2018'de 2020'de")]
    [InlineData(NumberForm.Ablative, "3'ten 5'ten 6'dan 2018'den")]
    [InlineData(NumberForm.Dative, "1'e 2'ye 3'e 6'ya 7'ye 10'a 20'ye 2018'e")]
    public void A_suffix_follows_the_last_word_of_the_number(NumberForm form, string expected)
    {
        foreach (var written in expected.Split(' '))
            Turkish.Format(decimal.Parse(written.Split('\'')[0], CultureInfo.InvariantCulture), form).ShouldBe(written);
    }

    [Theory]
    [InlineData("adım", "plural-possessive-dative", "adımlarına")]
    [InlineData("tedbir", "plural-genitive", "tedbirlerin")]
    [InlineData("öncelik", "genitive", "önceliğin")]
    [InlineData("öncelik", "plural-accusative", "öncelikleri")]
    [InlineData("proje", "accusative", "projeyi")]
    [InlineData("proje", "possessive-locative", "projesinde")]
    [InlineData("iş", "ablative", "işten")]
    [InlineData("kurum", "one", "kurum")]
    public void A_noun_takes_suffixes(string noun, string form, string expected) => Turkish.Inflect(noun, form).ShouldBe(expected);
}
