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

    private static string[] Agency(string name) => Site.Edit(Agencies, "en: City Council", $"en: {name}").Problems();
}
