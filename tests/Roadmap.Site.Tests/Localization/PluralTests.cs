using RoadmapSite.Localization;

namespace RoadmapSite.Tests.Localization;

/// <summary>The samples that Unicode CLDR 48 gives of each category, as far as numbers are shown so: without trailing zeros.</summary>
public class PluralTests
{
    [Theory]
    [InlineData("az", "one: 1; other: 0 2 16 100 0.1 1.6")]
    [InlineData("en", "one: 1; other: 0 2 16 100 0.1 1.5")]
    [InlineData("ru", "one: 1 21 81 101 1001; few: 2 4 22 34 62 102; many: 0 5 19 100 11 12 14 111 1000000; other: 0.1 1.5 10.1")]
    [InlineData("uk", "one: 1 21 101; few: 2 3 4 22; many: 0 5 11 12 100; other: 0.1 1.5")]
    [InlineData("be", "one: 1 21 101; few: 2 24 102; many: 0 5 19 100; other: 0.1 1.7 10.1")]
    [InlineData("pl", "one: 1; few: 2 4 22 34 102; many: 0 5 19 21 100 101; other: 0.1 1.5")]
    [InlineData("cs", "one: 1; few: 2 4; many: 0.1 1.5; other: 0 5 19 100")]
    [InlineData("sk", "one: 1; few: 2 4; many: 0.1 1.5; other: 0 5 22 100")]
    [InlineData("sr-Latn", "one: 1 21 101 0.1 1.1 10.1; few: 2 4 22 34 0.2 1.4; other: 0 5 19 11 0.5 1.9 2.7")]
    [InlineData("hr", "one: 1 21 0.1; few: 2 3 0.3; other: 0 5 11 0.6")]
    [InlineData("sl", "one: 1 101 201; two: 2 102; few: 3 4 103 104 0.1 1.5; other: 0 5 19 100")]
    [InlineData("lt", "one: 1 21 101; few: 2 9 22 102; many: 0.1 1.7; other: 0 10 20 11 19 30")]
    [InlineData("lv", "zero: 0 10 20 30 11 19 100; one: 1 21 101 0.1 1.1 10.1; other: 2 9 22 29 0.2 1.9")]
    [InlineData("ro", "one: 1; few: 0 2 16 101 119 0.1 1.5; other: 20 35 100 1000")]
    [InlineData("he", "one: 1 0.1 0.9; two: 2; other: 0 3 17 100 1.1 2.5")]
    [InlineData("ar", "zero: 0; one: 1; two: 2; few: 3 10 103 110 1003; many: 11 26 111 1011; other: 100 102 200 0.1 1.7 10.1")]
    [InlineData("mt", "one: 1; two: 2; few: 0 3 10 103 109; many: 11 19 111 117; other: 20 35 100 0.1 1.7")]
    [InlineData("ga", "one: 1; two: 2; few: 3 6; many: 7 10; other: 0 11 25 100 0.1")]
    [InlineData("cy", "zero: 0; one: 1; two: 2; few: 3; many: 6; other: 4 5 7 20 0.1")]
    [InlineData("fr", "one: 0 1 0.1 1.5; other: 2 17 100 2.1")]
    [InlineData("pt-BR", "one: 0 1 0.1 1.5; other: 2 17 2.1")]
    [InlineData("pt-PT", "one: 1; other: 0 2 0.1 1.5")]
    [InlineData("es", "one: 1; other: 0 2 16 0.1 1.6")]
    [InlineData("it", "one: 1; other: 0 2 1.5")]
    [InlineData("de", "one: 1; other: 0 2 1.5")]
    [InlineData("hy", "one: 0 1 1.5; other: 2 17 2.1")]
    [InlineData("fa", "one: 0 1 0.1 0.04; other: 2 17 1.1")]
    [InlineData("hi", "one: 0 1 0.5; other: 2 1.1")]
    [InlineData("da", "one: 1 0.1 1.6; other: 0 2 16 2.1 3.4")]
    [InlineData("is", "one: 1 21 101 0.1 1.1; other: 0 2 11 16 0.2 1.8")]
    [InlineData("mk", "one: 1 21 0.1 1.1; other: 0 2 11 0.2 1.6")]
    [InlineData("tr", "one: 1; other: 0 2 1.5")]
    [InlineData("kk", "one: 1; other: 0 2 1.5")]
    [InlineData("ky", "one: 1; other: 0 2")]
    [InlineData("ka", "one: 1; other: 0 2 1.5")]
    [InlineData("zh-Hans", "other: 0 1 2 1.5")]
    [InlineData("ja", "other: 0 1 100")]
    [InlineData("ko", "other: 0 1 100")]
    public void How_many(string code, string samples) => ShouldAgree(Language.Of(code).Plurals.Cardinal, Language.Of(code).Plurals.OfCardinal, samples);

    [Theory]
    [InlineData("en", "one: 1 21 101; two: 2 22 102; few: 3 23 103; other: 0 4 11 12 13 18 111 112 113")]
    [InlineData("az", "one: 1 2 5 7 8 11 12 20 22 101; few: 3 4 13 24 100 1003; many: 0 6 16 40 46 60 90 106; other: 9 10 19 29 30 39 109 1000")]
    [InlineData("fr", "one: 1; other: 0 2 16 21 100")]
    [InlineData("it", "many: 8 11 80 800; other: 0 1 7 9 10 12 100")]
    [InlineData("sv", "one: 1 2 21 22 101; other: 0 3 11 12 17 111 112")]
    [InlineData("uk", "few: 3 23 103; other: 0 1 13 16 113")]
    [InlineData("kk", "many: 6 9 10 16 19 20 100; other: 0 5 7 8 11 101")]
    [InlineData("ka", "one: 1; many: 0 2 16 102; other: 21 36 100 1000")]
    [InlineData("ru", "other: 0 1 2 15")]
    [InlineData("hu", "one: 1 5; other: 0 2 4 6")]
    [InlineData("cy", "zero: 0 7 9; one: 1; two: 2; few: 3 4; many: 5 6; other: 10 25")]
    public void The_how_manieth(string code, string samples) => ShouldAgree(Language.Of(code).Plurals.Ordinal, Language.Of(code).Plurals.OfOrdinal, samples);

    [Fact]
    public void A_language_without_known_rules_has_one_form_for_1_and_another_for_the_rest()
    {
        Language.Of("tlh").HasOwnPlurals.ShouldBeFalse();
        Language.Of("ru").HasOwnPlurals.ShouldBeTrue();
        ShouldAgree(Language.Of("tlh").Plurals.Cardinal, Language.Of("tlh").Plurals.OfCardinal, "one: 1; other: 0 2 1.5");
    }

    private static void ShouldAgree(PluralCategory[] categories, Func<Operands, PluralCategory> of, string samples)
    {
        var expected = samples.Split("; ").Select(s => s.Split(": ")).ToArray();
        categories.Select(Name).ShouldBe(expected.Select(e => e[0]));
        foreach (var category in expected)
            foreach (var number in category[1].Split(' '))
                Name(of(Operands.Of(decimal.Parse(number, CultureInfo.InvariantCulture)))).ShouldBe(category[0], $"{number}");
    }

    private static string Name(PluralCategory category) => category.ToString().ToLowerInvariant();
}
