using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using RoadmapSite.Output.SiteChecks;

namespace RoadmapSite.Tests.Sites;

/// <summary>Small plans of other governments (<c>Sites/cases</c>), each of another shape: what their sites say.</summary>
public sealed class CasesTests
{
    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> Built = new();

    [Theory]
    [InlineData("recovery", "index.html")]
    [InlineData("recovery", "measures/M1C1.1.1/index.html")]
    [InlineData("recovery", "agencies/innovation/index.html")]
    [InlineData("promises", "index.html")]
    [InlineData("promises", "priorities/economy/index.html")]
    [InlineData("promises", "methodology/index.html")]
    [InlineData("town", "index.html")]
    [InlineData("town", "priorities/1.1/index.html")]
    [InlineData("goals", "index.html")]
    [InlineData("goals", "ru/index.html")]
    [InlineData("goals", "en/index.html")]
    [InlineData("goals", "indicators/renewable-share/index.html")]
    [InlineData("goals", "ru/indicators/renewable-share/index.html")]
    [InlineData("goals", "en/indicators/renewable-share/index.html")]
    [InlineData("hundred-days", "index.html")]
    [InlineData("hundred-days", "tags/region/cairo/index.html")]
    public void A_page_says_what_was_approved(string plan, string path) =>
        Words(plan, path).ShouldMatchApproved(c => c.WithDiscriminator($"{plan}-{Regex.Replace(path, "[^0-9A-Za-z.]+", "-")}").SubFolder("Approved"));

    [Fact]
    public void A_measure_that_is_made_of_measures_has_nothing_that_is_lost()
    {
        const string File = "content/roadmap/priorities/M1C1.yml", Begin = "    measures:\n      - id: M1C1.1.1\n";
        var site = TestSite.Case("recovery");
        site.Edit(File, Begin, "    text: {it: Testo del gruppo.}\n" + Begin).Site().Roadmap.Measures.First().Group.ShouldNotBeNull().ShouldSatisfyAllConditions(
            g => g.Code.ShouldBe("M1C1-I1"), g => g.Text!.In("it").Text.ShouldBe("Testo del gruppo."));
        site.Edit(File, Begin, "    dropped: {from: 2023, reason: {it: Decreto}}\n    steps:\n      - id: M1C1.1.9\n        title: {it: Passo}\n        period: 2022\n" + Begin)
            .Build().Problems.Where(p => p.Rule.Severity == Severity.Error).Select(p => $"{p.At.Line} {p.Rule.Code}").ShouldBe(["3 RS224", "11 RS224"]);
    }

    [Theory, MemberData(nameof(TestSite.CaseNames), MemberType = typeof(TestSite))]
    public void Every_page_passes_the_check_of_finished_pages(string plan)
    {
        var (content, problems) = (TestSite.Case(plan), new DiagnosticList());
        var site = content.Site();
        CheckedFile[] files = [.. SiteBuild.Plan(site, content.Input, problems).Select(f => new CheckedFile(f.Path, f.Render()))];
        problems.AddRange(SiteCheck.Check(files, CheckedSite.Of(site)));
        problems.Sorted().Select(p => p.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Promises_are_never_said_to_be_implemented_late_or_led()
    {
        var foreign = new Regex(@"implement|\bsteps?\b|agenc|\blate\b|overdue|roadmap|\bmeasures?\b", RegexOptions.IgnoreCase);
        foreach (var path in Files("promises").Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal) && !p.StartsWith("data/", StringComparison.Ordinal)))
            Words("promises", path).ReplaceLineEndings("\n").Split('\n').Where(l => foreign.IsMatch(Regex.Replace(l, @"https:\S+", ""))).ShouldBeEmpty(path);
        foreach (var path in Files("promises").Keys.Where(p => p.EndsWith("feed.xml", StringComparison.Ordinal) || p.StartsWith("search/documents", StringComparison.Ordinal)))
            Regex.Replace(Files("promises")[path], "\"[^\"]*/[^\"]*\"|\"(implemented|partial|not-implemented) [a-z-]+\"", "").ShouldNotMatch("(?i)implement|agenc");
    }

    [Fact]
    public void A_plan_has_no_page_table_or_control_of_what_it_has_not()
    {
        var files = Files("promises");
        files.Keys.ShouldAllBe(p => !p.StartsWith("agencies/", StringComparison.Ordinal) && !p.StartsWith("indicators/", StringComparison.Ordinal));
        files.Keys.Where(p => p.EndsWith(".csv", StringComparison.Ordinal) && p.StartsWith("data/", StringComparison.Ordinal)).ShouldBe(["data/steps.csv", "data/priorities.csv", "data/goals.csv"], ignoreOrder: true);
        var explorer = new HtmlParser().ParseDocument(files["measures/index.html"]);
        explorer.QuerySelectorAll("form.filters [name]").Select(f => f.GetAttribute("name")).ShouldBe(["q", "status", "priority", "tags-topic"]);
        explorer.QuerySelectorAll("table.finder thead th").Select(h => h.TextContent).ShouldBe(["Number", "Promise", "Status"]);
        Files("goals").Keys.ShouldAllBe(p => !p.Contains("measures/", StringComparison.Ordinal) && !p.Contains("methodology/", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_status_of_the_plan_has_its_own_count_share_filter_and_token()
    {
        var (report, explorer) = (Page("promises", "2016-05/index.html"), Page("promises", "measures/index.html"));
        report.QuerySelectorAll(".cover .shares li").Select(l => Regex.Replace(l.TextContent.Trim(), @"\s+", " ")).ShouldBe(
            ["34% achieved 1 of 3 promises", "33% in progress 1 of 3 promises", "0% compromised –", "33% not started 1 of 3 promises", "0% broken –"]);
        explorer.QuerySelectorAll("#f-status option").Select(o => o.GetAttribute("value")).ShouldBe(["", "achieved", "in-progress", "compromised", "not-started", "broken", "not-assessed"]);
        explorer.QuerySelectorAll("tr[data-id]").Select(r => r.GetAttribute("data-status")).ShouldBe(["not-assessed", "broken", "compromised"]);
        var symbols = Page("promises", "index.html").QuerySelectorAll(".legend use").Select(u => u.GetAttribute("href")).ToArray();
        symbols.Distinct().Count().ShouldBe(symbols.Length, "no two have the same shape");

        var package = JsonNode.Parse(Files("promises")["data/datapackage.json"])!;
        var steps = package["resources"]!.AsArray().Single(r => $"{r!["name"]}" == "steps")!["schema"]!["fields"]!.AsArray();
        string Field(string name) => steps.Single(f => $"{f!["name"]}" == name)!.ToJsonString();
        Field("status").ShouldContain("\"enum\":[\"achieved\",\"in-progress\",\"compromised\",\"not-started\",\"broken\",\"not-assessed\"]");
        Field("year").ShouldContain("\"type\":\"string\"", Case.Sensitive, "2016-05 is no year");
        Files("promises")["data/roadmap.json"].ShouldContain("\"broken\": 1");
    }

    [Fact]
    public void A_status_that_is_neither_better_nor_worse_is_told_as_a_change() =>
        Words("promises", "priorities/economy/index.html").ShouldContain("1 with another status");

    [Fact]
    public void Per_cent_done_is_a_token_of_the_data()
    {
        var field = JsonNode.Parse(Files("town")["data/datapackage.json"])!["resources"]!.AsArray().Single(r => $"{r!["name"]}" == "steps")!["schema"]!["fields"]!.AsArray()
            .Single(f => $"{f!["name"]}" == "status")!["constraints"]!["pattern"]!;
        var tokens = new Regex($"{field}");
        foreach (var token in new[] { "60%", "0%", "100%", "12.5%", "implemented" }) tokens.IsMatch(token).ShouldBeTrue(token);
        foreach (var other in new[] { "101%", "60", "kept", "-1%" }) tokens.IsMatch(other).ShouldBeFalse(other);
        Files("town")["data/steps.csv"].ShouldContain(",60%,0.6,4502,2\r\n");
    }

    [Fact]
    public void Terms_are_carried_into_pages_filters_and_tables()
    {
        var steps = Files("recovery")["data/steps.csv"].Split("\r\n");
        steps[0].ShouldEndWith(",code,tags_origin,tags_kind");
        steps[1].ShouldEndWith(",M1C1-3,eu,investment");
        Page("recovery", "measures/index.html").QuerySelectorAll("#f-tags-kind option").Select(o => o.TextContent).ShouldBe(["Tutto", "Investimento"], "only what a step carries");
        Page("recovery", "measures/index.html").QuerySelectorAll("tr[data-id]").ShouldAllBe(r => r.GetAttribute("data-tags-origin") == "eu");
        var tag = Page("hundred-days", "tags/region/cairo/index.html");
        tag.QuerySelectorAll("main section li a").Select(a => a.GetAttribute("href")).ShouldBe(["/100/priorities/1.1/#1.1.1"]);
    }

    [Fact]
    public void All_values_of_an_indicator_are_in_the_data_with_parts_and_sources()
    {
        var rows = Files("goals")["data/observations.csv"].TrimEnd().Split("\r\n");
        rows[0].ShouldStartWith("indicator,time,dimension,part,value,unit,provisional,published,source,");
        rows.Skip(1).Select(r => string.Join(',', r.Split(',').Take(7))).ShouldBe(
        [
            "maternal-mortality,2010,,,22.7,per-100-000,false", "maternal-mortality,2015,,,12.5,per-100-000,false", "maternal-mortality,2015,region,almaty,11,per-100-000,false",
            "maternal-mortality,2015,region,astana,9.1,per-100-000,false", "maternal-mortality,2020,,,36.5,per-100-000,true",
            "renewable-share,2015,,,0.77,percent,false", "renewable-share,2020,,,3,percent,false", "renewable-share,2022,,,5.9,percent,false",
        ]);
        rows[5].ShouldContain("https://stat.example/sdg");
        Files("goals")["data/datapackage.json"].ShouldContain("observations.csv");
    }

    [Fact]
    public void A_theme_without_pages_of_terms_leads_to_none()
    {
        var content = TestSite.Case("hundred-days").Write("theme/pages/tag.html", "");
        var files = SiteBuild.Plan(content.Site(), content.Input, new DiagnosticList()).ToArray();
        files.Length.ShouldBeGreaterThan(20);
        files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) && Encoding.UTF8.GetString(f.Render().Span).Contains("/tags/", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_theme_without_a_page_of_the_data_publishes_neither_data_nor_feeds_of_parts()
    {
        var content = TestSite.ThreeYears;
        SiteBuild.Plan(content.Site(), content.Input, new DiagnosticList()).Count(f => f.Path.EndsWith("feed.xml", StringComparison.Ordinal)).ShouldBeGreaterThan(2);
        content = content.Write("theme/pages/data.html", "");
        var files = SiteBuild.Plan(content.Site(), content.Input, new DiagnosticList()).ToDictionary(f => f.Path, f => f.Make());
        files.Keys.Where(p => p.EndsWith(".csv", StringComparison.Ordinal) || p.StartsWith("data/", StringComparison.Ordinal)).ShouldBeEmpty();
        var feeds = files.Keys.Where(p => p.EndsWith("feed.xml", StringComparison.Ordinal)).ToArray();
        feeds.ShouldAllBe(p => p.Count('/') == 0 || p.Length == "en/feed.xml".Length);
        files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(f => Regex.Matches(Encoding.UTF8.GetString(f.Value.Span), "href=\"[^\"]*feed\\.xml\"").Select(m => m.Value)).Distinct().Count().ShouldBe(feeds.Length);
    }

    [Fact]
    public void A_step_that_moved_stands_under_the_priority_of_its_time()
    {
        var rows = DataOf(TestSite.Case("promises")
            .Write("content/roadmap/priorities/health.yml", TestSite.Case("promises").Read("content/roadmap/priorities/health.yml") + "  - {id: health.3, title: {en: A new hospital}, was: [{before: 2018-06, id: economy.3}]}\n")
            .Write("content/status/2016-05/economy.yml", "economy.1: achieved\neconomy.2: in-progress\neconomy.3: not-started\n")
            .Write("content/status/2018-06/health.yml", "health.2: compromised\nhealth.3: achieved\n"));
        rows.ShouldContain("2016-05,1,economy,economy.3,A new hospital,,,false,not-started,0,economy");
        rows.ShouldContain("2018-06,1,health,health.3,A new hospital,,,false,achieved,1,health");
    }

    [Fact]
    public void Indicators_alone_are_never_told_as_steps_however_many_reports_there_are()
    {
        var content = TestSite.Case("goals").Write("content/status/2024/report.yml", "title: {kk: 2024, ru: Отчёт 2024, en: Report 2024}\nas-of: 2024-12-31\n").Write("content/status/2024/indicators.yml", "renewable-share: 6.4\n");
        var problems = new DiagnosticList();
        var files = SiteBuild.Plan(content.Site(), content.Input, problems).ToDictionary(f => f.Path, f => f);
        foreach (var path in new[] { "en/index.html", "en/2024/index.html", "en/indicators/index.html", "en/feed.xml" })
            Regex.Replace(Encoding.UTF8.GetString(files[path].Render().Span), "<[^>]*>", " ").ShouldNotMatch(@"(?i)\bsteps?\b|changed since|score by report", path);
    }

    [Fact]
    public void Statuses_without_signs_of_their_own_get_signs_that_differ() =>
        TestSite.Case("recovery").Edit("content/roadmap/roadmap.yml", "counts: not}", "counts: not}\n    - {id: stopped, name: {it: fermato}, counts: not}\n    - {id: dropped, name: {it: ritirato}, counts: not-counted}")
            .Site().Roadmap.Scoring.Statuses.All.Select(s => s.Symbol).ShouldBe(["flag", "cross", "ring", "dash", "dash"], "the last is what was not assessed");

    [Theory]
    [InlineData("promises", "content/roadmap/priorities/economy.yml", "title: {en: Balance the budget}", "title: {en: Balance the budget}\n    lead: []", "content/roadmap/priorities/economy.yml:12:11: error RS122: a list stands here, but an id of agencies.yml such as central-bank is expected")]
    [InlineData("goals", "content/roadmap/roadmap.yml", "goals:", "scoring:\n  statuses:\n    - {id: kept, name: {en: kept, ru: выполнено}, counts: done}\ngoals:", "content/roadmap/roadmap.yml:7:24: warning RS401: the text has no “kk:”; add it")]
    [InlineData("goals", "content/roadmap/indicators.yml", "en: \"{number}%\"", "en: \"{nummer}%\"", "content/roadmap/indicators.yml:3:53: error RS216: a unit has one place, {number}; write for example “{number} per cent of health spending”")]
    [InlineData("promises", "content/roadmap/roadmap.yml", "symbol: ring", "symbol: rng", "content/roadmap/roadmap.yml:17:71: error RS123: “rng” stands here, but a sign (check, half, cross, dash, ring, star, flag or stop) is expected (did you mean “ring”?)")]
    public void A_mistake_in_what_a_plan_has_of_its_own_is_one_line(string plan, string path, string old, string mistaken, string line) =>
        TestSite.Case(plan).Edit(path, old, mistaken).AllProblems().Where(p => !p.Contains("RS323", StringComparison.Ordinal)).ShouldBe([line]);

    private static string[] DataOf(TestSite content)
    {
        var problems = new DiagnosticList();
        return Encoding.UTF8.GetString(SiteBuild.Plan(content.Site(), content.Input, problems).Single(f => f.Path == "data/steps.csv").Make().Span).Split("\r\n");
    }

    private static string Words(string plan, string path) => PageWords.Of(Files(plan)[path]);

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string plan, string path) => new HtmlParser().ParseDocument(Files(plan)[path]);

    private static Dictionary<string, string> Files(string plan) => Built.GetOrAdd(plan, _ =>
    {
        var (content, problems) = (TestSite.Case(plan), new DiagnosticList());
        return SiteBuild.Plan(content.Site(), content.Input, problems).Where(f => f.Path.Split('.')[^1] is "html" or "csv" or "json" or "xml")
            .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Render().Span));
    });
}
