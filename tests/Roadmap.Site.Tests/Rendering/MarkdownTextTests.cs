using RoadmapSite.Rendering;

namespace RoadmapSite.Tests.Rendering;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("İlk **vacib** *söz*", "<p>İlk <strong>vacib</strong> <em>söz</em></p>\n")]
    [InlineData("a\nb\\\nc", "<p>a\nb<br>\nc</p>\n")]
    [InlineData("- a\n- b", "<ul><li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("3. a\n4. b", "<ol start=\"3\"><li>a</li>\n<li>b</li>\n</ol>\n")]
    [InlineData("- a\n\n- b", "<ul><li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n")]
    [InlineData("> «sitat»", "<blockquote><p>«sitat»</p>\n</blockquote>\n")]
    [InlineData("`a < b`", "<p><code>a &lt; b</code></p>\n")]
    [InlineData("```\n<b>\n```", "<pre><code>&lt;b&gt;</code></pre>\n")]
    [InlineData("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n")]
    [InlineData("5 < 6 & \"x\" &copy; &lt;b&gt;", "<p>5 &lt; 6 &amp; &quot;x&quot; © &lt;b&gt;</p>\n")]
    [InlineData("{{Title}} {{> partial}}", "<p>{{Title}} {{&gt; partial}}</p>\n")]
    [InlineData("[Data](/data/)", "<p><a href=\"/roadmap/en/data/\">Data</a></p>\n")]
    [InlineData("[a](https://example.org/?a=1&b=2)", "<p><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener external\">a</a></p>\n")]
    [InlineData("<https://example.org>", "<p><a href=\"https://example.org\" rel=\"noopener external\">https://example.org</a></p>\n")]
    [InlineData("[a](mailto:a@b.az) <a@b.az>", "<p><a href=\"mailto:a@b.az\">a</a> <a href=\"mailto:a@b.az\">a@b.az</a></p>\n")]
    [InlineData("[a][1]\n\n[1]: /data/", "<p><a href=\"/roadmap/en/data/\">a</a></p>\n")]
    public void Texts_become_html(string text, string expected)
    {
        var markdown = MarkdownText.Read("a.md", text);
        markdown.Findings.Problems.ShouldBeEmpty();
        Html(markdown).ShouldBe(expected);
    }

    [Fact]
    public void Headings_have_anchors_and_can_be_moved_down()
    {
        var markdown = MarkdownText.Read("a.md", "# Nəticələr, 2017\n\n## İşlər\n\n## işlər\n\n## …");
        Html(markdown).ShouldBe(
            "<h1 id=\"nəticələr-2017\">Nəticələr, 2017</h1>\n<h2 id=\"işlər\">İşlər</h2>\n<h2 id=\"işlər-2\">işlər</h2>\n<h2 id=\"section\">…</h2>\n");
        markdown.ToHtml(a => a, headingOffset: 2, idPrefix: "1.1-").Html.ShouldStartWith("<h3 id=\"1.1-nəticələr-2017\">");
        markdown.Headings.Select(h => (h.Level, h.Text)).ShouldBe([(1, "Nəticələr, 2017"), (2, "İşlər"), (2, "işlər"), (2, "…")]);
    }

    [Fact]
    public void The_same_text_is_written_alike_every_time()
    {
        var markdown = MarkdownText.Read("a.md", "# A\n\n## B");
        ParallelEnumerable.Range(0, 200).Select(_ => Html(markdown)).Distinct().Count().ShouldBe(1);
    }

    private static string Html(MarkdownText markdown) => markdown.ToHtml(a => "/roadmap/en" + a).Html;
}
