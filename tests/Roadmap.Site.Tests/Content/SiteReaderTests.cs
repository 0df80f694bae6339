using RoadmapSite.Content;

namespace RoadmapSite.Tests.Content;

public class SiteReaderTests
{
    private const string Status = "content/status/2021/1.1.yml";

    private static readonly TestSite Site = TestSite.ThreeYears;

    [Fact]
    public void The_problems_of_all_files_are_reported_in_one_run_worst_first() => Site
        .Edit("content/roadmap/priorities/2.1.yml", "lead: statistics-office", "lead: statistic-office")
        .Edit("content/status/2023/2.1.yml", "implemented", "done")
        .Edit("content/status/2022/2.1.yml", "2.1.1.2: partial", "2.1.1.2: partial\n2.1.1.2: partial")
        .Edit("content/status/2023/1.2.yml", "https://library.example/news", "http://library.example/news")
        .Edit("content/roadmap/roadmap.yml", "years: 2021-2025", "years: 2021–2025")
        .Write("content/pages/about.az.md", [0xFF, 0xFE])
        .AllProblems().Select(p => p.Split(": ")[..2]).Select(p => $"{p[0]} {p[1]}").ShouldBe(
        [
            "content/pages/about.az.md:1:1 error RS101",
            "content/roadmap/priorities/2.1.yml:29:11 error RS206",
            "content/roadmap/roadmap.yml:5:8 error RS123",
            "content/status/2022/2.1.yml:3:1 error RS105",
            "content/status/2023/2.1.yml:2:10 error RS123",
            "content/roadmap/priorities/1.2.yml:39:11 warning RS401",
            "content/status/2023/1.2.az.md warning RS401",
            "content/status/2023/1.2.yml:11:7 warning RS312",
        ]);

    [Fact]
    public void A_site_needs_its_plan_and_the_agencies_that_it_names()
    {
        Site.Delete("content/roadmap/roadmap.yml").Problems().ShouldBe(["content/roadmap/roadmap.yml: error RS109: the file is missing; a site needs it"]);
        Site.Delete("content/roadmap/agencies.yml").Problems().ShouldBe(["content/roadmap/agencies.yml: error RS109: the file is missing; a plan that names agencies needs it"]);
    }

    [Fact]
    public void A_year_needs_its_report() => Site.Delete("content/status/2022/report.yml").Problems().ShouldBe(
        ["content/status/2022/report.yml: error RS109: the file is missing; each year needs a report.yml with at least “title:” and “as-of:”"]);

    [Fact]
    public void A_file_that_cannot_be_read_is_one_problem()
    {
        Site.Edit(Status, "1.1.1.2: partial", "1.1.1.2 partial").Problems().ShouldHaveSingleItem().ShouldStartWith($"{Status}:3:1: error RS104: a colon is missing after 1.1.1.2");
        Site.Edit("content/roadmap/priorities/1.2.yml", "lead: city-council", "lead city-council").Problems().ShouldHaveSingleItem().ShouldStartWith("content/roadmap/priorities/1.2.yml:33:5: error RS104");
        Site.Edit("content/roadmap/agencies.yml", "library-agency:\n", "library-agency:\n\tx: y\n").Problems().ShouldHaveSingleItem().ShouldStartWith("content/roadmap/agencies.yml:3:1: error RS104");
    }

    [Theory]
    [InlineData("content/roadmap/agencies.yml", "city-council:\n  name:", "city-council:\n  nome:", "RS120")]
    [InlineData("content/roadmap/agencies.yml", "city-council:", "City Council:", "RS123")]
    [InlineData("content/roadmap/indicators.yml", "kind: impact", "kind: both", "RS123")]
    [InlineData("content/roadmap/indicators.yml", "- id: catalogue-coverage", "- id: Catalogue coverage", "RS123")]
    [InlineData("content/roadmap/indicators.yml", "  percent:\n", "  per cent:\n", "RS123")]
    [InlineData("content/roadmap/roadmap.yml", "- id: \"1\"", "- id: \"1.\"", "RS123")]
    [InlineData("content/roadmap/roadmap.yml", "[\"2.1\"]", "[2-1]", "RS123")]
    [InlineData("content/roadmap/priorities/1.1.yml", "- id: 1.1.1.1\n", "- id: 1.1.1.1.\n", "RS123")]
    [InlineData("content/roadmap/priorities/1.1.yml", "- id: 1.1.2\n", "- id: 1.1.2.\n", "RS123")]
    [InlineData("content/status/2021/1.2.yml", "1.2.1.1: implemented", "1.2.1.1: implementd", "RS123")]
    [InlineData("content/status/2021/2.1.yml", "2.1.1.1: implemented", "2.1.1.1: implementd", "RS123")]
    [InlineData("content/status/2023/report.yml", "score: 81", "score: x", "RS123")]
    public void What_a_slip_leaves_out_is_not_missed_elsewhere(string path, string old, string changed, string code) =>
        Site.Edit(path, old, changed).Problems().Select(p => p.Split(": ")).ShouldAllBe(p => p[0].StartsWith($"{path}:") && p[1] == $"error {code}");

    [Theory]
    [InlineData("content/roadmap/notes.txt", "content/roadmap/ holds roadmap.yml, agencies.yml, indicators.yml, tags.yml and a file such as priorities/1.1.yml for each priority")]
    [InlineData("content/status/2022/1.1.md", "the texts of content/status/2022/ stand directly in it and are named after what they belong to and their language, such as 1.1.az.md")]
    [InlineData("content/status/2022/1.1.ru.md", "the texts of content/status/2022/ stand directly in it and are named after what they belong to and their language, such as 1.1.az.md")]
    [InlineData("content/status/2022/old/1.1.az.md", "the files of content/status/2022/ stand directly in it, not in folders of their own; move the file there")]
    [InlineData("content/status/2022/old/1.1.yml", "the files of content/status/2022/ stand directly in it, not in folders of their own; move the file there")]
    [InlineData("content/pages/more/about.az.md", "the files of content/pages/ stand directly in it, not in folders of their own; move the file there")]
    public void A_file_that_would_never_be_published_is_named(string path, string expected) =>
        Site.Write(path, "x: y\n").Problems().ShouldBe([$"{path}: error RS110: this file belongs to nothing: {expected}"]);

    [Theory]
    [InlineData("content/roadmap/priorities/1.3.yaml", "content/roadmap/priorities/1.3.yaml", "rename it to 1.3.yml")]
    [InlineData("content/status/2022/1.1.YML", "content/status/2022/1.1.YML", "rename it to 1.1.yml")]
    [InlineData("content/status/2022/1.1.yml.txt", "content/status/2022/1.1.yml.txt", "rename it to 1.1.yml")]
    [InlineData("content/status/2022/1.1.AZ.md", "content/status/2022/1.1.AZ.md", "rename it to 1.1.az.md")]
    [InlineData("content/status/2022/Report.yml", "content/status/2022/Report.yml", "rename it to report.yml")]
    [InlineData("content/status/2017-2018/1.1.yml", "content/status/2017-2018", "folders of content/status/ are named after a year")]
    [InlineData("content/status/1.1.yml", "content/status/1.1.yml", "move it to content/status/2023/1.1.yml")]
    [InlineData("content/status/9.9.yml", "content/status/9.9.yml", "move it to content/status/2023/9.9.yml")]
    [InlineData("content/status/2022/raport.yml", "content/status/2022/raport.yml", "rename it to report.yml")]
    [InlineData("content/roadmap/priorities/old/1.1.yml", "content/roadmap/priorities/old", "the files of content/roadmap/priorities/ stand directly in it")]
    [InlineData("content/roadmap/plan/1.1.yml", "content/roadmap/plan", "content/roadmap/ holds roadmap.yml")]
    [InlineData("content/roadmap/1.1.yml", "content/roadmap/1.1.yml", "move it to content/roadmap/priorities/1.1.yml")]
    [InlineData("content/status/2022-ci il/1.1.yml", "content/status/2022-ci il", "did you mean “2022”?")]
    [InlineData("content/status/2022/prioritet 1.1.yml", "content/status/2022/prioritet 1.1.yml", "did you mean “1.1”?")]
    [InlineData("content/status/2022/hesabat.yml", "content/status/2022/hesabat.yml", "there is no priority hesabat")]
    [InlineData("content/status/2022/report.xlsx", "content/status/2022/report.xlsx", "content/files/")]
    public void A_file_with_a_wrong_name_or_place_is_told_the_right_one(string path, string told, string words) =>
        Site.Write(path, "x: y\n").Problems().ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.ShouldStartWith($"{told}: error RS110: "), p => p.ShouldContain(words));

    [Fact]
    public void A_file_that_has_not_changed_is_not_read_again()
    {
        var reader = new SiteReader(["az", "en"], remembers: true);
        var first = reader.Read(Site.Input, new DiagnosticList());
        var second = reader.Read(Site.Edit(Status, "1.1.1.2: partial", "1.1.1.2: implmented").Input, new DiagnosticList());

        second.Plan.Roadmap.ShouldBeSameAs(first.Plan.Roadmap);
        second.Plan.Priorities["1.1"].ShouldBeSameAs(first.Plan.Priorities["1.1"]);
        second.Years[1].Statuses["1.1"].ShouldBeSameAs(first.Years[1].Statuses["1.1"]);
        second.Years[0].Statuses["1.1"].ShouldNotBeSameAs(first.Years[0].Statuses["1.1"]);
    }

    [Fact]
    public void A_file_with_problems_reports_them_every_time()
    {
        var reader = new SiteReader(["az", "en"], remembers: true);
        var broken = Site.Edit(Status, "1.1.1.2: partial", "1.1.1.2: implmented").Input;
        string[] Problems()
        {
            var problems = new DiagnosticList();
            reader.Read(broken, problems);
            return [.. problems.Sorted().Select(p => p.ToString())];
        }

        Problems().ShouldHaveSingleItem().ShouldStartWith($"{Status}:3:10: error RS123");
        Problems().ShouldHaveSingleItem().ShouldStartWith($"{Status}:3:10: error RS123");
    }
}
