namespace RoadmapSite.Tests.Validation;

/// <summary>Each rule of the plan, broken by one change to a site that is otherwise in order.</summary>
public class PlanRulesTests
{
    private const string Roadmap = "content/roadmap/roadmap.yml";
    private const string Agencies = "content/roadmap/agencies.yml";
    private const string Catalogue = "content/roadmap/priorities/1.1.yml";
    private const string Data = "content/roadmap/priorities/2.1.yml";
    private const string Indicators = "content/roadmap/indicators.yml";

    private static readonly TestSite Site = TestSite.ThreeYears;

    [Fact]
    public void Numbers_that_look_like_decimals_are_quoted()
    {
        Site.Edit(Roadmap, "\"1.2\", \"1.10\"", "\"1.2\", 1.10").Problems().ShouldBe(
            [$"{Roadmap}:12:32: error RS124: put the number in quotes: \"1.10\"; without them other tools read 1.10 as 1.1"]);
        Site.Edit(Roadmap, "id: \"2\"", "id: 2").Problems().ShouldBe(
            [$"{Roadmap}:13:9: error RS124: put the number in quotes: \"2\"; without them other tools read 1.10 as 1.1"]);
    }

    [Fact]
    public void Numbers_before_a_colon_that_look_like_decimals_are_quoted()
    {
        const string Report = "content/status/2021/report.yml";
        Site.Edit(Report, "    \"1.10\":", "    1.10:").Edit(Report, "    \"2\":", "    2:").Problems().ShouldBe(
        [
            $"{Report}:16:5: error RS124: put the number in quotes: \"2\"; without them other tools read 1.10 as 1.1",
            $"{Report}:30:5: error RS124: put the number in quotes: \"1.10\"; without them other tools read 1.10 as 1.1",
        ]);
        Site.Edit(Report, "    \"1.10\":", "    '1.10':").Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_number_begins_with_the_number_above_it()
    {
        Site.Edit(Data, "- id: 2.1.2\n", "- id: 2.2.2\n").Problems().ShouldBe(
        [
            $"{Data}:25:9: error RS201: “2.2.2” stands under 2.1, so its number must begin with “2.1.”",
            $"{Data}:33:13: error RS201: “2.1.2.1” stands under 2.2.2, so its number must begin with “2.2.2.”",
            $"{Data}:38:13: error RS201: “2.1.2.2” stands under 2.2.2, so its number must begin with “2.2.2.”",
        ]);
        Site.Edit(Data, "2.1.2.2", "2.1.20.2").Problems().ShouldBe(
            [$"{Data}:38:13: error RS201: “2.1.20.2” stands under 2.1.2, so its number must begin with “2.1.2.”"]);
    }

    [Fact]
    public void A_number_is_given_once()
    {
        Site.Edit(Data, "2.1.2.2", "2.1.2.1").Problems().ShouldBe(
            [$"{Data}:38:13: error RS202: “2.1.2.1” already stands in line 33; give one of the two another number or delete it"]);
        Site.Edit(Roadmap, "[\"2.1\"]", "[\"2.1\", \"1.1\"]").Problems().ShouldBe(
            [$"{Roadmap}:17:25: error RS202: “1.1” already stands in line 12; give one of the two another number or delete it"]);
        Site.Edit(Roadmap, "id: \"2\"", "id: \"1.1\"").Problems().ShouldBe(
        [
            $"{Roadmap}:13:9: error RS202: “1.1” already stands in line 12; give one of the two another number or delete it",
        ]);
        Site.Edit(Indicators, "- id: connected-libraries", "- id: catalogue-coverage").Problems().ShouldBe(
        [
            $"{Indicators}:32:9: error RS202: “catalogue-coverage” already stands in line 13; give one of the two another number or delete it",
        ]);
    }

    [Fact]
    public void A_number_is_given_once_in_all_files()
    {
        var twin = Site.Read(Data).Replace("2.1.1", "2.1.1.1", StringComparison.Ordinal).Replace("2.1.2", "2.1.1.2", StringComparison.Ordinal);
        Site.Edit(Roadmap, "[\"2.1\"]", "[\"2.1\", \"2.1.1\"]").Write("content/roadmap/priorities/2.1.1.yml", twin).Problems().ShouldContain(
            "content/roadmap/priorities/2.1.1.yml:6:9: error RS202: “2.1.1.1” already stands in content/roadmap/priorities/2.1.yml:14; give one of the two another number or delete it");
    }

    [Fact]
    public void A_listed_priority_has_a_file() => Site.Edit(Roadmap, "\"1.10\"", "\"1.11\"").Problems().ShouldBe(
    [
        "content/roadmap/priorities/1.10.yml: error RS204: no goal lists priority 1.10; add \"1.10\" to the priorities of a goal in content/roadmap/roadmap.yml",
        $"{Roadmap}:12:32: error RS203: priority 1.11 has no file content/roadmap/priorities/1.11.yml (did you mean “1.10”?); add the file or correct the number",
    ]);

    [Fact]
    public void Goals_priorities_and_measures_are_not_empty()
    {
        Site.Edit(Roadmap, "[\"2.1\"]", "[]").Problems().ShouldBe(
        [
            "content/roadmap/priorities/2.1.yml: error RS204: no goal lists priority 2.1; add \"2.1\" to the priorities of a goal in content/roadmap/roadmap.yml",
            $"{Roadmap}:13:9: error RS205: goal 2 has no priorities; list at least one",
        ]);
        Site.Write(Data, "title: {az: Boş, en: Empty}\nmeasures: []\n").Problems()
            .ShouldContain($"{Data}: error RS205: priority 2.1 has no measures; add at least one");
        var withoutSteps = Site.Read(Data)[..Site.Read(Data).IndexOf("    steps:\n      - id: 2.1.2.1", StringComparison.Ordinal)] + "    steps: []\n";
        Site.Write(Data, withoutSteps).Problems().ShouldBe([$"{Data}:25:9: error RS205: measure 2.1.2 has no steps; add at least one"]);
        Site.Write(Roadmap, "title: {az: Boş, en: Empty}\nyears: 2021-2025\ncoordinator: library-agency\ngoals: []\n").Problems()
            .ShouldContain($"{Roadmap}:1:8: error RS205: the roadmap has no goals; add at least one");
    }

    [Fact]
    public void An_agency_stands_in_the_list()
    {
        Site.Edit(Data, "lead: statistics-office", "lead: statistic-office").Problems().ShouldBe(
            [$"{Data}:29:11: error RS206: there is no agency “statistic-office” in content/roadmap/agencies.yml (did you mean “statistics-office”?)"]);
        Site.Edit(Catalogue, "[digital-agency, audit-service]", "[digital-agency, tax-service]").Problems().ShouldBe(
            [$"{Catalogue}:11:32: error RS206: there is no agency “tax-service” in content/roadmap/agencies.yml; correct it, or add the agency there"]);
        Site.Edit(Roadmap, "coordinator: library-agency", "coordinator: nobody").Problems().ShouldBe(
            [$"{Roadmap}:6:14: error RS206: there is no agency “nobody” in content/roadmap/agencies.yml; correct it, or add the agency there"]);
    }

    [Fact]
    public void A_site_without_agencies_is_told_about_each_name() =>
        Site.Write(Agencies, "# none yet\n").Problems().ShouldContain($"{Roadmap}:6:14: error RS206: there is no agency “library-agency” in content/roadmap/agencies.yml; correct it, or add the agency there");

    [Fact]
    public void A_row_names_an_agency_once()
    {
        Site.Edit(Catalogue, "[digital-agency, audit-service]", "[digital-agency, library-agency]").Problems().ShouldBe(
            [$"{Catalogue}:11:32: error RS207: “library-agency” is named twice for 1.1.1; delete one of the two"]);
        Site.Edit(Catalogue, "[library-agency, education-office]", "[library-agency, digital-agency]").Problems().ShouldBe(
            [$"{Catalogue}:48:36: error RS207: “digital-agency” is named twice for 1.1.2.2, here and by its measure; give the step “lead:”, “partners:” and “recommended:” of its own in which each agency stands once"]);
        Site.Edit(Data, "lead: library-agency", "lead: statistics-office").Problems().ShouldHaveSingleItem()
            .ShouldStartWith($"{Data}:23:15: error RS207: “statistics-office” is named twice for 2.1.1.2, here and by its measure;");
    }

    [Fact]
    public void Periods_lie_inside_the_roadmap() => Site.Edit(Data, "period: 2024\n", "period: 2024-2026\n").Problems().ShouldBe(
        [$"{Data}:37:17: error RS208: the period 2024-2026 is not inside the roadmap's years 2021-2025"]);

    [Theory]
    [InlineData("partial: 0.5", "partial: 1.5", "points must grow from not-implemented (0 or more) over partial to implemented (1), but they are 0, 1.5 and 1")]
    [InlineData("not-implemented: 0", "not-implemented: 1", "points must grow from not-implemented (0 or more) over partial to implemented (1), but they are 1, 0.5 and 1")]
    [InlineData("not-implemented: 0", "not-implemented: -1", "points must grow from not-implemented (0 or more) over partial to implemented (1), but they are -1, 0.5 and 1")]
    [InlineData("    implemented: 1", "    implemented: 2", "points must grow from not-implemented (0 or more) over partial to implemented (1), but they are 0, 0.5 and 2")]
    [InlineData("low: 10", "low: 95", "the bands must satisfy 0 ≤ low < high ≤ 100, but low is 95 and high is 90")]
    [InlineData("high: 90", "high: 101", "the bands must satisfy 0 ≤ low < high ≤ 100, but low is 10 and high is 101")]
    public void More_done_gives_more_points(string old, string changed, string message) =>
        Site.Edit(Roadmap, old, changed).Problems().ShouldBe([$"{Roadmap}:19:3: error RS209: {message}"]);

    [Fact]
    public void Partial_may_count_as_nothing_or_as_all() =>
        Site.Edit(Roadmap, "partial: 0.5", "partial: 0").Problems().ShouldAllBe(p => p.Contains("RS320"));

    [Fact]
    public void A_unit_stands_in_the_list()
    {
        Site.Edit(Indicators, "unit: libraries", "unit: library").Problems().ShouldBe([$"{Indicators}:37:11: error RS210: there is no unit “library” under “units:” (did you mean “libraries”?)"]);
        Site.Edit(Indicators, "        unit: percent", "        unit: per-cent").Problems().ShouldBe(
            [$"{Indicators}:46:15: error RS210: there is no unit “per-cent” under “units:” (did you mean “percent”?)"]);
    }

    [Fact]
    public void A_target_is_one_thing()
    {
        Site.Edit(Indicators, "        value: 40\n", "        value: 40\n        min: 3\n").Problems().ShouldBe(
            [$"{Indicators}:25:9: error RS211: a target holds exactly one of “value:”, “min:”/“max:” or “text:”"]);
        Site.Edit(Indicators, "        value: 40\n", "").Problems().ShouldBe(
            [$"{Indicators}:25:9: error RS211: a target holds exactly one of “value:”, “min:”/“max:” or “text:”"]);
        Site.Edit(Indicators, "max: 90", "max: 80").Problems().ShouldBe([$"{Indicators}:27:9: error RS211: min (80) must be smaller than max (80)"]);
        Site.Write(Indicators, Site.Read(Indicators)[..Site.Read(Indicators).LastIndexOf("    targets:", StringComparison.Ordinal)] + "    targets: []\n").Problems().ShouldBe(
            [$"{Indicators}:47:9: error RS211: indicator reading-habits has no targets; add at least one"]);
    }

    [Fact]
    public void A_row_names_an_agency_once_however_many_it_names()
    {
        const string Partners = "    partners: [digital-agency, audit-service]\n";
        Site.Edit(Catalogue, Partners, "    partners: [digital-agency, audit-service, digital-agency]\n").Problems().ShouldHaveSingleItem().ShouldContain("RS207: “digital-agency” is named twice for 1.1.1;");
        Site.Edit(Catalogue, Partners, "    partners: [digital-agency, audit-service, city-council, audit-service]\n").Problems().ShouldHaveSingleItem().ShouldContain("RS207: “audit-service” is named twice for 1.1.1;");
    }

    [Fact]
    public void Of_a_goal_and_its_priority_of_one_number_the_priority_is_told() =>
        Site.Edit(Roadmap, "id: \"1\"", "id: \"1.1\"").Problems().ShouldContain(p => p.EndsWith("error RS202: “1.1” already stands in line 8; give one of the two another number or delete it", StringComparison.Ordinal));

    [Theory]
    [InlineData("alpa", "“alpa” is named nowhere, while 3 places name “alpha”, which stands no more here; an id never changes, so write “alpha” again")]
    [InlineData("alpa: {name: {az: A, en: A} }\nzeta", "“alpa” is named nowhere, while 3 places name “alpha”, which stands no more here; an id never changes, so write “alpha” again")]
    [InlineData("zeta", "“zeta” is named nowhere, while 3 places name “alpha”, which stands no more here; an id never changes, so write “alpha” again")]
    public void An_id_that_was_changed_is_told_once(string now, string problem) =>
        SmallSite.Of("1.1.1.1 alpha 2021 implemented\n1.2.1.1 beta 2021 partial").Edit(Agencies, "alpha: ", $"{now}: ").Problems().ShouldHaveSingleItem().ShouldEndWith($"error RS206: {problem}");

    [Fact]
    public void Where_two_ids_are_unused_and_none_is_near_each_place_is_told() =>
        SmallSite.Of("1.1.1.1 alpha 2021 implemented\n1.2.1.1 beta 2021 partial").Edit(Agencies, "alpha: ", "gamma: {name: {az: G, en: G} }\nzeta: ").Problems().Length.ShouldBe(3);

    [Theory]
    [InlineData("bets", "there is no agency “bets” in content/roadmap/agencies.yml (did you mean “beta”?)")]
    [InlineData("alpha beta", "there is no agency “alpha beta” in content/roadmap/agencies.yml; a comma is missing: write “alpha, beta”")]
    [InlineData("alpha; beta", "there is no agency “alpha; beta” in content/roadmap/agencies.yml; a comma is missing: write “alpha, beta”")]
    [InlineData("alpha, beta", "there is no agency “alpha, beta” in content/roadmap/agencies.yml; several stand in brackets: write “[alpha, beta]”")]
    [InlineData("alpha delta", "there is no agency “alpha delta” in content/roadmap/agencies.yml; correct it, or add the agency there")]
    [InlineData("b\u0435ta", "there is no agency “b\u0435ta” in content/roadmap/agencies.yml; the Cyrillic letter “\u0435” (U+0435) is sign 2 of it; type “beta” anew")]
    [InlineData("Agency beta", "there is no agency “Agency beta” in content/roadmap/agencies.yml (did you mean “beta”?)")]
    [InlineData("Qurum beta", "there is no agency “Qurum beta” in content/roadmap/agencies.yml (did you mean “beta”?)")]
    [InlineData("State Tax Service", "there is no agency “State Tax Service” in content/roadmap/agencies.yml (did you mean “state-tax-service”?)")]
    public void A_name_that_is_written_for_an_id_leads_to_it(string written, string problem) =>
        SmallSite.Of("1.1.1.1 alpha 2021 implemented\n1.2.1.1 beta 2021 partial\n1.3.1.1 state-tax-service 2021 partial\n1.4.1.1 unused 2021 partial")
            .Edit("content/roadmap/priorities/1.4.yml", "        lead: unused", "        lead: alpha").Edit("content/roadmap/priorities/1.4.yml", "    lead: unused", $"    lead: [\"{written}\"]").Edit(Agencies, "Agency state-tax-service", "DVX")
            .Problems().ShouldHaveSingleItem().ShouldEndWith($"error RS206: {problem}");

    [Fact]
    public void Both_ends_of_a_wrong_range_are_told() =>
        Site.Edit(Indicators, "max: 90", "max: 70").Problems().ShouldBe([$"{Indicators}:27:9: error RS211: min (80) must be smaller than max (70)"]);

    [Fact]
    public void Numbers_of_rows_that_look_like_decimals_are_quoted_too() =>
        SmallSite.Of("1.1.1.1 alpha 2021 implemented").Edit("content/roadmap/priorities/1.1.yml", "  - id: 1.1.1\n", "  - id: 1.1\n").Problems().ShouldContain(p => p.EndsWith("error RS124: put the number in quotes: \"1.1\"; without them other tools read 1.10 as 1.1", StringComparison.Ordinal));
}
