using RoadmapSite.Diagnostics;
using RoadmapSite.Rendering;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Rendering;

public class TemplateProblemsTests
{
    private static readonly Card card = new("A", [new("1.1", "Bir")]);

    [Theory]
    [InlineData("a\n b {{Titel}}", "page.hbs:2:4: error RS603: there is no value “Titel” here (did you mean “Title”?)")]
    [InlineData("{{#if Titel}}{{/if}}", "page.hbs:1:1: error RS603: there is no value “Titel” here (did you mean “Title”?)")]
    [InlineData("{{#each Steps}}\n{{Id}} {{../Nope}}{{/each}}", "page.hbs:2:8: error RS603: there is no value “Nope” here")]
    [InlineData("{{../Title}}", "page.hbs:1:1: error RS603: there is no value “../Title” here")]
    [InlineData("{{@index}}", "page.hbs:1:1: error RS603: there is no value “@index” here")]
    [InlineData("ə {{> stepp}}", "page.hbs:1:3: error RS602: there is no partial “stepp” (did you mean “step”?)")]
    [InlineData("{{Steps}}", "page.hbs:1:1: error RS606: “Steps” is not a text; name a value that is")]
    [InlineData("{{#each Title}}{{/each}}", "page.hbs:1:1: error RS606: “Title” is not a list; name a value that is")]
    [InlineData("a {{#if Title}} b", "page.hbs:1:3: error RS601: {{#if Title}} is not closed; add {{/if}}")]
    [InlineData("{{#if Title}}a{{else}}b", "page.hbs:1:1: error RS601: {{#if Title}} is not closed; add {{/if}}")]
    [InlineData("a {{/if}} b", "page.hbs:1:3: error RS601: {{/if}} belongs to no open block; take it away")]
    [InlineData("{{else}}", "page.hbs:1:1: error RS601: {{else}} belongs to no open block; take it away")]
    [InlineData("{{#if Title}}{{/each}}", "page.hbs:1:14: error RS601: {{/each}} stands where {{/if}} is due")]
    [InlineData("{{#if Title}}{{else}}{{else}}{{/if}}", "page.hbs:1:22: error RS601: {{else}} stands where {{/if}} is due")]
    [InlineData("a\n {{Title", "page.hbs:2:2: error RS601: this {{ is not closed; add }}")]
    [InlineData("{{!-- a }}", "page.hbs:1:1: error RS601: this {{ is not closed; add --}}")]
    [InlineData("{{#ech Steps}}{{/ech}}", "page.hbs:1:1: error RS601: there is no block “ech”; there are each, if, unless and with (did you mean “each”?)")]
    [InlineData("{{#if}}{{/if}}", "page.hbs:1:1: error RS601: a name is missing here, as in {{Name}} or {{#if Name}}")]
    [InlineData("{{}}", "page.hbs:1:1: error RS601: a name is missing here, as in {{Name}} or {{#if Name}}")]
    [InlineData("{{upper Title}}", "page.hbs:1:1: error RS601: “upper Title” is not understood")]
    [InlineData("{{{Title}}}", "page.hbs:1:1: error RS601: a template cannot write a value unescaped; write it in two braces")]
    [InlineData("{{&Title}}", "page.hbs:1:1: error RS601: a template cannot write a value unescaped; write it in two braces")]
    [InlineData("{{t \"scroe\"}}", "page.hbs:1:1: error RS604: there is no word “scroe” in theme/strings/az.yml (did you mean “score”?)")]
    [InlineData("{{t \"count\"}}", "page.hbs:1:1: error RS604: the word “count” needs {n}, which a template cannot give; choose a word without braces")]
    [InlineData("{{t Title}}", "page.hbs:1:1: error RS604: there is no word “A” in theme/strings/az.yml")]
    public void Problems_are_told_with_their_place(string template, string expected) =>
        Rendered.Page(template, card, ("theme/partials/step.hbs", "")).Lines[0].ShouldStartWith("theme/pages/" + expected);

    [Fact]
    public void A_problem_is_told_where_it_is_and_once_a_page() =>
        Rendered.Page("{{#each Steps}}{{> step}}{{/each}}", card, ("theme/partials/step.hbs", "ə\n  {{Nope}}")).Lines
            .ShouldBe(["theme/partials/step.hbs:2:3: error RS603: there is no value “Nope” here"]);

    [Fact]
    public void Templates_that_no_page_uses_are_read_too() =>
        Rendered.Page("", card, ("theme/partials/unused.hbs", "{{#if}}")).Lines.ShouldNotBeEmpty();

    [Fact]
    public void Partials_that_include_each_other_without_end_are_a_problem() =>
        Rendered.Page("{{> a}}", card, ("theme/partials/a.hbs", "{{> b}}"), ("theme/partials/b.hbs", "\n {{> a}}")).Lines
            .ShouldBe(["theme/partials/a.hbs:1:1: error RS607: the partial “b” includes itself without end"]);

    [Theory]
    [InlineData("{{#if Title}}")]
    [InlineData("{{#if Title}}{{else if Title}}")]
    [InlineData("{{else if Title}}")]
    [InlineData("{{")]
    [InlineData("{{> step}}\n")]
    public void Twenty_thousand_levels_do_not_crash(string tag) =>
        Rendered.Page(string.Concat(Enumerable.Repeat(tag, 20_000)), card, ("theme/partials/step.hbs", "")).Problems.ShouldNotBeNull();

    [Fact]
    public void A_missing_page_or_layout_is_a_problem()
    {
        var problems = new DiagnosticList();
        var engine = new TemplateEngine(Rendered.ThemeOf(), Rendered.Words, problems);
        engine.Render("nope", "az", card, new PageBuffer());
        problems.Sorted().Select(p => p.ToString()).ShouldBe([
            "theme/layouts/base.hbs: error RS605: this template is missing",
            "theme/pages/nope.hbs: error RS605: this template is missing"]);
    }
}
