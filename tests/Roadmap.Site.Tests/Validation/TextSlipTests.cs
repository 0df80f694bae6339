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
}
