using RoadmapSite.Pages;
using RoadmapSite.Tests.Output;

namespace RoadmapSite.Tests.Validation;

/// <summary>Names that become addresses, folders and files.</summary>
public class NameRulesTests
{
    private static readonly TestSite Site = TestSite.ThreeYears;

    [Theory]
    [InlineData("a b")]
    [InlineData("Team")]
    [InlineData("haqqında")]
    [InlineData("a:b")]
    [InlineData("a\\b")]
    [InlineData("a.b")]
    [InlineData("a%2fb")]
    [InlineData("-")]
    public void A_pages_name_can_be_an_address(string name) => Page(name).ShouldBe(
        [$"content/pages/{name}.en.md: error RS212: “{name}” cannot be an address; rename the file with small Latin letters, digits and hyphens, such as about.en.md"]);

    [Fact]
    public void Two_pages_of_one_title_are_told_where_they_are_written() =>
        Sites.TestSite.Real.Write("content/pages/copy.az.md", "# Sayt haqqında\n\nBaşqa mətn.\n").Write("content/pages/copy.en.md", "# Something else\n\nOther text.\n").Problems()
            .ShouldBe(["content/pages/copy.az.md:1:1: warning RS808: the title “Sayt haqqında” is also that of content/pages/about.az.md"]);

    [Fact]
    public void A_pages_name_is_not_longer_than_other_names() => Page(new string('a', 65)).ShouldHaveSingleItem().ShouldContain("error RS212");

    [Theory]
    [InlineData("data")]
    [InlineData("2021")]
    [InlineData("2099")]
    [InlineData("en")]
    [InlineData("az")]
    [InlineData("404")]
    [InlineData("feed")]
    public void A_pages_name_is_not_taken(string name) => Page(name).ShouldBe(
        [$"content/pages/{name}.en.md: error RS213: the site publishes something of its own under “{name}”; rename the file"]);

    [Fact]
    public void Whatever_stands_at_the_top_of_a_site_is_taken()
    {
        var site = PublishedSite.Real;
        var free = FreePage.OfTheirOwn(site).Select(p => p.Key).Append("methodology").ToArray();
        var top = SiteBuild.Plan(site, TestSite.Real.Input, new()).Select(f => f.Path.Split('/')[0].Split('.')[0]).Distinct().Except(free).ToArray();

        top.Length.ShouldBeGreaterThan(8);
        foreach (var name in top) Page(name).ShouldHaveSingleItem().ShouldContain("error RS213");
    }

    [Fact]
    public void No_address_is_a_name_that_Windows_keeps_for_itself()
    {
        Page("con").ShouldBe(["content/pages/con.en.md: error RS214: “con” is a name that Windows keeps for itself; choose another"]);
        Page("lpt1").ShouldHaveSingleItem().ShouldContain("error RS214");
        Page("console").ShouldBeEmpty();
        Site.Write("content/roadmap/agencies.yml", Site.Read("content/roadmap/agencies.yml") + "nul: {name: {az: a, en: b}}\n").Problems()
            .ShouldHaveSingleItem().ShouldContain(":1: error RS214: “nul”");
        Site.Write("content/roadmap/priorities/CON.1.yml", Site.Read("content/roadmap/priorities/2.1.yml")).Problems()
            .ShouldContain("content/roadmap/priorities/CON.1.yml: error RS214: “CON.1” is a name that Windows keeps for itself; choose another");
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("..%2f")]
    [InlineData("1.1.")]
    [InlineData("1..1")]
    public void A_priorities_file_is_named_after_a_number(string name) =>
        Site.Write($"content/roadmap/priorities/{name}.yml", "").Problems().ShouldHaveSingleItem().ShouldStartWith($"content/roadmap/priorities/{name}.yml: error RS110: ");

    [Fact]
    public void Numbers_that_differ_in_capital_letters_alone_are_the_same() =>
        Site.Edit("content/roadmap/roadmap.yml", "[\"2.1\"]", "[\"2.1\", 2.a, 2.A]").Problems()
            .ShouldContain("content/roadmap/roadmap.yml:17:30: error RS202: “2.A” already stands in line 17; give one of the two another number or delete it");

    [Fact]
    public void A_plan_lasts_at_most_a_hundred_years()
    {
        var path = "content/roadmap/roadmap.yml";
        Site.Write(path, Site.Read(path).Replace("years: ", "years: 1900-9999 # ", StringComparison.Ordinal)).Problems()
            .ShouldHaveSingleItem().ShouldContain(":8: error RS215: the plan lasts from 1900 to 9999, longer than 100 years; correct the years");
        Site.Write(path, Site.Read(path).Replace("years: ", "years: 2000-2099 # ", StringComparison.Ordinal)).Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_picture_for_shared_links_is_there() =>
        TestSite.Real.Delete("content/cards/en.png").Problems().ShouldHaveSingleItem()
            .ShouldEndWith(": error RS109: the file “content/cards/en.png” is missing; add it or correct the name");

    private static string[] Page(string name) => Site.Write($"content/pages/{name}.en.md", "# Page\n").Problems();
}
