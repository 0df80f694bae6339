using RoadmapSite.Localization;

namespace RoadmapSite.Tests.Localization;

public class LanguageTests
{
    [Fact]
    public void Languages_of_one_code_are_equal()
    {
        Language.Of("az").ShouldBe(Language.Of("az"));
        Language.Of("ka").ShouldNotBe(Language.Of("ru"));
    }

    [Fact]
    public void A_language_has_a_code()
    {
        Language.Of("az").ToString().ShouldBe("az");
        Should.Throw<ArgumentException>(() => Language.Of(" "));
    }

    [Theory]
    [InlineData("az")]
    [InlineData("fil")]
    [InlineData("pt-BR")]
    [InlineData("es-419")]
    [InlineData("zh-Hans")]
    [InlineData("sr-Latn-RS")]
    [InlineData("de-CH-1996")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("en-u-nu-latn")]
    [InlineData("az-x-plain")]
    public void Any_canonical_code_is_one(string code) => Language.IsCode(code).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("AZ")]
    [InlineData("pt-br")]
    [InlineData("pt_BR")]
    [InlineData("zh-hans")]
    [InlineData("../en")]
    [InlineData("az/")]
    [InlineData("az\n")]
    [InlineData("azerbaijani")]
    public void Nothing_else_is(string code) => Language.IsCode(code).ShouldBeFalse();

    // Invariant globalization knows no az-AZ or tr-TR; a culture with odd marks stands in for them.
    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Everything();
        try
        {
            CultureInfo.CurrentCulture = OddCulture();
            1.5m.ToString(CultureInfo.CurrentCulture).ShouldBe("1@5");
            Everything().ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Everything() =>
    [
        .. from code in new[] { "ar", "az", "en", "es", "fr", "he", "it", "ka", "kk", "ru", "tr" }
           let language = Language.Of(code)
           from number in new[] { -12345.6m, 0, 1, 62.5m, 2017, 1_000_000 }
           from form in Enum.GetValues<NumberForm>().Where(language.Has)
           select language.Format(number, form),
        Language.Of("az").Capitalise("icra"),
        SearchFolding.Fold("İcra 1.5"),
        Message.Parse("{n} {n|a|b}", Language.Of("en")).Format(("n", 12345.6m)),
    ];

    private static CultureInfo OddCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "@";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.NumberFormat.NegativeSign = "~";
        return culture;
    }
}
