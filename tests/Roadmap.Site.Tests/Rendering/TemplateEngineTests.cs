using RoadmapSite.Rendering;

namespace RoadmapSite.Tests.Rendering;

public class TemplateEngineTests
{
    private static readonly Card card = new("Rabitə", [new("1.1", "Bir", true), new("1.2", "İki")]);

    [Theory]
    [InlineData("{{ title }}", "Rabitə")]
    [InlineData("{{title}}", "Rabitə")]
    [InlineData("{{ for step in steps }}{{ step.id }} {{ step.title }};{{ end }}", "1.1 Bir;1.2 İki;")]
    [InlineData("{{ for step in steps }}{{ for.index }}{{ if for.first }}f{{ end }}{{ if for.last }}l{{ end }}/{{ for.length }} {{ end }}", "0f/2 1l/2 ")]
    [InlineData("{{ for a in steps }}{{ for b in steps }}{{ a.id }}{{ b.id }}{{ for.index }}{{ end }}{{ for.index }};{{ end }}", "1.11.101.11.210;1.21.101.21.211;")]
    [InlineData("{{ for step in steps }}{{ title }} {{ this.title }} {{ end }}", "Rabitə Rabitə Rabitə Rabitə ")]
    [InlineData("{{ for title in steps }}{{ title.id }}{{ end }}{{ title }}", "1.11.2Rabitə")]
    [InlineData("{{ for step in steps }}{{ if step.done }}yes{{ else }}no{{ end }} {{ end }}", "yes no ")]
    [InlineData("{{ if !note }}nothing{{ end }}", "nothing")]
    [InlineData("{{ if note }}a{{ else if steps }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ if note || !(count && steps) }}a{{ end }}{{ if count == 0 && title != 'x' && count < 1 }}b{{ end }}", "ab")]
    [InlineData("{{ note ?? 'none' }} {{ count == 0 ? title : 'x' }}", "none Rabitə")]
    [InlineData("{{ if next }}next{{ else }}none{{ end }}{{ next.title }}", "none")]
    [InlineData("{{ if count }}some{{ else }}zero{{ end }} {{ count }}", "zero 0")]
    [InlineData("[{{ note }}]", "[]")]
    [InlineData("a {{- title -}} b", "aRabitəb")]
    [InlineData("{{# a note #}}x{{ ## another ## }}y", "xy")]
    [InlineData("{{ if steps\n for step in steps }}{{ step.id }}{{ end; end }}", "1.11.2")]
    [InlineData("<ul>\n{{ for step in steps ~}}\n<li>{{ step.id }}</li>\n{{ end ~}}\n</ul>\n", "<ul>\n<li>1.1</li>\n<li>1.2</li>\n</ul>\n")]
    [InlineData("{%{{{ title }}}%}", "{{ title }}")]
    [InlineData("{ {title} } }} {", "{ {title} } }} {")]
    public void Templates_show_what_the_view_holds(string template, string expected)
    {
        var page = Rendered.Page(template, card);
        page.Problems.ShouldBeEmpty();
        page.Text.ShouldBe(expected);
    }

    [Fact]
    public void Text_is_escaped_and_letters_stay_as_they_are() =>
        Rendered.Page("{{ title }}{{ '<i>' }}", new Card("<b a=\"1\" c='2'> & ə ı İ ş ç ğ ö ü «x» “y” 🎯", [])).Text
            .ShouldBe("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt; &amp; ə ı İ ş ç ğ ö ü «x» “y” 🎯&lt;i&gt;");

    [Fact]
    public void A_loop_over_nothing_shows_its_other_part() =>
        Rendered.Page("{{ for step in steps }}a{{ else }}none{{ end }}", new Card("A", [])).Text.ShouldBe("none");

    [Fact]
    public void Finished_html_is_written_as_it_is() =>
        Rendered.Page("{{ summary }}", card with { Summary = new("<p>a &amp; b</p>") }).Text.ShouldBe("<p>a &amp; b</p>");

    [Fact]
    public void Missing_html_counts_as_nothing() =>
        Rendered.Page("{{ if summary }}some{{ else }}none{{ end }}", card).Text.ShouldBe("none");

    [Fact]
    public void Template_language_in_content_stays_text() =>
        Rendered.Page("{{ title }}", new Card("{{ note }} {{ include 'x' }}", [])).Text.ShouldBe("{{ note }} {{ include &#39;x&#39; }}");

    [Fact]
    public void A_page_stands_inside_the_layout() =>
        Rendered.Page("<h1>{{ title }}</h1>", card, ("theme/layouts/base.html", "<title>{{ title }}</title>\n{{ content ~}}\n<footer>")).Text
            .ShouldBe("<title>Rabitə</title>\n<h1>Rabitə</h1><footer>");

    [Fact]
    public void Partials_show_the_view_they_stand_in_or_are_given() =>
        Rendered.Page("{{ for step in steps }}{{ include 'step' step }}{{ end }}{{ include 'step' next }}{{ include 'step' }}", card with { Next = new("2", "Üç") }, ("theme/partials/step.html", "({{ title }})")).Text
            .ShouldBe("(Bir)(İki)(Üç)(Rabitə)");

    [Fact]
    public void A_partial_sees_the_loops_of_its_own_file_alone() =>
        Rendered.Page("{{ for title in steps }}{{ for x in steps }}{{ include 'list' }}{{ x.id }}{{ end }}{{ end }}", card,
            ("theme/partials/list.html", "{{ title }}{{ for y in steps }}{{ y.id }}{{ end }}")).Text
            .ShouldBe("Rabitə1.11.21.1Rabitə1.11.21.2Rabitə1.11.21.1Rabitə1.11.21.2");

    [Theory]
    [InlineData("az", "Bal «A» &amp; &lt;b&gt;")]
    [InlineData("en", "Score “A” &amp; &lt;b&gt;")]
    public void Interface_words_follow_the_language_of_the_page(string language, string expected) =>
        Rendered.In(language, "{{ t 'score' }} {{ for step in steps }}{{ if for.first }}{{ t \"quoted\" }}{{ end }}{{ end }}", card).Text.ShouldBe(expected);

    [Fact]
    public void A_partial_without_its_view_is_left_out() =>
        Rendered.Page("[{{ include 'step' next }}]", card, ("theme/partials/step.html", "({{ title }})")).Text.ShouldBe("[]");

    [Fact]
    public void A_key_of_a_word_may_come_from_the_view() =>
        Rendered.Page("{{ t title }}", new Card("score", [])).Text.ShouldBe("Bal");

    [Fact]
    public void Numbers_are_written_alike_in_every_culture() =>
        Rendered.Page("{{ value }}", new { Value = 1234.5m }).Text.ShouldBe("1234.5");

    [Fact]
    public void Many_threads_render_the_same_bytes()
    {
        var theme = Rendered.ThemeOf(
            ("theme/layouts/base.html", "<b>{{ content }}</b>"), ("theme/pages/page.html", "{{ for step in steps }}{{ for.index }}{{ include 'step' step }}{{ end }}"), ("theme/partials/step.html", "{{ title }}"));
        var problems = new DiagnosticList();
        var engine = new TemplateEngine(theme, Rendered.Words, problems);
        var all = ParallelEnumerable.Range(0, 500).Select(_ =>
        {
            var output = new PageBuffer();
            engine.Render("page", "az", card, output);
            return System.Text.Encoding.UTF8.GetString(output.Written.Span);
        });
        all.Distinct().ShouldBe(["<b>0Bir1İki</b>"]);
        problems.Sorted().ShouldBeEmpty();
    }
}
