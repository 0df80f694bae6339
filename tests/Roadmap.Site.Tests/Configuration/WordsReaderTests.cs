using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Localization;
using RoadmapSite.Model;

namespace RoadmapSite.Tests.Configuration;

public class WordsReaderTests
{
    [Fact]
    public void An_own_file_needs_only_the_words_that_it_changes()
    {
        var words = Read(("en", "nav:\n  home: Start\n")).Words.ShouldNotBeNull();
        words["en"]["nav.home"].ShouldBe("Start");
        words["en"]["nav.menu"].ShouldBe("Menu");
        words["en"].Gaps.ShouldBeEmpty();
    }

    [Fact]
    public void A_variety_of_a_language_has_the_words_of_the_language() => Read(["en-GB"]).Words.ShouldNotBeNull()["en-GB"]["nav.menu"].ShouldBe("Menu");

    [Fact]
    public void What_is_missing_in_a_language_of_the_sites_own_is_told_once_and_stands_in_English()
    {
        var (words, problems) = Read(("de", "language:\n  name: Deutsch\nnav:\n  home: Übersicht\n"));

        var de = words.ShouldNotBeNull()["de"];
        de["nav.home"].ShouldBe("Übersicht");
        de["nav.menu"].ShouldBe("Menu");
        de["overview.steps", ("count", 2)].ShouldBe("2 steps");
        de.Gaps.ShouldContain("nav.menu");
        de.Gaps.ShouldNotContain("nav.home");
        de.Locale.ShouldBe("de");
        problems.ShouldHaveSingleItem().ShouldMatch(@"^theme/strings/de\.yml: warning RS611: \d+ of \d+ interface words are missing or not translated: language\.locale, nav\.label, .*; readers see them in English until they are$");
    }

    [Fact]
    public void Words_that_were_copied_count_as_missing()
    {
        var english = Encoding.UTF8.GetString(DefaultTheme.File("theme/strings/en.yml")!.Bytes.Span);
        var (words, problems) = Read(("uk", english.Replace("  home: Overview", "  home: Огляд", StringComparison.Ordinal)));

        var uk = words.ShouldNotBeNull()["uk"];
        uk.Gaps.ShouldContain("nav.menu");
        uk.Gaps.ShouldContain("overview.overdue");
        uk.Gaps.ShouldNotContain("nav.home");
        uk.Locale.ShouldBe("uk");
        problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void One_word_may_be_the_same_in_two_languages() => Read(("de", "nav:\n  menu: Menu\n  skip: Zum Inhalt\n")).Words.ShouldNotBeNull()["de"].Gaps.ShouldNotContain("nav.menu");

    [Fact]
    public void A_gap_is_marked_on_a_page_and_nowhere_else()
    {
        var de = Read(("de", "nav:\n  home: Übersicht\n")).Words.ShouldNotBeNull()["de"];
        de["nav.skip"].ShouldBe("Skip to main content");
        de.Marked["nav.skip"].ShouldBe($"{Words.ForeignStart}Skip to main content{Words.ForeignEnd}");
        de.Marked["nav.home"].ShouldBe("Übersicht");
    }

    [Fact]
    public void Placeholders_are_those_that_the_text_needs() => Read(("en", "overview:\n  steps: \"{number} steps\"\nnav:\n  home: \"{x} home\"\n")).Problems.ShouldBe(
    [
        "theme/strings/en.yml:2:10: warning RS615: “overview.steps” has other placeholders than it needs; these are {count}",
        "theme/strings/en.yml:4:9: warning RS615: “nav.home” has placeholders, but nothing is put into this text; take them out",
    ]);

    [Fact]
    public void Until_they_are_the_carried_text_is_shown() =>
        Read(("en", "overview:\n  steps: \"{number} things\"\n")).Words.ShouldNotBeNull()["en"]["overview.steps", ("count", 2)].ShouldBe("2 steps");

    [Fact]
    public void A_broken_placeholder_is_one_problem() => Read(("ru", "overview:\n  steps: \"{count|шаг|шага}\"\n")).Problems.ShouldHaveSingleItem().ShouldStartWith(
        "theme/strings/ru.yml:2:10: error RS612: {count|шаг|шага} has 2 forms; the language ru has 4: one (1, 21, 31), few (2, 3, 4), many (0, 5, 6), other (1.5); missing: many (0, 5, 6), other (1.5)");

    [Fact]
    public void A_term_without_a_form_that_sentences_need_is_a_problem() => Read(("ru", "terms:\n  step: {one: пункт, few: пункта, many: пунктов, other: пункта, plural: пункты, genitive: пункта, genitive-plural: пунктов, accusative: пункт}\n")).Problems.ShouldBe(
        ["theme/strings/ru.yml: error RS612: the term “step” needs the form “dative-plural” in the language ru; add “dative-plural:” with it"]);

    [Fact]
    public void Where_forms_are_made_from_articles_the_articles_are_asked_for() => Read(("fr", "terms:\n  step: {one: promesse, other: promesses}\n")).Problems.ShouldBe(
        ["theme/strings/fr.yml: error RS612: the term “step” needs these forms in the language fr: a, the; add a line for each of them"]);

    [Fact]
    public void A_word_that_nothing_uses_is_told_with_the_one_that_was_meant() => Read(("en", "nav:\n  hoem: Start\n")).Problems.ShouldBe(
        ["theme/strings/en.yml:2:9: warning RS613: the interface has no word “nav.hoem” (did you mean “nav.home”?); mend the key or delete the line"]);

    [Fact]
    public void A_file_that_cannot_be_read_is_one_problem() => Read(("az", "a: \"bir\nb: iki\n")).Problems.ShouldHaveSingleItem().ShouldStartWith("theme/strings/az.yml:1:4: error RS104:");

    [Fact]
    public void A_key_written_in_two_ways_is_a_problem() => Read(("az", "nav.home: bir\nnav:\n  home: bir\n")).Problems.ShouldBe(
        ["theme/strings/az.yml:3:9: error RS105: “nav.home” already stands in line 1; delete one of the two"]);

    [Fact]
    public void A_language_without_words_needs_its_file() => Read(["de"]).Problems.ShouldHaveSingleItem().ShouldStartWith("theme/strings/de.yml: error RS109: the file is missing; the language de needs interface words");

    [Fact]
    public void That_plurals_of_a_language_are_not_known_is_told() => Read(("tlh", "nav:\n  home: juH\n")).Problems.ShouldContain(p => p.Contains("RS614", StringComparison.Ordinal));

    [Fact]
    public void The_plan_calls_its_parts_as_it_likes()
    {
        var own = new Dictionary<string, string> { ["one"] = "action" };
        var plan = new PlanTerms(
            ImmutableDictionary<string, ImmutableDictionary<string, System.Collections.Frozen.FrozenDictionary<string, string>>>.Empty.Add("en",
                ImmutableDictionary<string, System.Collections.Frozen.FrozenDictionary<string, string>>.Empty.Add("step", System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(own))),
            ImmutableDictionary<(string, string), SourceSpan>.Empty);
        var en = ReadWords(new DiagnosticList(), ["en"])!.For(plan)["en"];

        en["overview.steps", ("count", 1)].ShouldBe("1 action");
        en["overview.steps", ("count", 2)].ShouldBe("2 actions");
        en["methodology.due"].ShouldStartWith("An action is due in every year");
        en["explorer.steps"].ShouldBe("Actions");
    }

    [Fact]
    public void Each_language_names_another_in_its_own_words()
    {
        var words = Read(["az", "ru", "de"], ("de", "language:\n  name: Deutsch\n")).Words.ShouldNotBeNull();
        words["ru"].NameOf(words["az"]).ShouldBe("азербайджанский");
        words["az"].NameOf(words["ru"]).ShouldBe("rusca");
        words["de"].NameOf(words["az"]).ShouldBe("Azərbaycanca");
    }

    private static (ImmutableDictionary<string, Words>? Words, string[] Problems) Read(params (string Language, string Text)[] own) => Read([.. own.Select(o => o.Language)], own);

    private static (ImmutableDictionary<string, Words>? Words, string[] Problems) Read(ImmutableArray<string> languages, params (string Language, string Text)[] own)
    {
        var problems = new DiagnosticList();
        var words = ReadWords(problems, languages, own);
        return (words?.For(PlanTerms.None), [.. problems.Sorted().Select(p => p.ToString())]);
    }

    private static InterfaceWords? ReadWords(DiagnosticList problems, ImmutableArray<string> languages, params (string Language, string Text)[] own) => WordsReader.Read(
        DefaultTheme.Under(SiteInput.Of(own.Select(o => new SourceFile($"theme/strings/{o.Language}.yml", Encoding.UTF8.GetBytes(o.Text))))), languages, problems);
}
