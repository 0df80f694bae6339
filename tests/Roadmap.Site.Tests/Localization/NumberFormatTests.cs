using RoadmapSite.Localization;

namespace RoadmapSite.Tests.Localization;

public class NumberFormatTests
{
    [Theory]
    [InlineData("az", "62.5", "62,5")]
    [InlineData("en", "62.5", "62.5")]
    [InlineData("ka", "62.5", "62,5")]
    [InlineData("ru", "62.5", "62,5")]
    [InlineData("tr", "62.5", "62,5")]
    [InlineData("es", "62.5", "62,5")]
    [InlineData("es-AR", "62.5", "62,5")]
    [InlineData("es-MX", "62.5", "62.5")]
    [InlineData("fr", "62.5", "62,5")]
    [InlineData("it", "62.5", "62,5")]
    [InlineData("he", "62.5", "62.5")]
    [InlineData("tlh", "62.5", "62.5")]
    [InlineData("ar", "62.5", "62.5")]
    [InlineData("kk", "62.5", "62,5")]
    [InlineData("az", "0.05", "0,05")]
    [InlineData("en", "-1.50", "−1.5")]
    public void The_decimal_mark_follows_the_language(string code, string number, string expected) =>
        Format(code, number).ShouldBe(expected);

    [Theory]
    [InlineData("az", "12345", "12\u00A0345")]
    [InlineData("en", "12345", "12,345")]
    [InlineData("ka", "12345", "12\u00A0345")]
    [InlineData("ru", "12345", "12\u00A0345")]
    [InlineData("tr", "12345", "12.345")]
    [InlineData("ar", "12345", "12,345")]
    [InlineData("he", "12345", "12,345")]
    [InlineData("kk", "12345", "12\u00A0345")]
    [InlineData("es", "12345", "12.345")]
    [InlineData("es-MX", "12345", "12,345")]
    [InlineData("fr", "12345", "12\u202F345")]
    [InlineData("it", "-1234567.89", "−1.234.567,89")]
    [InlineData("az", "1234567.89", "1\u00A0234\u00A0567,89")]
    [InlineData("en", "-1234567.89", "−1,234,567.89")]
    public void Thousands_are_grouped_from_five_digits_on(string code, string number, string expected) =>
        Format(code, number).ShouldBe(expected);

    [Theory]
    [InlineData("az")]
    [InlineData("en")]
    public void Years_stay_whole(string code)
    {
        Format(code, "2017").ShouldBe("2017");
        Format(code, "9999").ShouldBe("9999");
    }

    [Theory]
    [InlineData("5.00", "5")]
    [InlineData("0.0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("10.10", "10.1")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Trailing_zeros_go_and_no_digit_is_lost(string number, string expected) =>
        Format("en", number).ShouldBe(expected);

    [Fact]
    public void A_percent_sign_stands_where_the_language_wants_it()
    {
        Language.Of("ar").FormatPercent(62.5m).ShouldBe("62.5\u200E%\u200E");
        Language.Of("az").FormatPercent(62.5m).ShouldBe("62,5%");
        Language.Of("en").FormatPercent(100m).ShouldBe("100%");
        Language.Of("he").FormatPercent(62.5m).ShouldBe("62.5%");
        Language.Of("kk").FormatPercent(62.5m).ShouldBe("62,5%");
        Language.Of("ru").FormatPercent(62.5m).ShouldBe("62,5\u00A0%");
        Language.Of("tr").FormatPercent(62.5m).ShouldBe("%62,5");
        Language.Of("es").FormatPercent(62.5m).ShouldBe("62,5\u00A0%");
        Language.Of("fr").FormatPercent(62.5m).ShouldBe("62,5\u202F%");
        Language.Of("it").FormatPercent(62.5m).ShouldBe("62,5%");
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("he")]
    public void A_minus_stays_before_its_number_among_letters_from_right_to_left(string code) =>
        Format(code, "-12.5").ShouldBe("\u200E−12.5");

    private static string Format(string code, string number) =>
        Language.Of(code).FormatNumber(decimal.Parse(number, CultureInfo.InvariantCulture));
}
