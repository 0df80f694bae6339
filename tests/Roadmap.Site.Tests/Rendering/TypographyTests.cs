using RoadmapSite.Localization;
using RoadmapSite.Rendering;

namespace RoadmapSite.Tests.Rendering;

public class TypographyTests
{
    [Theory]
    [InlineData("<p>2017-ci ildə 61%-i, 2018–2020-ci illər, 0,5-ə</p>", "<p>2017\u2011ci ildə 61%\u2011i, 2018–2020\u2011ci illər, 0,5\u2011ə</p>")]
    [InlineData("<a href=\"/2017-ci/\" title=\"2017-ci il\">2017-ci</a>", "<a href=\"/2017-ci/\" title=\"2017-ci il\">2017\u2011ci</a>")]
    [InlineData("<h2>2020-2025-ci illərdə</h2><h3><b>2.4-cü</b></h3>", "<h2>2020-2025\u2011ci illərdə</h2><h3><b>2.4\u2011cü</b></h3>")]
    [InlineData("<p>2017-12-31-ci, a-1-2-ci</p>", "<p>2017-12-31-ci, a-1-2-ci</p>")]
    [InlineData("<p>2017-H1, COVID-19-un, a/2-ci, üst-üstə, 1-2, 2017-</p>", "<p>2017-H1, COVID-19-un, a/2-ci, üst-üstə, 1-2, 2017-</p>")]
    [InlineData("<code>2017-ci</code><pre>2017-ci</pre><title>2017-ci</title>", "<code>2017-ci</code><pre>2017-ci</pre><title>2017-ci</title>")]
    [InlineData("<script>a < b; 2017-ci</script>100-ə", "<script>a < b; 2017-ci</script>100\u2011ə")]
    public void No_line_breaks_between_an_Azerbaijani_number_and_its_suffix(string html, string expected) => Finished(html, "az").ShouldBe(expected);

    [Fact]
    public void A_word_of_another_language_is_marked_where_there_can_be_a_mark() =>
        Finished("<title>\uFDD0Menu\uFDD1</title><p title=\"\uFDD0Menu\uFDD1\">\uFDD0Menu\uFDD1, Ménü</p>", "fr", "nav.menu")
            .ShouldBe("<title>Menu</title><p title=\"Menu\"><span lang=\"en\">Menu</span>, Ménü</p>");

    [Fact]
    public void Beside_a_text_from_right_to_left_the_mark_says_the_direction_too() =>
        Finished("<p>\uFDD0Menu\uFDD1</p>", "he", "nav.menu").ShouldBe("<p><span lang=\"en\" dir=\"ltr\">Menu</span></p>");

    private static string Finished(string html, string language, params string[] gaps)
    {
        var words = new Words(Language.Of(language), System.Collections.Frozen.FrozenDictionary<string, Message>.Empty, [.. gaps]);
        Typography.Concerns(words).ShouldBeTrue();
        var page = new PageBuffer();
        page.Raw(html);
        Typography.Finish(page, words);
        return Encoding.UTF8.GetString(page.Written.Span);
    }
}
