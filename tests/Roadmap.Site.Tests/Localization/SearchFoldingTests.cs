using FsCheck;
using FsCheck.Xunit;
using RoadmapSite.Localization;

namespace RoadmapSite.Tests.Localization;

public class SearchFoldingTests
{
    [Theory]
    [InlineData("Ödəniş", "odenis")]
    [InlineData("İIıi", "iiii")]
    [InlineData("ÇŞĞÖÜƏ çşğöüə", "csgoue csgoue")]
    [InlineData("café Ærø Łódź", "cafe æro lodz")]
    [InlineData("Ёлка, Йод", "елка иод")]
    [InlineData("الإجراءات الأولى", "الاجراءات الاولى")]
    public void Letters_lose_case_and_diacritics(string text, string expected) =>
        SearchFolding.Fold(text).ShouldBe(expected);

    [Theory]
    [InlineData("«Aqrar»  (kredit) — 1.2.", "aqrar kredit 1 2")]
    [InlineData("  \u00A0x\t\n", "x")]
    [InlineData("«…»", "")]
    [InlineData("m² \U0001F600", "m")]
    public void Punctuation_and_spaces_become_single_spaces(string text, string expected) =>
        SearchFolding.Fold(text).ShouldBe(expected);

    [Fact]
    public void Combining_marks_are_dropped() =>
        SearchFolding.Fold("o\u0308deni\u0307s\u0327").ShouldBe("odenis");

    [Property]
    public void Folding_twice_changes_nothing(NonNull<string> text)
    {
        var folded = SearchFolding.Fold(text.Get);
        SearchFolding.Fold(folded).ShouldBe(folded);
        Regex.IsMatch(folded, "^ | $|  ").ShouldBeFalse();
    }
}
