using System.Collections.Frozen;
using FsCheck;
using FsCheck.Xunit;
using RoadmapSite.Localization;

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
    [InlineData("az", "{n} {n|addım|addımlar}", 1, "1 addım")]
    [InlineData("ru", "{n} {n|шаг|шага|шагов|шага}", 21, "21 шаг")]
    [InlineData("ru", "{n} {n|шаг|шага|шагов|шага}", 3, "3 шага")]
    [InlineData("ru", "{n} {n|шаг|шага|шагов|шага}", 12, "12 шагов")]
    [InlineData("ru", "{n} {n|шаг|шага|шагов|шага}", 1.5, "1,5 шага")]
    [InlineData("ar", "{n|لا خطوات|خطوة|خطوتان|# خطوات|# خطوة|# خطوة}", 2, "خطوتان")]
    [InlineData("ar", "{n|لا خطوات|خطوة|خطوتان|# خطوات|# خطوة|# خطوة}", 7, "7 خطوات")]
    [InlineData("en", "{n:ordinal|#st|#nd|#rd|#th}", 22, "22nd")]
    [InlineData("en", "{n:ordinal|#st|#nd|#rd|#th}", 112, "112th")]
    [InlineData("fr", "{n:ordinal|#er|#e}", 1, "1er")]
    [InlineData("az", "{n} {n|addım}", 5, "5 addım")]
    public void A_noun_agrees_with_its_number(string code, string text, decimal number, string expected) =>
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
        En("{a} {b:percent} {a|x|y} {c|z} {{d}}").Placeholders.ShouldBe(["a", "b", "c"], ignoreOrder: true);

    [Fact]
    public void Its_source_is_kept() => En("{n} {{x}}").ToString().ShouldBe("{n} {{x}}");

    [Fact]
    public void A_missing_argument_is_an_error() =>
        Should.Throw<ArgumentException>(() => En("{n} of {total}").Format(("n", 1)))
            .Message.ShouldContain("'total'");

    [Theory]
    [InlineData("{n:percent}")]
    [InlineData("{n|a|b}")]
    public void A_text_where_a_number_is_needed_is_an_error(string text) =>
        Should.Throw<ArgumentException>(() => En(text).Format(("n", "one"))).Message.ShouldContain("number for 'n'");

    [Theory]
    [InlineData("{n:ordnal}", "{n:ordnal} has an unknown form “ordnal”; the forms are ablative, dative,")]
    [InlineData("abc {n", "the brace at character 5 is not closed")]
    [InlineData("{}", "the brace at character 1 opens no placeholder")]
    [InlineData("{my name}", "the brace at character 1 opens no placeholder")]
    [InlineData("a } b", "the brace at character 3 closes nothing; write }} for")]
    [InlineData("{n|a|b|c}", "{n|a|b|c} has 3 forms; the language en has 2: one (1), other (0, 2, 3)")]
    [InlineData("{n:ordinal}", "{n:ordinal}: in the language en the ending stands in the text, # for the number: {n:ordinal|#…}, with a form for one (1, 21, 31), two (2, 22, 32), few (3, 23, 33), other (0, 4, 5)")]
    [InlineData("{n:locative}", "{n:locative}: in the language en numbers have no form “locative”; write {n}")]
    public void A_text_that_cannot_be_read_is_explained(string text, string expected)
    {
        Message.TryParse(text, Language.Of("en"), out var message, out var error).ShouldBeFalse();
        message.ShouldBeNull();
        Phrase.Of(error.ShouldNotBeNull()).ToString().ShouldStartWith(expected);
        Should.Throw<FormatException>(() => En(text)).Message.ShouldBe($"{error}");
    }

    [Fact]
    public void A_missing_form_is_named_with_the_numbers_that_need_it()
    {
        Message.TryParse("{n|шаг|шага}", Language.Of("ru"), out _, out var error).ShouldBeFalse();
        var why = Phrase.Of(error.ShouldNotBeNull());
        why.ToString().ShouldBe("{n|шаг|шага} has 2 forms; the language ru has 4: one (1, 21, 31), few (2, 3, 4), many (0, 5, 6), other (1.5); missing: many (0, 5, 6), other (1.5)");
        ToolWords.Of("az")[why].ShouldBe("{n|шаг|шага}: 2 forma var; ru dilində 4 forma olur: one (1, 21, 31), few (2, 3, 4), many (0, 5, 6), other (1.5); çatışmayan: many (0, 5, 6), other (1.5)");
    }

    [Fact]
    public void A_term_stands_in_the_form_that_the_sentence_needs()
    {
        var terms = new Terms(Language.Of("ru"), new Dictionary<string, FrozenDictionary<string, string>>
        {
            ["step"] = new Dictionary<string, string> { ["one"] = "шаг", ["few"] = "шага", ["many"] = "шагов", ["other"] = "шага", ["plural"] = "шаги" }.ToFrozenDictionary(),
        });
        var message = Message.Parse("{@Step:plural}: {n} {n|@step} и {n|@step:plural|так|много|дробь}", Language.Of("ru"));

        message.Terms.Select(t => t.Form).ShouldBe(["plural", "one", "few", "many", "other", "plural"]);
        message.With(terms).Format(("n", 5)).ShouldBe("Шаги: 5 шагов и много");
        message.With(terms).Format(("n", 1)).ShouldBe("Шаги: 1 шаг и шаги");
        terms.Has(new("step", "genitive")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("fr", "un jalon", "le jalon", "jalons", "du jalon, Le jalon, 3 jalons, pas de jalon, nombre de jalons, un jalon évalué, jalons évalués",
        "{@step:of-the}, {@Step:the}, {n} {n|@step}, pas {@step:of}, nombre {@step:of-other}, {@step:a} évalué{@step:ending}, {@step:other} évalué{@step:ending-other}")]
    [InlineData("fr", "une étape", "l’étape", "étapes", "de l’étape, L’étape, 3 étapes, pas d’étape, nombre d’étapes, une étape évaluée, étapes évaluées",
        "{@step:of-the}, {@Step:the}, {n} {n|@step}, pas {@step:of}, nombre {@step:of-other}, {@step:a} évalué{@step:ending}, {@step:other} évalué{@step:ending-other}")]
    [InlineData("fr", "un héros", "le héros", "héros", "du héros, nombre de héros", "{@step:of-the}, nombre {@step:of-other}")]
    [InlineData("es", "un hito", null, "hitos", "el hito, del hito, todos los hitos, 3 hitos cumplidos", "{@step:the}, {@step:of-the}, tod{@step:ending-other} {@step:the-other}, {n} {n|@step} cumplid{n|@step:ending|@step:ending-other}")]
    [InlineData("es", "una acción", null, "acciones", "la acción, de la acción, todas las acciones, 3 acciones cumplidas", "{@step:the}, {@step:of-the}, tod{@step:ending-other} {@step:the-other}, {n} {n|@step} cumplid{n|@step:ending|@step:ending-other}")]
    [InlineData("it", "un traguardo", "il traguardo", "traguardi", "del traguardo, tutti i traguardi, dei traguardi", "{@step:of-the}, tutt{@step:ending-other} {@step:the-other}, {@step:of-the-other}")]
    [InlineData("it", "uno scopo", "lo scopo", "scopi", "dello scopo, tutti gli scopi, degli scopi", "{@step:of-the}, tutt{@step:ending-other} {@step:the-other}, {@step:of-the-other}")]
    [InlineData("it", "un ente", "l'ente", "enti", "dell’ente, tutti gli enti, degli enti", "{@step:of-the}, tutt{@step:ending-other} {@step:the-other}, {@step:of-the-other}")]
    [InlineData("it", "un'azione", "l'azione", "azioni", "dell’azione, tutte le azioni, delle azioni", "{@step:of-the}, tutt{@step:ending-other} {@step:the-other}, {@step:of-the-other}")]
    public void Articles_tell_gender_and_elision(string code, string a, string? the, string plural, string expected, string text)
    {
        var forms = new Dictionary<string, string> { ["one"] = a[(a.IndexOfAny([' ', '\'']) + 1)..], ["other"] = plural, ["a"] = a };
        if (the is not null) forms.Add("the", the);
        var terms = new Terms(Language.Of(code), new Dictionary<string, FrozenDictionary<string, string>> { ["step"] = forms.ToFrozenDictionary() });
        var message = Message.Parse(text, Language.Of(code));

        message.Terms.ShouldAllBe(t => terms.Has(t));
        message.With(terms).Format(("n", 3)).ShouldBe(expected);
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
