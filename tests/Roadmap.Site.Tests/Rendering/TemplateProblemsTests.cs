using System.Diagnostics;
using RoadmapSite.Rendering;

namespace RoadmapSite.Tests.Rendering;

public class TemplateProblemsTests
{
    private static readonly Card card = new("A", [new("1.1", "Bir"), new("1.2", "İki")], Next: new("2", "Üç"));

    [Theory]
    [InlineData("a\n b {{ titel }}", "page.html:2:7: error RS603: there is no value “titel” here (did you mean “title”?)")]
    [InlineData("{{ Title }}", "page.html:1:4: error RS603: there is no value “Title” here (did you mean “title”?)")]
    [InlineData("{{ this.titel }}", "page.html:1:9: error RS603: there is no value “titel” here (did you mean “title”?)")]
    [InlineData("{{ if titel }}{{ end }}", "page.html:1:7: error RS603: there is no value “titel” here (did you mean “title”?)")]
    [InlineData("{{ for step in steps }}\n{{ step.id }} {{ step.nope }}{{ end }}", "page.html:2:23: error RS603: there is no value “nope” here")]
    [InlineData("{{ for step in steps }}{{ end }}{{ step.id }}", "page.html:1:36: error RS603: there is no value “step” here (did you mean “steps”?)")]
    [InlineData("{{ for step in steps }}{{ for.rindex }}{{ end }}", "page.html:1:31: error RS603: there is no value “rindex” here (did you mean “index”?)")]
    [InlineData("{{ for step in steps }}{{ for.lst }}{{ end }}", "page.html:1:27: error RS601: {{ for.lst }} is not understood; theme/README.md shows how it is written")]
    [InlineData("{{ title.length }}", "page.html:1:10: error RS603: there is no value “length” here")]
    [InlineData("{{ steps.count }}", "page.html:1:10: error RS603: there is no value “count” here")]
    [InlineData("{{ date.now }}", "page.html:1:4: error RS603: there is no value “date” here")]
    [InlineData("ə {{ include 'stepp' }}", "page.html:1:14: error RS602: there is no partial “stepp” (did you mean “step”?)")]
    [InlineData("{{ steps }}", "page.html:1:4: error RS606: “steps” is not a text; name a value that is")]
    [InlineData("a {{ next }}", "page.html:1:6: error RS606: “next” is not a text; name a value that is")]
    [InlineData("{{ for x in title }}{{ end }}", "page.html:1:13: error RS606: “title” is not a list; name a value that is")]
    [InlineData("{{ note ?? next }}", "page.html:1:12: error RS606: “next” is not a text; name a value that is")]
    [InlineData("{{ for x in note ? 'a' : steps }}{{ x.nope }}{{ end }}", "page.html:1:20: error RS606: “\"a\"” is not a list; name a value that is")]
    [InlineData("{{ if note }}{{ steps }}{{ end }}", "page.html:1:17: error RS606: “steps” is not a text; name a value that is")]
    [InlineData("{{ for x in !note }}{{ end }}", "page.html:1:13: error RS606: “!note” is not a list; name a value that is")]
    [InlineData("{{ if next < 3 }}{{ end }}", "page.html:1:7: error RS606: these two values cannot be compared; compare numbers with numbers and texts with texts")]
    [InlineData("a {{ if title }} b", "page.html:1:6: error RS601: this “if” is not closed; add {{ end }}")]
    [InlineData("{{ for x in steps }}a{{ else }}b", "page.html:1:4: error RS601: this “for” is not closed; add {{ end }}")]
    [InlineData("a {{ end }} b", "page.html:1:6: error RS601: this “end” belongs to no open if or for; take it away")]
    [InlineData("{{ else }}", "page.html:1:4: error RS601: this “else” belongs to no open if or for; take it away")]
    [InlineData("{{ if title }}{{ else }}{{ else }}{{ end }}", "page.html:1:28: error RS601: {{ else }} is not understood; theme/README.md shows how it is written")]
    [InlineData("a\n {{ title", "page.html:2:2: error RS601: this {{ is not closed; add }}, or the quotation mark that is missing in it")]
    [InlineData("{{ title <p>{{ count }}</p>", "page.html:1:1: error RS601: this {{ is not closed; add }}, or the quotation mark that is missing in it")]
    [InlineData("{{ t 'score }}", "page.html:1:1: error RS601: this {{ is not closed; add }}, or the quotation mark that is missing in it")]
    [InlineData("{{ if }}{{ end }}", "page.html:1:7: error RS601: {{ if }} is not understood; theme/README.md shows how it is written")]
    [InlineData("{{ for step steps }}{{ end }}", "page.html:1:4: error RS601: {{ for step steps }} is not understood; theme/README.md shows how it is written")]
    [InlineData("<p>\n<option value=\"{{ title }}\"{{ if note }} lang=\"{{ note }}\"{{ end }}{{ title }}</option>", "page.html:2:1: error RS601: this <option is not closed before the next tag or the end; add >, or the quotation mark that is missing in it")]
    [InlineData("<a href=\"{{ title }}>a</a>", "page.html:1:1: error RS601: this <a is not closed before")]
    [InlineData("<p>a</p", "page.html:1:5: error RS601: this </p is not closed before")]
    [InlineData("{{ }}", "page.html:1:1: error RS601: a name is missing here, as in {{ title }} or {{ if title }}")]
    [InlineData("{{ #if title }}{{ /if }}", "page.html:1:")]
    [InlineData("{{ uper title }}", "page.html:1:4: error RS601: there is no function “uper”; there are content, include and t")]
    [InlineData("{{ includ 'step' }}", "page.html:1:4: error RS601: there is no function “includ”; there are content, include and t (did you mean “include”?)")]
    [InlineData("{{ include step }}", "page.html:1:4: error RS601: write the name of a partial and what it shows, as in {{ include 'score' row.score }}")]
    [InlineData("{{ t 'scroe' }}", "page.html:1:6: error RS604: there is no word “scroe” in theme/strings/az.yml (did you mean “score”?)")]
    [InlineData("{{ t 'count' }}", "page.html:1:6: error RS604: the word “count” needs {n}, which a template cannot give; choose a word without braces")]
    [InlineData("{{ t title }}", "page.html:1:6: error RS604: there is no word “A” in theme/strings/az.yml")]
    public void Problems_are_told_with_their_place(string template, string expected) =>
        Rendered.Page(template, card, ("theme/partials/step.html", "")).Lines[0].ShouldStartWith("theme/pages/" + expected);

    [Theory]
    [InlineData("while true", "end")]
    [InlineData("capture x", "end")]
    [InlineData("func f", "end")]
    [InlineData("with next", "end")]
    [InlineData("wrap t", "end")]
    [InlineData("tablerow x in steps", "end")]
    [InlineData("case title", "end")]
    [InlineData("import next", "")]
    [InlineData("x = 1", "")]
    [InlineData("title = 'B'", "")]
    [InlineData("count + 1", "")]
    [InlineData("'a' * 1000000000", "")]
    [InlineData("1..1000000000", "")]
    [InlineData("for x in 1..1000000000", "end")]
    [InlineData("for x in steps limit:1", "end")]
    [InlineData("title | string.upcase", "")]
    [InlineData("string.upcase title", "")]
    [InlineData("steps[0]", "")]
    [InlineData("[1, 2]", "")]
    [InlineData("{ a: 1 }", "")]
    [InlineData("$'{title}'", "")]
    [InlineData("@t", "")]
    [InlineData("$x", "")]
    [InlineData("t", "")]
    [InlineData("break", "")]
    [InlineData("ret title", "")]
    public void What_a_template_may_not_do_is_refused_when_it_is_read(string tag, string end)
    {
        var page = Rendered.Page($"\n {{{{ {tag} }}}}{(end == "" ? "" : "{{ end }}")}", card);
        page.Lines.ShouldAllBe(l => l.StartsWith("theme/pages/page.html:2:") && l.Contains("RS601") && !l.Contains("Scriban") && !l.Contains("System."));
        page.Lines.Length.ShouldBe(1);
        page.Text.Trim().ShouldBe("");
    }

    [Fact]
    public void All_mistakes_are_told_in_one_run() =>
        Rendered.Page("{{ titel }}{{ t 'x' }}{{ for x in }}{{ end }}{{ y z }}{{ include 'nope' }}{{ if nope }}{{ 1 + 1 }}{{ end }}", card, ("theme/partials/unused.html", "{{ if title }}{{ t 'y' }}")).Lines
            .Select(l => l.Split(':')[2]).Distinct().Count().ShouldBeGreaterThan(6);

    [Theory]
    [InlineData("{{ if note }}{{ nope }}{{ else if note }}{{ nope }}{{ end }}")]
    [InlineData("{{ for x in empty_list ?? steps }}{{ end }}")]
    [InlineData("{{ if note && nope }}{{ end }}")]
    [InlineData("{{ if note }}{{ t nope }}{{ end }}")]
    [InlineData("{{ if note }}{{ include 'step' next }}{{ end }}")]
    [InlineData("{{ if note }}{{ for s in steps }}{{ s.nope }}{{ for.last }}{{ end }}{{ end }}")]
    public void A_name_is_looked_at_where_no_page_comes_by(string template) =>
        Rendered.Page(template, card, ("theme/partials/step.html", "{{ id }}{{ nope }}")).Lines.Count(l => l.Contains("RS603")).ShouldBeGreaterThan(0);

    [Theory]
    [InlineData("<p title='a \"b\" > c'>1 < 2 > {{ title }}<br/></p><!-- a -->")]
    [InlineData("<p{{ if note }} lang=\"{{ note }}\"{{ else }} class='a'{{ end }}>a</p>")]
    public void Whole_markup_is_no_mistake(string template) => Rendered.Page(template, card).Problems.ShouldBeEmpty();

    [Fact]
    public void A_problem_is_told_where_it_is_and_once_a_page() =>
        Rendered.Page("{{ for step in steps }}{{ include 'step' step }}{{ end }}", card, ("theme/partials/step.html", "ə\n  {{ nope }}")).Lines
            .ShouldBe(["theme/partials/step.html:2:6: error RS603: there is no value “nope” here"]);

    [Fact]
    public void Templates_that_no_page_uses_are_read_too() =>
        Rendered.Page("", card, ("theme/partials/unused.html", "{{ if }}")).Lines.ShouldNotBeEmpty();

    [Fact]
    public void Partials_that_include_each_other_without_end_are_one_problem() =>
        Rendered.Page("{{ include 'a' }}", card, ("theme/partials/a.html", "{{ include 'b' }}{{ include 'b' }}"), ("theme/partials/b.html", "\n {{ include 'a' }}{{ include 'a' }}")).Lines
            .ShouldHaveSingleItem().ShouldContain("error RS607: “b” includes itself without end");

    [Fact]
    public void A_page_that_includes_itself_is_a_problem() =>
        Rendered.Page("{{ content }}", card).Lines.ShouldBe(["theme/pages/page.html:1:4: error RS607: “content” includes itself without end"]);

    [Fact]
    public void A_page_that_grows_without_end_is_one_problem_after_a_few_seconds_and_other_pages_are_left_out()
    {
        var list = new Card("A", [.. Enumerable.Range(0, 1000).Select(i => new Step("", ""))]);
        var time = Stopwatch.StartNew();
        var problems = new DiagnosticList();
        const string loops = "{{ for a in steps }}{{ for b in steps }}{{ for c in steps }}{{ for d in steps }}{{ end }}{{ end }}{{ end }}{{ end }}";
        var engine = new TemplateEngine(Rendered.ThemeOf(("theme/layouts/base.html", "{{ content }}"), ("theme/pages/page.html", loops), ("theme/pages/next.html", "next")), Rendered.Words, problems);
        engine.Render("page", "az", list, new PageBuffer());
        engine.Render("next", "az", list, new PageBuffer());
        problems.Sorted().Select(p => p.ToString()).ShouldBe(["theme/pages/page.html:1:73: error RS607: the page is still not at its end here after millions of steps; take a loop or an include away"]);
        time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_page_of_endless_size_is_one_problem()
    {
        var list = new Card("A", [.. Enumerable.Range(0, 1000).Select(i => new Step("", ""))]);
        Rendered.Page("{{ for a in steps }}{{ for b in steps }}" + new string('x', 10_000) + "{{ end }}{{ end }}", list).Lines
            .ShouldHaveSingleItem().ShouldContain("error RS607: the page is still not at its end");
    }

    [Theory]
    [InlineData("{{ if title }}")]
    [InlineData("{{ if title }}{{ else if title }}")]
    [InlineData("{{ else if title }}")]
    [InlineData("{{ for x in steps }}")]
    [InlineData("{{")]
    [InlineData("{{ (")]
    [InlineData("{{ !")]
    [InlineData("{{ include 'step' }}\n")]
    public void Twenty_thousand_levels_do_not_crash(string tag) =>
        Rendered.Page(string.Concat(Enumerable.Repeat(tag, 20_000)), card, ("theme/partials/step.html", "")).Problems.ShouldNotBeNull();

    [Theory]
    [InlineData("{{ ", "(", " }}")]
    [InlineData("{{ if ", "!", "title }}{{ end }}")]
    [InlineData("{{ title", ".next", " }}")]
    [InlineData("{{ if title", " && title", " }}{{ end }}")]
    [InlineData("{{ if a }}", "{{ else if title }}", "{{ end }}")]
    public void Long_expressions_do_not_crash(string start, string again, string end) =>
        Rendered.Page(start + string.Concat(Enumerable.Repeat(again, 20_000)) + end, card).Problems.ShouldNotBeNull();

    [Fact]
    public void A_missing_page_or_layout_is_a_problem()
    {
        var problems = new DiagnosticList();
        var engine = new TemplateEngine(Rendered.ThemeOf(), Rendered.Words, problems);
        engine.Render("nope", "az", card, new PageBuffer());
        problems.Sorted().Select(p => p.ToString()).ShouldBe([
            "theme/layouts/base.html: error RS605: this template is missing",
            "theme/pages/nope.html: error RS605: this template is missing"]);
    }
}
