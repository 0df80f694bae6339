using FsCheck;
using FsCheck.Xunit;
using RoadmapSite.Localization;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Localization;

public class MessageTests
{
    [Fact]
    public void A_number_is_written_in_the_language_of_the_message()
    {
        Az("{count} manat").Format(("count", 12345.5m)).ShouldBe("12\u00A0345,5 manat");
        En("{count} manat").Format(("count", 12345.5m)).ShouldBe("12,345.5 manat");
    }

    [Theory]
    [InlineData("{year:ordinal} il", "2017-ci il")]
    [InlineData("{year:possessive}", "2017-si")]
    [InlineData("{year:possessive-genitive}", "2017-nin")]
    [InlineData("{year:locative}", "2017-də")]
    [InlineData("{year:ablative}", "2017-dən")]
    [InlineData("{year:dative}", "2017-yə")]
    [InlineData("{year:percent}", "2017%")]
    public void A_form_inflects_its_number(string text, string expected) =>
        Az(text).Format(("year", 2017)).ShouldBe(expected);

    [Fact]
    public void A_sentence_of_the_report_is_put_together()
    {
        var message = Az("{total} tədbirdən {done:possessive} icra olunub, {part:possessive-genitive} icrası davam edir");
        message.Format(("total", 5), ("done", 4), ("part", 1))
            .ShouldBe("5 tədbirdən 4-ü icra olunub, 1-nin icrası davam edir");
    }

    [Theory]
    [InlineData("en", "{n} {n|step|steps}", 1, "1 step")]
    [InlineData("en", "{n} {n|step|steps}", 2, "2 steps")]
    [InlineData("en", "{n} step{n||s}", 1, "1 step")]
    [InlineData("en", "{n} {n|sheep}", 2, "2 sheep")]
    [InlineData("az", "{n} {n|addım|addım}", 1, "1 addım")]
    [InlineData("az", "{n} {n|addım}", 5, "5 addım")]
    public void A_noun_agrees_with_its_number(string code, string text, int number, string expected) =>
        Message.Parse(text, Language.Of(code)).Format(("n", number)).ShouldBe(expected);

    [Fact]
    public void A_text_is_inserted_as_it_is() =>
        En("“{title}”").Format(("title", "{n} <b> & co")).ShouldBe("“{n} <b> & co”");

    [Theory]
    [InlineData("{{n}}", "{n}")]
    [InlineData("{{{n}}}", "{7}")]
    [InlineData("a }} b {{ c", "a } b { c")]
    public void Doubled_braces_stand_for_themselves(string text, string expected) =>
        En(text).Format(("n", 7)).ShouldBe(expected);

    [Fact]
    public void Its_placeholders_are_known() =>
        En("{a} {b:ordinal} {a|x|y} {c|z} {{d}}").Placeholders.ShouldBe(["a", "b", "c"], ignoreOrder: true);

    [Fact]
    public void Its_source_is_kept() => En("{n} {{x}}").ToString().ShouldBe("{n} {{x}}");

    [Fact]
    public void A_missing_argument_is_an_error() =>
        Should.Throw<ArgumentException>(() => En("{n} of {total}").Format(("n", 1)))
            .Message.ShouldContain("'total'");

    [Theory]
    [InlineData("{n:ordinal}")]
    [InlineData("{n|a|b}")]
    public void A_text_where_a_number_is_needed_is_an_error(string text) =>
        Should.Throw<ArgumentException>(() => En(text).Format(("n", "one"))).Message.ShouldContain("number for 'n'");

    [Theory]
    [InlineData("{n:ordnal}", "{n:ordnal} has an unknown form 'ordnal'; the forms are ablative, dative,")]
    [InlineData("abc {n", "The brace at character 5 is not closed.")]
    [InlineData("{}", "The brace at character 1 opens no placeholder")]
    [InlineData("{my name}", "The brace at character 1 opens no placeholder")]
    [InlineData("a } b", "The brace at character 3 closes nothing; write }} for")]
    [InlineData("{n|a|b|c}", "{n|a|b|c} has 3 alternatives")]
    public void A_text_that_cannot_be_read_is_explained(string text, string expected)
    {
        Message.TryParse(text, Language.Of("en"), out var message, out var error).ShouldBeFalse();
        message.ShouldBeNull();
        error.ShouldNotBeNull().ShouldStartWith(expected);
        Should.Throw<FormatException>(() => En(text)).Message.ShouldBe(error);
    }

    [Property]
    public void Any_text_survives_with_its_braces_doubled(NonNull<string> text)
    {
        var doubled = text.Get.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        En(doubled).Format().ShouldBe(text.Get);
    }

    private static Message Az(string text) => Message.Parse(text, Language.Of("az"));

    private static Message En(string text) => Message.Parse(text, Language.Of("en"));
}
