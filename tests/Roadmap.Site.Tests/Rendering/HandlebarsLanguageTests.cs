using HandlebarsDotNet;
using Shouldly;
using Xunit;

namespace RoadmapSite.Tests.Rendering;

/// <summary>Templates mean what they mean to Handlebars: what its .NET edition writes is the measure.</summary>
public class HandlebarsLanguageTests
{
    private static readonly Card card = new(
        "Rabitə & «x»", [new("1.1", "Bir <b>", true), new("1.2", "İki")], new("2", "Üç"), Count: 3);

    [Theory]
    [InlineData("{{Title}} {{this.Title}} {{Next.Title}} {{Count}}")]
    [InlineData("{{#each Steps}}{{Id}}{{#if Done}}+{{else}}-{{/if}}{{@index}} {{../Title}} {{@root.Count}} {{/each}}")]
    [InlineData("{{#each Steps}}{{#with ../Next}}{{Title}} {{../Id}} {{../../Title}}{{/with}}{{/each}}")]
    [InlineData("{{#each Steps}}{{#if ../Count}}{{Id}}{{/if}}{{/each}}")]
    [InlineData("{{#if Note}}a{{else if Count}}b{{else}}c{{/if}}{{#unless Note}}d{{else}}e{{/unless}}")]
    [InlineData("{{#with Next}}{{Title}}{{../Count}}{{else}}none{{/with}}")]
    [InlineData("<ul>\n  {{#each Steps}}\n  <li>\n    {{#if Done}}\n    yes\n    {{else}}\n    no\n    {{/if}}\n  </li>\n  {{/each}}\n</ul>\n")]
    [InlineData("a\n{{! note }}\nb\n{{!-- {{x}} --}}\nc {{! in a line }} d\n")]
    [InlineData("a  {{~Title}}  b  {{Title~}}  c  {{~#if Count~}}  d  {{~/if~}}  e")]
    [InlineData("{{#each Steps}}{{> step}}{{/each}}|{{> step Next}}|{{#with Next}}{{> step}}{{/with}}")]
    [InlineData("{{#each Steps}}\n{{> step}}\n{{/each}}\n")]
    [InlineData("{{#each Steps}}{{#each ../Steps}}{{@index}}{{../Id}}{{Id}};{{/each}}{{/each}}")]
    [InlineData("{{#if Steps}}{{#each Steps}}{{@first}}{{/each}}{{/if}}", true)]
    [InlineData("{ {Title} } }} {")]
    public void It_is_written_as_handlebars_writes_it(string template, bool ignoreCase = false)
    {
        const string step = "[{{Id}} {{Title}}]";
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true, TextEncoder = new HtmlEncoder() });
        handlebars.RegisterTemplate("step", step);
        Rendered.Page(template, card, ("theme/partials/step.hbs", step)).Text
            .ShouldBe(handlebars.Compile(template)(card), ignoreCase ? StringCompareShould.IgnoreCase : default);
    }
}
