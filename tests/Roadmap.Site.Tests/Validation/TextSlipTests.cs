using RoadmapSite.Content;
using RoadmapSite.Validation;

namespace RoadmapSite.Tests.Validation;

/// <summary>What happens to texts on their way from other programs, and texts that stand at the place of another language.</summary>
public class TextSlipTests
{
    [Theory]
    [InlineData("az", "Bu il plan hazır\u200Blanmışdır.", "RS407", "U+200B")]
    [InlineData("az", "Bu il plan hazır\u00ADlanmışdır.", "RS407", "U+00AD")]
    [InlineData("az", "Bu\u00A0il plan hazırlanmışdır.", "RS407", "U+00A0")]
    [InlineData("az", "\uFEFFBu il plan hazırlanmışdır.", "RS407", "U+FEFF")]
    [InlineData("en", "The plan\u200E was written.", "RS407", "U+200E")]
    [InlineData("en", "The plan\u2060 was written.", "RS407", "U+2060")]
    [InlineData("az", "Bu il plan haz\uFFFDrlanmışdır.", "RS408", "U+FFFD")]
    [InlineData("az", "\uF0FD plan hazırlanmışdır.", "RS408", "U+F0FD")]
    [InlineData("az", "Bu il m\u01DDlumat verilmişdir.", "RS408", "U+01DD")]
    [InlineData("az", "Bu il m?lumat verilmişdir.", "RS408", "“m?lumat”")]
    [InlineData("az", "Bu il plan hazır-\nlanmışdır.", "RS408", "write “hazırlanmışdır”")]
    [InlineData("az", "Bu il plan hazır- lanmışdır.", "RS408", "write “hazırlanmışdır”")]
    [InlineData("az", "Plan hazÄ±rlanmÄ±ÅŸdÄ±r.", "RS408", "another encoding")]
    [InlineData("en", "The plan is â€œreadyâ€.", "RS408", "another encoding")]
    [InlineData("az", "E\uFB00ektiv fikir.", "RS408", "the letters “ff”")]
    [InlineData("az", "Plan hazırlanmış və nazirliyə təqdim edilmişdir.\n\nThe plan has been prepared and submitted to the ministry.", "RS409", "f.md:3:1: warning RS409: this paragraph")]
    [InlineData("en", "The plan has been prepared and submitted to the ministry, which will comment on it by the end of the year. In addition, the areas in which the plan is to be extended were agreed with all of the agencies.\n\nPlan hazırlanmış və aidiyyəti qurumların hamısına təqdim edilmişdir.", "RS409", "f.md:3:1: warning RS409: this paragraph")]
    [InlineData("az", "The plan was prepared and submitted to the ministry.", "RS409", "reads like English")]
    [InlineData("en", "Plan hazırlanmış və nazirliyə təqdim edilmişdir.", "RS409", "reads like Azerbaijani")]
    [InlineData("az", "Plan hazirlanmis ve nazirliye teqdim edilmisdir.", "RS409", "none of the letters")]
    [InlineData("az", "Bu sahede nezerde tutulmus butun yeni tedbirler hemin dovrde tam yerine yetirilib.", "RS409", "none of the letters")]
    public void A_slip_is_told(string language, string text, string code, string words)
    {
        var passage = new Passage(text, null, "f.md", language);
        SignsCanBeSeen.Check(passage).Concat(LanguagesAreRight.Check(passage)).ShouldHaveSingleItem().ToString().ShouldSatisfyAllConditions(p => p.ShouldContain(code), p => p.ShouldContain(words));
    }

    [Theory]
    [InlineData("az", "Qısa- və uzunmüddətli planlar 20\u00A0% üzrə hazırlanmışdır. Bəs nə üçün? Baxın: https://gov.az/a?b=c")]
    [InlineData("az", "“E-hökumət” portalı, Microsoft Office və The World Bank ilə əməkdaşlıq")]
    [InlineData("en", "The “ASAN xidmət” centres of the İçərişəhər district were opened in 2017.")]
    [InlineData("ru", "План был подготовлен и представлен министерству.")]
    public void A_sound_text_is_left_alone(string language, string text)
    {
        var passage = new Passage(text, null, "f.md", language);
        SignsCanBeSeen.Check(passage).Concat(LanguagesAreRight.Check(passage)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("https://192.168.1.5/a", true)]
    [InlineData("https://10.0.0.1/", true)]
    [InlineData("https://[::1]/", true)]
    [InlineData("https://localhost/a", true)]
    [InlineData("https://intranet/a", true)]
    [InlineData("https://files.local/a", true)]
    [InlineData("https://example.org/plan.pdf", true)]
    [InlineData("https://www.gov.az/plan.pdf", false)]
    [InlineData("https://8.8.8.8/", false)]
    public void Evidence_that_only_some_can_open_is_told(string address, bool isTold) => (WebAddress.NotForReaders(new(address)) is not null).ShouldBe(isTold);

    [Theory]
    [InlineData("az", "The plan of ministries kept", "english")]
    [InlineData("az", "plan of two ministries", null)]
    [InlineData("az", "of the a b c d e f g h i j k l m n", "english")]
    [InlineData("az", "of the a b c d e f g h i j k l m n o", null)]
    [InlineData("az", "of the a b c d e f g h i şö", "english")]
    [InlineData("az", "of the a b c d e f g h şü şö", null)]
    [InlineData("az", "of the", null)]
    [InlineData("en", "plan və bir iki", "azerbaijani")]
    [InlineData("en", "the plan və bir", null)]
    [InlineData("en", "Şəki plan Gəncə plan", null)]
    [InlineData("en", "Şəki Gəncə plan", null)]
    [InlineData("en", "Şəki Gəncə Mingəçevir plan", "azerbaijani")]
    [InlineData("en", "və ilə plan plan the plan plan plan plan plan", "azerbaijani")]
    [InlineData("az", "ve plan bir iki", null)]
    [InlineData("az", "ve plan bir iki dord bes", "letters")]
    [InlineData("az", "ve the plan bir iki dord", null)]
    [InlineData("az", "ve plan bir iki dörd beş", null)]
    public void A_language_is_told_by_how_many_of_its_words_there_are(string language, string text, string? found) =>
        LanguagesAreRight.Check(new(text, null, "f.md", language)).Select(p => p.Message.Key).ShouldBe(found is null ? [] : [$"RS409.{found}"]);

    [Fact]
    public void A_paragraph_of_another_language_is_told_at_its_line()
    {
        const string English = "The plan has been prepared and submitted to the ministry.", Text = "Plan hazırlanmış və nazirliyə təqdim edilmişdir.";
        LanguagesAreRight.Check(new($"{Text}\n\n\n{English}", null, "f.md", "az")).ShouldHaveSingleItem().At.ShouldBe(new("f.md", 4, 1));
        LanguagesAreRight.Check(new($"{Text}\n{Text}\n\n{English}\n\n{Text}", null, "f.md", "az")).ShouldHaveSingleItem().At.ShouldBe(new("f.md", 4, 1));
        LanguagesAreRight.Check(new($"{Text}\n\n{English}", new("", new("f.yml", 7, 5), false, false), "f.yml", "az")).ShouldBeEmpty("a short text is read as a whole");
    }

    [Theory]
    [InlineData("Yol 5\u00A0km uzanır.", null)]
    [InlineData("Cədvəl\u202F5 yazılıb.", null)]
    [InlineData("№\u00A0x yazılıb.", null)]
    [InlineData("§\u00A0x yazılıb.", null)]
    [InlineData("Plan\u00A0– yol.", null)]
    [InlineData("Plan\u00A0— yol.", null)]
    [InlineData("Plan\u00A0% yol.", null)]
    [InlineData("Plan\u00A0№ yol.", "U+00A0")]
    [InlineData("\u00A05 yol.", "U+00A0")]
    [InlineData("Yol 5\u00A0", "U+00A0")]
    [InlineData("نن\u200Cنن", null)]
    [InlineData("a\u200Dنن", null)]
    [InlineData("نن\u200Ea", null)]
    [InlineData("\u200Fنن", null)]
    [InlineData("نن\u061C", null)]
    [InlineData("\uD83D\uDC69\u200D\uD83D\uDCBB", null)]
    [InlineData("a\u200Cb", "U+200C")]
    [InlineData("\u200C", "U+200C")]
    [InlineData("ж\u200Cж", "U+200C")]
    [InlineData("\u0561\u200C\u0561", "U+200C")]
    [InlineData("1\u200C\u0661", "U+200C")]
    [InlineData("\u2600\uFE0F", null)]
    [InlineData("\u2600\uFE00", null)]
    [InlineData("a\uFE0F", "U+FE0F")]
    [InlineData("\uFE0F", "U+FE0F")]
    public void A_sign_that_cannot_be_seen_is_left_where_it_is_meant(string text, string? code)
    {
        var found = SignsCanBeSeen.Check(new(text, null, "f.md", "az")).Select(p => p.ToString()).ToArray();
        if (code is null) found.ShouldBeEmpty();
        else found.ShouldHaveSingleItem().ShouldContain(code);
    }

    [Theory]
    [InlineData("az", "Bu m?lumat hazÄ±rdır.", "question", 5)]
    [InlineData("az", "Bu hazÄ±r m?lumat.", "encoding", 7)]
    [InlineData("az", "Bu haz\uFFFDr m?lumat.", "lost", 7)]
    [InlineData("az", "Bu m?lumat haz\uFFFDr.", "question", 5)]
    [InlineData("az", "Bu hazır- lanan m?lumat.", "broken", 4)]
    [InlineData("az", "Bu m?lumat hazır- lanan.", "question", 5)]
    [InlineData("az", "Baxın: gov.az/a?b hazır- lanan", "broken", 19)]
    [InlineData("az", "Baxın: www.gov.az?b hazır- lanan", "broken", 21)]
    [InlineData("az", "Baxın (gov.az?b", "question", 14)]
    [InlineData("az", "a/b m?lumat", "question", 6)]
    [InlineData("az", "\u01DD", "letter", 1)]
    [InlineData("az", "\u018E", "letter", 1)]
    [InlineData("az", "\uE000", "font", 1)]
    [InlineData("az", "\uF8FF", "font", 1)]
    [InlineData("en", "\u01DD", null, 0)]
    public void The_first_damage_of_a_line_is_told(string language, string text, string? key, int column) =>
        SignsCanBeSeen.Check(new(text, null, "f.md", language)).Where(p => p.Rule.Code == "RS408").Select(p => (p.Message.Key, p.At.Column)).ShouldBe(key is null ? [] : [($"RS408.{key}", column)]);

    [Theory]
    [InlineData('\uFB00', "ff")]
    [InlineData('\uFB01', "fi")]
    [InlineData('\uFB02', "fl")]
    [InlineData('\uFB03', "ffi")]
    [InlineData('\uFB04', "ffl")]
    [InlineData('\uFB05', "st")]
    [InlineData('\uFB06', "st")]
    public void Letters_that_are_joined_are_told_apart(char joined, string letters) =>
        SignsCanBeSeen.Check(new($"a{joined}b", null, "f.md", "en")).ShouldHaveSingleItem().ToString().ShouldContain($"the letters “{letters}”");

    [Theory]
    [InlineData("\u01DD", "ə")]
    [InlineData("\u018E", "Ə")]
    public void A_letter_that_looks_like_schwa_is_told_with_it(string letter, string right) =>
        SignsCanBeSeen.Check(new(letter, null, "f.md", "az")).ShouldHaveSingleItem().ToString().ShouldContain($"“{right}”", Case.Sensitive);

    [Theory]
    [InlineData("m?lumat", 2)]
    [InlineData("x/ m?lumat", 5)]
    [InlineData("Burada var m?lu a/b", 13)]
    [InlineData("a/b?c m?lumat", 0)]
    public void A_question_mark_inside_a_word_is_told_unless_the_word_is_an_address(string text, int column) =>
        SignsCanBeSeen.Check(new(text, null, "f.md", "az")).Select(p => p.At.Column).ShouldBe(column == 0 ? [] : [column]);
}
