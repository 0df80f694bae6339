using AngleSharp.Html.Parser;

namespace RoadmapSite.Tests.Pages;

/// <summary>A plan that calls its parts otherwise than the interface does.</summary>
public class TermTests
{
    private const string Roadmap = "content/roadmap/roadmap.yml";

    [Fact]
    public void Every_page_calls_the_parts_of_the_plan_as_the_plan_does()
    {
        var site = With("terms:\n  step: {en: promise, az: vəd}\n  score: {en: mark}\n");

        Text(site, "en/agencies/index.html").ShouldContain("The mark says how far those promises were implemented.");
        Text(site, "en/measures/index.html").ShouldContain("All measures and promises");
        Text(site, "agencies/index.html").ShouldContain("əsas icraçısı olduğu vədlər qiymətləndirilib");
        foreach (var page in new[] { "en/index.html", "en/agencies/index.html", "en/measures/index.html", "en/methodology/index.html", "en/data/index.html" })
            Text(site, page).ShouldNotMatch(@"\b[Ss]teps?\b(?!\.(csv|xlsx))", page);
    }

    [Fact]
    public void A_form_that_sentences_need_is_asked_for_at_the_word()
    {
        With("terms:\n  step:\n    en: {other: promises}\n").Problems().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.ShouldStartWith(Roadmap), p => p.ShouldEndWith(":5: error RS612: the term “step” needs these forms in the language en: a, one; add a line for each of them"));
    }

    [Fact]
    public void A_name_that_is_no_term_is_told_with_those_that_are() => With("terms:\n  stage: {en: promise}\n").Problems()
        .ShouldHaveSingleItem().ShouldEndWith("“stage” stands here, but one of plan, goal, priority, measure, step, agency, score is expected");

    [Theory]
    [InlineData("{number} of {total} books", "a unit has one place, {number}")]
    [InlineData("{number books", "is not closed")]
    [InlineData("{number|book|books|bookses}", "has 3 forms; the language en has 2: one (1), other (0, 2, 3)")]
    public void A_unit_that_cannot_be_read_is_told(string unit, string problem) => TestSite.ThreeYears
        .Edit("content/roadmap/indicators.yml", "    en: per cent\n", $"    en: \"{unit}\"\n").Problems().ShouldHaveSingleItem().ShouldContain(problem);

    [Fact]
    public void A_unit_has_a_place_for_its_number_on_pages_and_none_in_data()
    {
        var site = TestSite.ThreeYears.Edit("content/roadmap/indicators.yml", "    en: per cent\n", "    en: \"{number} {number|hundredth|hundredths} of all\"\n");

        Text(site, "en/indicators/index.html").ShouldContain("80–90 hundredths of all");
        Text(site, "data/roadmap.json").ShouldContain("\"hundredths of all\"");
    }

    private static TestSite With(string terms) => TestSite.ThreeYears.Write(Roadmap, TestSite.ThreeYears.Read(Roadmap) + terms);

    private static string Text(TestSite site, string path)
    {
        var text = Encoding.UTF8.GetString(SiteBuild.Plan(site.Site(), site.Input, new()).Single(f => f.Path == path).Render().Span);
        return path.EndsWith(".html", StringComparison.Ordinal) ? string.Join(' ', new HtmlParser().ParseDocument(text).Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
    }
}
