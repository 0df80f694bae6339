namespace RoadmapSite.Tests.Diagnostics;

public class ExcerptTests
{
    [Fact]
    public void A_short_text_stays() => Excerpt.Of("Mərkəzi Bank").ShouldBe("Mərkəzi Bank");

    [Fact]
    public void A_long_text_is_cut() => Excerpt.Of(new string('a', 61)).ShouldBe(new string('a', 57) + "…");

    [Fact]
    public void A_text_stays_on_one_line() => Excerpt.Of("a\r\nb\nc").ShouldBe("a b c");

    [Fact]
    public void A_control_character_is_not_repeated() => Excerpt.Of("a\u001B[31m\0b").ShouldBe("a [31m b");

    [Fact]
    public void No_character_is_cut_in_two() => Excerpt.Of(new string('a', 56) + "\U0001F600" + new string('b', 9)).ShouldBe(new string('a', 56) + "…");
}
