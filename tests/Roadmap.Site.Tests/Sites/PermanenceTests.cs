namespace RoadmapSite.Tests.Sites;

/// <summary>What was published of a report stays what it was, byte for byte, whatever comes later.</summary>
public class PermanenceTests
{
    private const string First = "content/roadmap/priorities/1.1.yml", Second = "content/roadmap/priorities/1.2.yml";

    // Those of steps.csv in a plan without codes, weights and tags.
    private const int Columns = 15;

    private static readonly TestSite Before = SmallSite.Of("""
        1.1.1.1 alpha 2021      implemented -
        1.1.1.2 beta  2021-2022 partial     implemented
        1.1.2.1 beta  2021-2023 partial     not-implemented
        1.2.1.1 gamma 2021-2024 partial     partial
        1.2.1.2 gamma 2022-2025 -           implemented
        """);

    private static readonly Dictionary<string, string> Published = Results(Before);

    [Theory]
    [InlineData("nothing", First, "", "")]
    [InlineData("a lead moved", First, "        lead: alpha\n        period: 2021", "        lead: gamma\n        period: 2021\n        was: [{before: 2023, lead: alpha}]")]
    [InlineData("a step re-dated", First, "        period: 2021-2022", "        period: 2021-2025\n        was: [{before: 2023, period: 2021-2022}]")]
    [InlineData("a step retitled", First, "        title: {az: Addım 1.1.1.2, en: Step 1.1.1.2}", "        title: {az: Yeni, en: New}\n        was: [{before: 2023, title: {az: Addım 1.1.1.2, en: Step 1.1.1.2}}]")]
    [InlineData("a step weighed", First, "        period: 2021-2022", "        period: 2021-2022\n        weight: 3\n        was: [{before: 2023, weight: 1}]")]
    [InlineData("a step renumbered", First, "      - id: 1.1.1.2", "      - id: 1.1.1.7\n        was: [{before: 2023, id: 1.1.1.2}]")]
    [InlineData("a step dropped", First, "        period: 2021-2022", "        period: 2021-2022\n        dropped: {from: 2023, reason: {az: Səbəb, en: A reason}}")]
    [InlineData("a step added", First, "      - id: 1.1.1.2", "      - {id: 1.1.1.9, title: {az: Yeni, en: New}, lead: alpha, period: 2023, added: 2023}\n      - id: 1.1.1.2")]
    [InlineData("a step added under a new lead", First, "      - id: 1.1.1.2", "      - {id: 1.1.1.9, title: {az: Yeni, en: New}, lead: delta, period: 2023, added: 2023}\n      - id: 1.1.1.2")]
    [InlineData("a measure renumbered", First, "  - id: 1.1.2\n    title: {az: Tədbir 1.1.2, en: Measure 1.1.2}\n    lead: beta\n    period: 2021-2023\n    steps:\n      - id: 1.1.2.1",
        "  - id: 1.1.5\n    was: [{before: 2023, id: 1.1.2}]\n    title: {az: Tədbir 1.1.2, en: Measure 1.1.2}\n    lead: beta\n    period: 2021-2023\n    steps:\n      - id: 1.1.5.1")]
    [InlineData("a priority retitled", Second, "title: {az: Prioritet 1.2, en: Priority 1.2}", "title: {az: Yeni, en: New}\nwas: [{before: 2023, title: {az: Prioritet 1.2, en: Priority 1.2}}]")]
    [InlineData("a goal retitled", SmallSite.Roadmap, "    title: {az: Hədəf 1, en: Goal 1}", "    title: {az: Yeni, en: New}\n    was: [{before: 2023, title: {az: Hədəf 1, en: Goal 1}}]")]
    [InlineData("an agency renamed", SmallSite.Agencies, "beta: {name: {az: Qurum beta, en: Agency beta} }", "beta: {name: {az: Yeni, en: New}, was: [{before: 2023, name: {az: Qurum beta, en: Agency beta}}]}")]
    [InlineData("agencies merged", SmallSite.Agencies, "en: Agency beta} }", "en: Agency beta}, became: {agency: gamma, from: 2023}}")]
    [InlineData("scored by other points", SmallSite.Roadmap, "  points: {implemented: 1, partial: 0.5, not-implemented: 0}", "  points: {implemented: 1, partial: 0.2, not-implemented: 0}\n  was: [{before: 2023, points: {implemented: 1, partial: 0.5, not-implemented: 0}}]")]
    [InlineData("scored by measures", SmallSite.Roadmap, "  unit: step\n", "  unit: measure\n  was: [{before: 2023, unit: step}]\n")]
    public void Later_changes_leave_reports_and_their_data_as_they_were(string what, string path, string old, string changed)
    {
        var after = old.Length == 0 ? Before : Before.Edit(path, old, changed);
        if (changed.Contains("delta", StringComparison.Ordinal)) after = after.Edit(SmallSite.Agencies, "alpha: ", "delta: {name: {az: Qurum delta, en: Agency delta} }\nalpha: ");
        Results(after).ShouldBe(Published, $"{what}: before any other report");

        after = after.Write("content/status/2023/report.yml", "title: {az: Hesabat 2023, en: Report 2023}\nas-of: 2023-12-31\n").Write("content/status/2023/1.1.yml", "");
        var due = Regex.Matches(string.Join('\n', after.AllProblems()), "add a line “([^:]+):").Select(m => m.Groups[1].Value).ToArray();
        due.ShouldNotBeEmpty();
        foreach (var priority in due.GroupBy(id => id[..3]))
            after = after.Write($"content/status/2023/{priority.Key}.yml", string.Concat(priority.Select(id => $"{id}: implemented\n")));
        Results(after).ShouldBe(Published, $"{what}: with another report");
    }

    [Fact]
    public void A_correction_changes_what_it_touches() =>
        Results(Before.Edit("content/status/2022/1.1.yml", "1.1.2.1: not-implemented", "1.1.2.1: partial")
            .Write("content/status/2022/corrections.yml", "- {date: 2023-05-04, step: 1.1.2.1, was: not-implemented, now: partial, reason: {az: Səbəb, en: A reason}}\n"))
            ["en/2022/index.html"].ShouldContain("4 May 2023");

    [Fact]
    public void Former_numbers_lead_to_the_present_ones()
    {
        var files = Files(Before.Edit(First, "  - id: 1.1.2\n    title: {az: Tədbir 1.1.2, en: Measure 1.1.2}\n    lead: beta\n    period: 2021-2023\n    steps:\n      - id: 1.1.2.1",
            "  - id: 1.1.5\n    was: [{before: 2023, id: 1.1.2}]\n    title: {az: Tədbir 1.1.2, en: Measure 1.1.2}\n    lead: beta\n    period: 2021-2023\n    steps:\n      - id: 1.1.5.1"));
        files["en/measures/1.1.2/index.html"].ShouldContain("<meta http-equiv=\"refresh\" content=\"0; url=https://library.example/roadmap/en/measures/1.1.5/\">");
        files["en/measures/1.1.5/index.html"].ShouldContain("<span id=\"1.1.2.1\"></span>");
        files["sitemap.xml"].ShouldNotContain("measures/1.1.2/");
    }

    [Fact]
    public void What_was_dropped_is_told_apart_with_its_reason()
    {
        var page = Files(Before.Edit(First, "        period: 2021-2022", "        period: 2021-2022\n        dropped: {from: 2023, reason: {az: Səbəb, en: By decree}}"))["en/priorities/1.1/index.html"];
        page[page.IndexOf("id=\"withdrawn\"", StringComparison.Ordinal)..].ShouldContain("By decree");
    }

    [Fact]
    public void A_report_in_progress_says_how_far_it_has_got_and_nothing_of_scores()
    {
        var page = Files(Before.Edit("content/status/2022/report.yml", "as-of: 2022-12-31", "as-of: 2022-12-31\nprovisional: true")
            .Edit("content/status/2022/1.2.yml", "1.2.1.2: implemented", ""))["en/2022/index.html"];
        page.ShouldContain("3 of 4 due steps assessed so far");
        page.ShouldContain("1 of the 2 steps due in 2022 has been assessed so far");
        foreach (var never in new[] { "Nothing has been assessed", "class=\"distribution\"", "class=\"arithmetic\"", "class=\"rank\"" }) page.ShouldNotContain(never);
    }

    // The pages of the first two reports, and their rows in every table; of what a plan did not have then, columns may have come at the end.
    private static Dictionary<string, string> Results(TestSite content)
    {
        var files = Files(content);
        return files.Where(f => f.Key.EndsWith("2021/index.html", StringComparison.Ordinal) || f.Key.EndsWith("2022/index.html", StringComparison.Ordinal))
            .Concat(files.Where(f => f.Key.StartsWith("data/", StringComparison.Ordinal) && f.Key.EndsWith(".csv", StringComparison.Ordinal))
                .Select(f => KeyValuePair.Create(f.Key, string.Join('\n', f.Value.Split("\r\n").Where(l => l.StartsWith("2021,", StringComparison.Ordinal) || l.StartsWith("2022,", StringComparison.Ordinal))
                    .Select(l => f.Key == "data/steps.csv" ? string.Join(',', l.Split(',').Take(Columns)) : l)))))
            .ToDictionary();
    }

    private static Dictionary<string, string> Files(TestSite content)
    {
        var problems = new DiagnosticList();
        var files = SiteBuild.Plan(content.Site(), content.Input, problems);
        problems.Sorted().Where(p => p.Rule.Severity == Severity.Error).ShouldBeEmpty();
        return files.Where(f => f.Path.EndsWith("html", StringComparison.Ordinal) || f.Path.EndsWith(".csv", StringComparison.Ordinal) || f.Path.EndsWith(".xml", StringComparison.Ordinal))
            .ToDictionary(f => f.Path, f => Text(f.Make()));
    }

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
