using FsCheck.Xunit;
using RoadmapSite.Localization;

namespace RoadmapSite.Tests.Localization;

public class CollationTests
{
    [Theory]
    [InlineData("az", "a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v w y z")]
    [InlineData("az", "A B C Ç D E Ə F G Ğ H X I İ J K Q L M N O Ö P R S Ş T U Ü V W Y Z")]
    [InlineData("az", "xal Xal xalq ı I ış I\u015Fıq i İ iş İş j")]
    [InlineData("az", "café cafə çay")]
    [InlineData("en", "a A b B c ç Ç d e é ə f i ı j o ö z Z")]
    [InlineData("en", "cote coté Coté côte cotes")]
    [InlineData("tr", "a b c ç d e f g ğ h ı i j k l m n o ö p q r s ş t u ü v w x y z")]
    [InlineData("tr", "ılık Ilık iç İç J")]
    [InlineData("es", "mano nube Nube número ñandú Ñandú oca óleo")]
    [InlineData("fr", "cote coté côte côté État été île ouest")]
    [InlineData("it", "che chi città perciò però")]
    [InlineData("ru", "а б в г д е ё Ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я a z")]
    [InlineData("ru", "елка ёлка ель Ельск")]
    [InlineData("kk", "а ә Ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я a z")]
    [InlineData("kk", "кітап қала қаржы құрылыс лас ұлт үкімет ішкі")]
    [InlineData("ar", "إدارة ادارة إسكان اقتصاد بلدية")]
    [InlineData("ka", "a á b z ж")]
    public void Letters_follow_the_alphabet_and_lower_case_comes_first(string code, string expected) =>
        ShouldBeInOrder(code, expected.Split(' '));

    [Theory]
    [InlineData("az")]
    [InlineData("en")]
    public void Numbers_precede_letters_and_compare_by_value(string code) =>
        ShouldBeInOrder(code, "1", "1.2", "1.2.1", "1.10", "2", "2 a", "02b", "2c", "10", "a", "a 2", "a 10");

    [Theory]
    [InlineData("az")]
    [InlineData("en")]
    public void Punctuation_matters_only_between_equal_words(string code) =>
        ShouldBeInOrder(code, "Bank", "«Bank» A", "Bank B", "(Bank) — C", "“Bank” D", "Banka");

    [Theory]
    [InlineData("az")]
    [InlineData("en")]
    public void A_shorter_word_precedes_its_extensions(string code) =>
        ShouldBeInOrder(code, "", "su", "su yolu", "sular");

    [Fact]
    public void Case_decides_only_after_all_letters() => ShouldBeInOrder("az", "Ana", "anbar", "Anbar");

    [Fact]
    public void A_missing_text_comes_first() =>
        Language.Of("az").Collation.Compare(null, "").ShouldBeLessThan(0);

    [Property]
    public void It_is_antisymmetric(string x, string y)
    {
        foreach (var order in Orders)
            Math.Sign(order.Compare(x, y)).ShouldBe(-Math.Sign(order.Compare(y, x)));
    }

    [Property]
    public void It_is_transitive(string x, string y, string z)
    {
        foreach (var order in Orders)
        {
            string[] sorted = [.. new[] { x, y, z }.Order(order)];
            order.Compare(sorted[0], sorted[1]).ShouldBeLessThanOrEqualTo(0);
            order.Compare(sorted[1], sorted[2]).ShouldBeLessThanOrEqualTo(0);
            order.Compare(sorted[0], sorted[2]).ShouldBeLessThanOrEqualTo(0);
        }
    }

    [Property]
    public void Only_equal_texts_compare_as_equal(string x, string y)
    {
        foreach (var order in Orders)
            (order.Compare(x, y) == 0).ShouldBe(string.Equals(x, y, StringComparison.Ordinal));
    }

    private static IComparer<string>[] Orders =>
        [.. from code in new[] { "az", "en", "es", "kk", "ru", "tr" } select Language.Of(code).Collation];

    private static void ShouldBeInOrder(string code, params string[] expected) =>
        expected.Reverse().Order(Language.Of(code).Collation).ShouldBe(expected);
}
