using System.Buffers;
using RoadmapSite.Diagnostics;
using RoadmapSite.Rendering;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Rendering;

public class TemplateProblemsTests
{
    private static readonly Card card = new("A", [new("1.1", "Bir")]);

    [Theory]
    [InlineData("a\n b {{Titel}}", "theme/pages/page.hbs:2:4: error RS603: there is no value “Titel” here")]
    [InlineData("{{#if Titel}}{{/if}}", "theme/pages/page.hbs:1:1: error RS603: there is no value “Titel” here")]
    [InlineData("\n\n{{> stepp}}", "theme/pages/page.hbs:3:1: error RS602: there is no partial “stepp” (did you mean “step”?)")]
    [InlineData("\n{{> step}}", "theme/partials/step.hbs:2:2: error RS603: there is no value “Nope” here")]
    public void Problems_are_told_with_their_place(string template, string expected) =>
        Rendered.Page(template, card, ("theme/partials/step.hbs", "x\n {{Nope}}")).Lines.ShouldHaveSingleItem().ShouldStartWith(expected);

    [Theory]
    [InlineData("a {{#if Title}} b")]
    [InlineData("a {{/if}} b")]
    [InlineData("{{#if Title}}{{/each}}")]
    [InlineData("a {{Title")]
    public void What_is_not_a_template_is_a_problem(string template) =>
        Rendered.Page(template, card).Lines.ShouldHaveSingleItem().ShouldStartWith("theme/pages/page.hbs");

    [Fact]
    public void A_missing_word_is_a_problem() =>
        Rendered.Page("{{t \"scroe\"}}", card).Lines[0].ShouldEndWith("there is no word “scroe” in theme/strings/az.yml (did you mean “score”?)");

    [Fact]
    public void A_missing_page_or_layout_is_a_problem()
    {
        var problems = new DiagnosticList();
        var engine = new TemplateEngine(Rendered.ThemeOf(), Rendered.Words, problems);
        engine.Render("nope", "az", card, new ArrayBufferWriter<byte>());
        problems.Sorted().Select(p => p.ToString()).ShouldBe([
            "theme/layouts/base.hbs: error RS605: this template is missing",
            "theme/pages/nope.hbs: error RS605: this template is missing"]);
    }
}
