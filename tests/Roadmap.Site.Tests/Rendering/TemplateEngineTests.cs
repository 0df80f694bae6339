using RoadmapSite.Diagnostics;
using RoadmapSite.Rendering;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Rendering;

public class TemplateEngineTests
{
    private static readonly Card card = new("Rabitə", [new("1.1", "Bir", true), new("1.2", "İki")]);

    [Theory]
    [InlineData("{{Title}}", "Rabitə")]
    [InlineData("{{#each Steps}}{{Id}} {{Title}};{{/each}}", "1.1 Bir;1.2 İki;")]
    [InlineData("{{#each Steps}}{{@index}}{{#if @first}}f{{/if}}{{#if @last}}l{{/if}}{{/each}}", "0f1l")]
    [InlineData("{{#each Steps}}{{../Title}}/{{@root.Title}} {{/each}}", "Rabitə/Rabitə Rabitə/Rabitə ")]
    [InlineData("{{#each Steps}}{{#if Done}}yes{{else}}no{{/if}} {{/each}}", "yes no ")]
    [InlineData("{{#unless Note}}nothing{{/unless}}", "nothing")]
    [InlineData("{{#if Note}}a{{else if Steps}}b{{else}}c{{/if}}", "b")]
    [InlineData("{{#with Next}}next{{else}}none{{/with}}", "none")]
    [InlineData("{{#if Count}}some{{else}}zero{{/if}} {{Count}}", "zero 0")]
    [InlineData("[{{Note}}]", "[]")]
    [InlineData("{{this.Title}}", "Rabitə")]
    [InlineData("a {{~Title~}} b", "aRabitəb")]
    [InlineData("{{! a note }}x{{!-- }} --}}y", "xy")]
    [InlineData("<ul>\n  {{#each Steps}}\n  <li>{{Id}}</li>\n  {{/each}}\n</ul>\n", "<ul>\n  <li>1.1</li>\n  <li>1.2</li>\n</ul>\n")]
    public void Templates_show_what_the_view_holds(string template, string expected)
    {
        var page = Rendered.Page(template, card);
        page.Problems.ShouldBeEmpty();
        page.Text.ShouldBe(expected);
    }

    [Fact]
    public void Text_is_escaped_and_letters_stay_as_they_are() =>
        Rendered.Page("{{Title}}", new Card("<b a=\"1\" c='2'> & ə ı İ ş ç ğ ö ü «x» “y” 🎯", [])).Text
            .ShouldBe("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt; &amp; ə ı İ ş ç ğ ö ü «x» “y” 🎯");

    [Fact]
    public void Finished_html_is_written_as_it_is() =>
        Rendered.Page("{{Summary}}", card with { Summary = new("<p>a &amp; b</p>") }).Text.ShouldBe("<p>a &amp; b</p>");

    [Fact]
    public void Missing_html_counts_as_nothing() =>
        Rendered.Page("{{#if Summary}}some{{else}}none{{/if}}", card).Text.ShouldBe("none");

    [Fact]
    public void Template_language_in_content_stays_text() =>
        Rendered.Page("{{Title}}", new Card("{{Note}} {{> x}}", [])).Text.ShouldBe("{{Note}} {{&gt; x}}");

    [Fact]
    public void A_page_stands_inside_the_layout() =>
        Rendered.Page("<h1>{{Title}}</h1>", card, ("theme/layouts/base.hbs", "<title>{{Title}}</title>\n{{> @partial-block}}\n<footer>")).Text
            .ShouldBe("<title>Rabitə</title>\n<h1>Rabitə</h1><footer>");

    [Fact]
    public void Partials_show_the_view_they_stand_in_or_are_given() =>
        Rendered.Page("{{#each Steps}}{{> step}}{{/each}}{{> step Next}}", card with { Next = new("2", "Üç") }, ("theme/partials/step.hbs", "({{Title}})")).Text
            .ShouldBe("(Bir)(İki)(Üç)");

    [Theory]
    [InlineData("az", "Bal «A» &amp; &lt;b&gt;")]
    [InlineData("en", "Score “A” &amp; &lt;b&gt;")]
    public void Interface_words_follow_the_language_of_the_page(string language, string expected) =>
        Rendered.In(language, "{{t \"score\"}} {{#each Steps}}{{#if @first}}{{t 'quoted'}}{{/if}}{{/each}}", card).Text.ShouldBe(expected);

    [Fact]
    public void A_partial_without_its_view_is_left_out() =>
        Rendered.Page("[{{> step Next}}]", card, ("theme/partials/step.hbs", "({{Title}})")).Text.ShouldBe("[]");

    [Fact]
    public void A_key_of_a_word_may_come_from_the_view() =>
        Rendered.Page("{{t Title}}", new Card("score", [])).Text.ShouldBe("Bal");

    [Fact]
    public void Numbers_are_written_alike_in_every_culture() =>
        Rendered.Page("{{Value}}", new { Value = 1234.5m }).Text.ShouldBe("1234.5");

    [Fact]
    public void Many_threads_render_the_same_bytes()
    {
        var theme = Rendered.ThemeOf(
            ("theme/layouts/base.hbs", "<b>{{> @partial-block}}</b>"), ("theme/pages/page.hbs", "{{#each Steps}}{{> step}}{{/each}}"), ("theme/partials/step.hbs", "{{@index}}{{Title}}"));
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
