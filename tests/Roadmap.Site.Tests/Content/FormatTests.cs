namespace RoadmapSite.Tests.Content;

/// <summary>Keys and values that do not fit their file.</summary>
public class FormatTests
{
    private const string Roadmap = "content/roadmap/roadmap.yml";
    private const string Data = "content/roadmap/priorities/2.1.yml";
    private const string Indicators = "content/roadmap/indicators.yml";
    private const string Status = "content/status/2023/2.1.yml";
    private const string Report = "content/status/2023/report.yml";

    private static readonly TestSite Site = TestSite.ThreeYears;

    [Theory]
    [InlineData(Status, "2.1.1.2: implemented", "2.1.1.2: implmented", "2:10", "RS123: “implmented” stands here, but a status (implemented, partial, not-implemented or not-assessed) is expected (did you mean “implemented”?)")]
    [InlineData(Status, "2.1.1.2: implemented", "2.1.1.2: icra edilmişdir", "2:10", "RS123: “icra edilmişdir” stands here, but a status (implemented, partial, not-implemented or not-assessed) is expected (did you mean “implemented”?)")]
    [InlineData(Status, "2.1.1.2: implemented", "2.1.1.2:", "2:1", "RS307: step 2.1.1.2 (2022-2023) is due in 2023 and has no status yet; write it after the colon")]
    [InlineData(Status, "2.1.1.2: implemented", "2.1.1.2: [implemented]", "2:10", "RS122: a list stands here, but a status (implemented, partial, not-implemented or not-assessed) is expected")]
    [InlineData(Status, "2.1.1.2: implemented", "2.1.1.2: {note: {az: a, en: b}}", "2:10", "RS121: the key “status” is missing; add “status:” with a status (implemented, partial, not-implemented or not-assessed)")]
    [InlineData(Status, "2.1.1.2: implemented", "2.1.1.2: {partial}", "2:10", "RS121: the key “status” is missing; add “status:” with a status (implemented, partial, not-implemented or not-assessed)")]
    [InlineData(Status, "2.1.1.2: implemented", "2.1.1.2: {status: implemented, evidence: https://a.example/}", "2:42", "RS122: a text stands here, but a list of https addresses is expected; begin each item on a line of its own with “- ”, or put them in brackets: […, …]")]
    [InlineData(Data, "        period: 2024\n", "        period: 2024–2025\n", "37:17", "RS123: “2024–2025” stands here, but a time such as 2017, 2017-2020, 2025-Q3 or 2025-06-30 is expected; an en dash “–” (U+2013) is sign 5 of it; type “2024-2025” anew")]
    [InlineData(Data, "        period: 2024\n", "        period: 2025-2024\n", "37:17", "RS123: “2025-2024” stands here, but a time such as 2017, 2017-2020, 2025-Q3 or 2025-06-30 is expected; the end is before the beginning (did you mean “2024-2025”?)")]
    [InlineData(Data, "        period: 2024\n", "        perod: 2024\n", "37:9", "RS120: “perod” is not known here (did you mean “period”?); possible keys: id, title, lead, partners, recommended, period, ongoing, weight, code, text, tags, added, dropped, was")]
    [InlineData(Data, "        period: 2024\n", "", "33:9", "RS121: the key “period” is missing; add “period:” with a time such as 2017, 2017-2020, 2025-Q3 or 2025-06-30")]
    [InlineData(Data, "        period: 2024\n", "        period: 2024\n        colour: red\n", "38:9", "RS120: “colour” is not known here; possible keys: id, title, lead, partners, recommended, period, ongoing, weight, code, text, tags, added, dropped, was")]
    [InlineData(Data, "ongoing: true", "ongoing: yes", "43:18", "RS123: “yes” stands here, but true or false is expected (did you mean “true”?)")]
    [InlineData(Data, "partners: [library-agency]", "partners: library-agency", "30:15", "RS122: a text stands here, but a list such as [ministry-of-economy, central-bank] is expected; begin each item on a line of its own with “- ”, or put them in brackets: […, …]")]
    [InlineData(Data, "partners: [library-agency]", "partners:", "30:14", "RS122: nothing stands here, but a list such as [ministry-of-economy, central-bank] is expected")]
    [InlineData(Data, "lead: statistics-office", "lead: Statistika İdarəsi", "29:11", "RS206: there is no agency “Statistika İdarəsi” in content/roadmap/agencies.yml (did you mean “statistics-office”?)")]
    [InlineData(Data, "lead: statistics-office", "lead: ../statistics", "29:11", "RS206: there is no agency “../statistics” in content/roadmap/agencies.yml; correct it, or add the agency there")]
    [InlineData(Data, "  az: Kitabxana məlumatlarının açılması\n  en: Opening of library data\n", "  Kitabxana məlumatlarının açılması\n", "3:3", "RS122: a text stands here, but a text in each language is expected; write “az:” and “en:” below it, each on a line of its own and two columns further right")]
    [InlineData(Data, "  en: Opening of library data\n", "  en: Opening of library data\n  ru: Открытие данных\n", "5:3", "RS120: “ru” is not known here; possible keys: az, en")]
    [InlineData(Data, "en: Opening of library data", "en: \"  \"", "4:7", "RS123: “  ” stands here, but a text is expected")]
    [InlineData(Indicators, "value: 40", "value: 40,5", "26:16", "RS123: “40,5” stands here, but a number such as 3.6 is expected (did you mean “40.5”?)")]
    [InlineData(Indicators, "assessed: 2022", "assessed: 2022-2022", "23:15", "RS123: “2022-2022” stands here, but a year such as 2017 is expected")]
    [InlineData(Indicators, "kind: impact", "kind: impct", "48:11", "RS123: “impct” stands here, but outcome or impact is expected (did you mean “impact”?)")]
    [InlineData(Indicators, "      - year: after 2025\n        text", "      - year: from 2025\n        text", "55:15", "RS123: “from 2025” stands here, but a year such as 2020, a span such as 2020-2025 or “after 2025” is expected")]
    [InlineData(Roadmap, "unit: step", "unit: steps", "19:9", "RS123: “steps” stands here, but step or measure is expected (did you mean “step”?)")]
    [InlineData(Report, "as-of: 2023-12-31", "as-of: 31.12.2023", "5:8", "RS123: “31.12.2023” stands here, but a day such as 2017-12-31 is expected (did you mean “2023-12-31”?)")]
    [InlineData(Report, "as-of: 2023-12-31", "as-of: 2023-02-30", "5:8", "RS123: “2023-02-30” stands here, but a day such as 2017-12-31 is expected; there is no such day")]
    [InlineData(Report, "steps: 69/23/8", "steps: 69-31", "9:12", "RS123: “69-31” stands here, but numbers such as 47/28/25 or 47.4/28.1/24.5 (implemented/partial/not implemented) is expected")]
    [InlineData(Report, "score: 81", "measures: 5.5/3/0", "8:15", "RS123: “5.5/3/0” stands here, but whole numbers such as 47/28/25 (implemented/partial/not implemented) is expected")]
    [InlineData(Report, "steps: 69/23/8", "steps: 69.23077/23/8", "9:12", "RS123: “69.23077/23/8” stands here, but numbers such as 47/28/25 or 47.4/28.1/24.5 (implemented/partial/not implemented) is expected")]
    [InlineData(Report, "score: 81", "score: 81%", "8:12", "RS123: “81%” stands here, but a number such as 61 or 61.5 is expected (did you mean “81”?)")]
    public void One_slip_is_one_problem_at_its_place(string path, string old, string changed, string place, string problem) =>
        Site.Edit(path, old, changed).Problems().ShouldBe([$"{path}:{place}: error {problem}"]);

    [Fact]
    public void A_misspelt_key_that_is_needed_is_not_missed_as_well() =>
        Site.Edit(Data, "    period: 2021-2023\n", "    periode: 2021-2023\n").Problems().ShouldBe(
            [$"{Data}:12:5: error RS120: “periode” is not known here (did you mean “period”?); possible keys: id, title, lead, partners, recommended, period, steps, code, text, tags, added, dropped, was, measures"]);

    [Fact]
    public void A_text_with_two_wrong_values_is_two_problems() =>
        Site.Edit(Data, "  az: Kitabxana məlumatlarının açılması\n  en: Opening of library data\n", "  az:\n  en:\n").Problems().ShouldBe(
            [$"{Data}:3:6: error RS123: nothing stands here, but a text is expected", $"{Data}:4:6: error RS123: nothing stands here, but a text is expected"]);

    [Fact]
    public void A_text_with_nothing_in_it_needs_a_language() =>
        Site.Edit(Data, "  az: Kitabxana məlumatlarının açılması\n  en: Opening of library data\n", "  {}\n").Problems().ShouldBe(
            [$"{Data}:3:3: error RS121: the key “az” is missing; add “az:” with a text"]);

    [Fact]
    public void Another_file_altogether_is_told_what_it_should_be()
    {
        Site.Write(Report, "salam\n").Problems().ShouldBe([$"{Report}:1:1: error RS122: a text stands here, but a report is expected"]);
        Site.Write(Status, "- 2.1.1.2\n").Problems().ShouldBe([$"{Status}:1:1: error RS122: a list stands here, but one line a step, such as “1.1.1.2: partial” is expected"]);
        Site.Write(Report, "").Problems().ShouldBe(
        [
            $"{Report}:1:1: error RS121: the key “as-of” is missing; add “as-of:” with a day such as 2017-12-31",
            $"{Report}:1:1: error RS121: the key “title” is missing; add “title:” with a text in each language",
        ]);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        var windows = Site.Input.Files.Keys.Where(p => p.StartsWith("content/", StringComparison.Ordinal))
            .Aggregate(Site, (site, path) => site.Write(path, "\uFEFF" + site.Read(path).Replace("\n", "\r\n", StringComparison.Ordinal)));
        windows.AllProblems().ShouldBe(Site.AllProblems());
        windows.Edit(Status, "implemented", "implmented").Problems().ShouldHaveSingleItem().ShouldStartWith($"{Status}:2:10: error RS123");
    }

    [Fact]
    public void A_line_end_cannot_break_a_problem_line_apart() =>
        Site.Write(Status, "\"2.1\\n.1\": implemented\n\"2.1\\n.1\": partial\n").Problems().ShouldAllBe(p => !p.Contains('\n'));
}
