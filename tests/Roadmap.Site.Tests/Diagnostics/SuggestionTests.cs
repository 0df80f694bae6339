namespace RoadmapSite.Tests.Diagnostics;

public class SuggestionTests
{
    private static readonly string[] Known = ["implemented", "partial", "not-implemented", "not-assessed"];

    [Theory]
    [InlineData("implmented", "implemented")]
    [InlineData("not implemented", "not-implemented")]
    [InlineData("Partial", "partial")]
    [InlineData("patrial", "partial")]
    [InlineData("not-asessed", "not-assessed")]
    public void The_nearest_word_is_suggested(string written, string meant) => Suggestion.For(written, Known).ToString().ShouldBe($" (did you mean “{meant}”?)");

    [Theory]
    [InlineData("done")]
    [InlineData("")]
    [InlineData("icra edilmişdir")]
    public void Nothing_is_suggested_when_nothing_is_near(string written) => Suggestion.For(written, Known).ToString().ShouldBe("");

    [Fact]
    public void Of_two_equally_near_words_the_first_in_order_is_suggested() =>
        Suggestion.Nearest("1.1.1.9", ["1.1.1.2", "1.1.1.1"]).ShouldBe("1.1.1.1");

    [Fact]
    public void A_very_long_word_costs_nothing() => Suggestion.For(new string('x', 1_000_000), Known).ToString().ShouldBe("");
}
