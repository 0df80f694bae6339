using RoadmapSite.Localization;

namespace RoadmapSite.Tests.Validation;

/// <summary>Letters that look right and are not. Codes stand for them here, because nobody could see the difference.</summary>
public class LetterTests
{
    private const string Agencies = "content/roadmap/agencies.yml";
    private const string Page = "content/pages/about.en.md";

    private static readonly TestSite Site = TestSite.ThreeYears;

    [Fact]
    public void A_Cyrillic_letter_in_a_Latin_word_is_a_warning_at_the_letter()
    {
        Agency("Şəhər \u0428urası").ShouldBe(
            [$"{Agencies}:19:15: warning RS403: letter 1 of “\u0428urası” is the Cyrillic “\u0428” (U+0428) among Latin letters; type the word again with one keyboard"]);
        Agency("Şəh\u04D9r Şurası").ShouldBe(
            [$"{Agencies}:19:12: warning RS403: letter 4 of “Şəh\u04D9r” is the Cyrillic “\u04D9” (U+04D9), not the Latin “ə” that it looks like; delete it and type “ə”"]);
    }

    [Theory]
    [InlineData("S\u043Erğu", "Cyrillic", "o")]
    [InlineData("IC\u0422", "Cyrillic", "T")]
    [InlineData("p\u03BFrtal", "Greek", "o")]
    [InlineData("H2\u041E", "Cyrillic", "O")]
    [InlineData("\u043F\u043Ep\u0442\u0430\u043B", "Latin", "\u0440")]
    public void The_letter_that_was_meant_is_named(string word, string alphabet, string meant) =>
        Agency(word).ShouldHaveSingleItem().ShouldMatch($@"RS403: letter \d of “{word}” is the {alphabet} “.” \(U\+[0-9A-F]{{4}}\), not the \w+ “{meant}” that it looks like; delete it and type “{meant}”$");

    [Theory]
    [InlineData("\u043F\u043E\u0440\u0442\u0430\u043B \u0433\u043E\u0441\u0443\u0441\u043B\u0443\u0433")]
    [InlineData("IT-\u0441\u0435\u043A\u0442\u043E\u0440 (\u0420\u043E\u0441\u0441\u0438\u044F), 2017")]
    [InlineData("5 \u03BCm, 10 k\u03A9, \u0394t")]
    public void Words_of_one_alphabet_and_signs_of_measures_are_no_problem(string text) => Agency($"\"{text}\"").ShouldBeEmpty();

    [Fact]
    public void In_a_long_text_each_line_is_told_once() =>
        Site.Write(Page, "# P\u0430ge\r\n\r\nNo problem here.\r\nTw\u043E, or r\u0430ther thre\u0435.\r\n").Problems().Select(p => p.Split(": letter")[0]).ShouldBe(
            [$"{Page}:1:4: warning RS403", $"{Page}:4:3: warning RS403"]);

    [Theory]
    [InlineData("o\u0308", "ö")]
    [InlineData("u\u0308", "ü")]
    [InlineData("g\u0306", "ğ")]
    [InlineData("s\u0327", "ş")]
    [InlineData("c\u0327", "ç")]
    [InlineData("I\u0307", "İ")]
    [InlineData("i\u0307", "i")]
    [InlineData("e\u0301", "é")]
    [InlineData("\u0438\u0306", "й")]
    [InlineData("\u0435\u0308", "ё")]
    public void A_letter_in_two_parts_is_a_warning_at_the_letter(string parts, string whole) =>
        Agency($"Şəhər {parts}").ShouldBe(
            [$"{Agencies}:19:15: warning RS405: in “{parts}” a letter is written in two parts, “{parts[0]}” and a mark (U+{(int)parts[1]:X4}); delete both and type “{whole}”"]);

    [Fact]
    public void A_mark_for_which_there_is_no_letter_is_a_warning_too() =>
        Agency("Şə\u0301hər").ShouldHaveSingleItem().ShouldEndWith("in “Şə\u0301hər” a letter is written in two parts, “ə” and a mark (U+0301); delete both and type the letter again");

    [Theory]
    [InlineData("öüğşçİıəé й ё")]
    [InlineData("\u0437\u0430\u0301\u043C\u043E\u043A")]
    public void Whole_letters_and_stress_are_no_problem(string text) => Agency(text).ShouldBeEmpty();

    [Fact]
    public void In_a_long_text_the_line_and_column_are_those_of_the_letter() =>
        Site.Write(Page, "# Page\n\nGo\u0308ru\u0308s\u0327\nGo\u0308rüş\n").Problems().Select(p => p.Split(" a letter")[0]).ShouldBe(
            [$"{Page}:3:2: warning RS405: in “Go\u0308ru\u0308s\u0327”", $"{Page}:4:2: warning RS405: in “Go\u0308rüş”"]);

    [Fact]
    public void Every_look_alike_is_known_in_both_directions()
    {
        var foreign = Enumerable.Range(0x370, 0x530 - 0x370).Select(c => (char)c).Where(c => LookAlikes.In(Alphabet.Latin, c) is not null).ToArray();

        foreign.Length.ShouldBeGreaterThan(50);
        foreach (var letter in foreign)
        {
            var twin = LookAlikes.In(Alphabet.Latin, letter).ShouldNotBeNull();
            LookAlikes.AlphabetOf(twin).ShouldBe(Alphabet.Latin);
            var back = LookAlikes.In(LookAlikes.AlphabetOf(letter)!.Value, twin).ShouldNotBeNull();
            LookAlikes.In(Alphabet.Latin, back).ShouldBe(twin);
        }
    }

    private static string[] Agency(string name) => Site.Edit(Agencies, "az: Şəhər Şurası", $"az: {name}").Problems();

    [Fact]
    public void A_Latin_letter_among_Greek_ones_is_told_with_the_Greek_one() =>
        RoadmapSite.Validation.WordsAreOfOneAlphabet.Check(new("\u03B1\u03B2o \u0436", null, "f.md", "en")).ShouldHaveSingleItem().ToString().ShouldContain("not the Greek “\u03BF”");
}
