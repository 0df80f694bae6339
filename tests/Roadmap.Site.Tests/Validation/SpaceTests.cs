namespace RoadmapSite.Tests.Validation;

public class SpaceTests
{
    private const string Agencies = "content/roadmap/agencies.yml";
    private const string Page = "content/pages/about.en.md";

    private static readonly TestSite Site = TestSite.ThreeYears;

    [Theory]
    [InlineData("City  Council", 13, "more than one space stands between “City” and “Council”; leave one")]
    [InlineData("The City    Council", 17, "more than one space stands between “City” and “Council”; leave one")]
    [InlineData("\"City  Council\"", 14, "more than one space stands between “City” and “Council”; leave one")]
    [InlineData("\" City Council\"", 10, "the text begins with a space; delete it")]
    [InlineData("'City Council  '", 23, "the text ends with a space; delete it")]
    [InlineData("\"City \\u20 Council\"", 9, "more than one space stands between “City” and “Council”; leave one")]
    public void A_space_too_many_in_a_short_text_is_a_warning(string name, int column, string message) =>
        Agency(name.Replace("\\u20 ", "\\x20", StringComparison.Ordinal)).ShouldBe([$"{Agencies}:20:{column}: warning RS404: {message}"]);

    [Theory]
    [InlineData("   City Council   # a comment")]
    [InlineData("'City Council'  ")]
    [InlineData("City\n      Council")]
    [InlineData(">\n      City\n      Council\n")]
    public void Spaces_that_YAML_leaves_out_are_no_problem(string name) => Agency(name).ShouldBeEmpty();

    [Fact]
    public void In_a_long_text_each_line_is_told_once() =>
        Site.Write(Page, "# The  page\n\nOne  or  two.\n\n- An item:  text\n\n> A quote.  Goes on.\n").Problems().ShouldBe(
        [
            $"{Page}:1:6: warning RS404: more than one space stands between “The” and “page”; leave one",
            $"{Page}:3:4: warning RS404: more than one space stands between “One” and “or”; leave one",
            $"{Page}:5:11: warning RS404: more than one space stands between “item:” and “text”; leave one",
            $"{Page}:7:11: warning RS404: more than one space stands between “quote.” and “Goes”; leave one",
        ]);

    [Theory]
    [InlineData("A line.  \nAnother.   \n")]
    [InlineData("-   An item\n    goes on here\n\n1.  One\n2)  Two\n*   Three\n")]
    [InlineData(">  A quote\n>   -  with a list\n")]
    [InlineData("##  A heading\n")]
    [InlineData("Text.\n\n    code  with  spaces\n")]
    [InlineData("```\ncode  here\n```\n")]
    [InlineData("~~~~ text\na  b\n```\nc  d\n~~~\ne  f\n~~~~\n")]
    [InlineData("Write `a  b` or ``c ` d  e``.\n")]
    [InlineData("| a   | b    |\n|-----|------|\n| 1   | 2    |\n")]
    [InlineData("  Indented a little.\n\n\ttab  code\n")]
    [InlineData("   \n      \nText.\n")]
    public void Spaces_that_mean_something_in_Markdown_are_no_problem(string text) => Site.Write(Page, text).Problems().ShouldAllBe(p => !p.Contains("RS404", StringComparison.Ordinal));

    [Theory]
    [InlineData("```\ncode\n```\nText  here.\n", 4, 5)]
    [InlineData("A ` alone  here.\n", 1, 10)]
    [InlineData("Write `a  b`  here.\n", 1, 13)]
    [InlineData("2020  was a year.\n", 1, 5)]
    [InlineData("-5  degrees\n", 1, 3)]
    [InlineData("Text\n\nlast  line", 3, 5)]
    public void What_only_resembles_that_is_one(string text, int line, int column) =>
        Site.Write(Page, text).Problems().ShouldHaveSingleItem().ShouldStartWith($"{Page}:{line}:{column}: warning RS404: ");

    [Theory]
    [InlineData("    ```\ntwo  spaces\n", 2, 4)]
    [InlineData("```\ncode\n    ```\nc  d\n```\ntwo  spaces\n", 6, 4)]
    [InlineData(">\n> two  spaces\n", 2, 6)]
    [InlineData("-\n\ntwo  spaces\n", 3, 4)]
    [InlineData("###\ntwo  spaces\n", 2, 4)]
    [InlineData("2020\ntwo  spaces\n", 2, 4)]
    [InlineData(")  x\n", 1, 2)]
    [InlineData("--  x\n", 1, 3)]
    [InlineData("`a`  b\n", 1, 4)]
    [InlineData("`a` x  y\n", 1, 6)]
    [InlineData("`a` `b` x  y\n", 1, 10)]
    [InlineData("`a  b` x  y\n", 1, 9)]
    [InlineData("``  y\n", 1, 3)]
    [InlineData("`a  b` c  `d\n", 1, 9)]
    public void Code_and_signs_that_are_none_are_prose(string text, int line, int column) =>
        Site.Write(Page, text).Problems().Where(p => p.Contains("RS404", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldStartWith($"{Page}:{line}:{column}: warning RS404: ");

    [Theory]
    [InlineData("`a  b`\n")]
    [InlineData("``a`` `b  c`\n")]
    [InlineData("`a` `b  c` `d  e`\n")]
    [InlineData("x `` y `a  b` ``\n")]
    [InlineData("   ```\ncode  here\n   ```\n")]
    public void Code_at_any_place_keeps_its_spaces(string text) => Site.Write(Page, text).Problems().ShouldAllBe(p => !p.Contains("RS404", StringComparison.Ordinal));

    [Fact]
    public void A_line_is_told_once_though_it_ends_with_a_space_too() => Agency("\"City  Council \"").ShouldHaveSingleItem().ShouldContain("between “City” and “Council”");

    [Theory]
    [InlineData("ab xa\u0300y cd", 4, 3, 7)]
    [InlineData("xa\u036Fy", 0, 0, 4)]
    [InlineData("x\u02FFy", 0, 0, 1)]
    [InlineData("-x1y-", 2, 1, 4)]
    public void A_word_holds_its_marks(string text, int index, int from, int to) => RoadmapSite.Validation.Passage.WordAround(text, index).ShouldBe((from, to));

    [Theory]
    [InlineData("One  \nTwo", "between “One” and “”; leave one")]
    [InlineData("One\nTwo  three\nfour", "between “Two” and “three”; leave one")]
    [InlineData(" One\nTwo", "the text begins with a space; delete it")]
    [InlineData("One\nTwo ", "the text ends with a space; delete it")]
    [InlineData("One", null)]
    [InlineData("", null)]
    public void A_short_text_may_have_several_lines_or_none(string text, string? problem) =>
        RoadmapSite.Validation.SpacesAreSingle.Check(new(text, new(text, new("f.yml", 1, 1), false, false), "f.yml", "en")).Select(p => p.ToString()[(p.ToString().IndexOf("RS404: ", StringComparison.Ordinal) + 7)..])
            .ShouldBe(problem is null ? [] : [problem.StartsWith("the", StringComparison.Ordinal) ? problem : $"more than one space stands {problem}"]);

    private static string[] Agency(string name) => Site.Edit(Agencies, "en: City Council", $"en: {name}").Problems();
}
