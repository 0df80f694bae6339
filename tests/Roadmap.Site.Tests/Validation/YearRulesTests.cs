namespace RoadmapSite.Tests.Validation;

/// <summary>Each rule of the results, broken by one change to a site that is otherwise in order.</summary>
public class YearRulesTests
{
    private const string Report = "content/status/2023/report.yml";
    private const string Status = "content/status/2023/1.2.yml";

    private static readonly TestSite Site = TestSite.ThreeYears;

    [Fact]
    public void A_plan_without_a_report_is_published_as_a_plan()
    {
        var none = new TestSite(new(Site.Input.Files.RemoveRange(Site.Input.Files.Keys.Where(p => p.StartsWith("content/status/", StringComparison.Ordinal)))));
        none.Problems().ShouldBeEmpty();
        none.Site().HasReports.ShouldBeFalse();
    }

    [Fact]
    public void A_year_lies_inside_the_roadmap() =>
        Site.Write("content/status/2026/report.yml", "title: {az: Hesabat, en: Report}\nas-of: 2026-12-31\n").Problems().ShouldBe(
            ["content/status/2026/: error RS302: 2026 is not inside the roadmap's years 2021-2025"]);

    [Fact]
    public void Results_are_as_of_a_day_in_the_year_or_after_it()
    {
        Site.Edit(Report, "as-of: 2023-12-31", "as-of: 2022-12-31").Problems().ShouldBe(
            [$"{Report}:5:8: error RS303: the results of 2023 cannot be as of 2022-12-31, which is before that year"]);
        Site.Edit(Report, "as-of: 2023-12-31", "as-of: 2024-02-15").Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_status_is_about_a_step_of_its_priority()
    {
        Site.Edit(Status, "1.2.1.3: implemented", "1.2.1.4: implemented").Problems().ShouldBe(
        [
            $"{Status}: error RS307: step 1.2.1.3 (2023) is due in 2023 and has no status; add a line “1.2.1.3: …”",
            $"{Status}:4:1: error RS304: priority 1.2 has no step 1.2.1.4 (did you mean “1.2.1.3”?)",
        ]);
        Site.Edit(Status, "1.2.1.3: implemented", "1.2.1.3: implemented\n1.1.1.3: implemented").Problems().ShouldBe(
            [$"{Status}:5:1: error RS304: step 1.1.1.3 belongs to priority 1.1; move the line to content/status/2023/1.1.yml"]);
    }

    [Fact]
    public void A_status_is_not_given_before_its_step_begins()
    {
        Site.Edit("content/status/2022/1.2.yml", "1.2.2.1: partial", "1.2.2.1: partial\n1.2.1.3: partial").Problems().ShouldContain(
            "content/status/2022/1.2.yml:13:10: error RS305: step 1.2.1.3 begins in 2023, so it has no status in 2022; delete the line or correct the period");
        Site.Edit("content/status/2022/1.2.yml", "1.2.2.1: partial", "1.2.2.1: partial\n1.2.1.3: not-assessed").Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_step_that_began_is_left_out_only_for_a_reason()
    {
        Site.Edit(Status, "1.2.1.1: partial", "1.2.1.1: not-assessed").Problems().ShouldContain(
            $"{Status}:2:10: error RS306: step 1.2.1.1 began in 2021; give a “reason:” why it is not assessed in 2023");
        Site.Edit("content/status/2022/1.2.yml", "  reason:\n    az: Təlim", "  note:\n    az: Təlim").Problems().ShouldBe(
            ["content/status/2022/1.2.yml:8:11: error RS306: step 1.2.1.2 began in 2022; give a “reason:” why it is not assessed in 2022"]);
    }

    [Fact]
    public void A_step_that_is_due_needs_a_status()
    {
        Site.Edit(Status, "1.2.1.3: implemented\n", "").Problems().ShouldBe(
            [$"{Status}: error RS307: step 1.2.1.3 (2023) is due in 2023 and has no status; add a line “1.2.1.3: …”"]);
        Site.Delete("content/status/2023/2.1.yml").Problems().ShouldBe(
            ["content/status/2023/2.1.yml: error RS307: step 2.1.1.2 (2022-2023) is due in 2023 and has no status; add a line “2.1.1.2: …”"]);
    }

    [Fact]
    public void An_ongoing_step_is_due_every_year_though_it_was_implemented() =>
        Site.Edit("content/status/2023/1.1.yml", "1.1.1.3: implemented\n", "").Problems().ShouldBe(
            ["content/status/2023/1.1.yml: error RS307: step 1.1.1.3 (2021-2025) is due in 2023 and has no status; add a line “1.1.1.3: …”"]);

    [Fact]
    public void An_implemented_step_is_due_again_after_a_setback() =>
        Site.Edit(Status, "1.2.1.1: partial\n", "").Problems().ShouldBe(
            [$"{Status}: error RS307: step 1.2.1.1 (2021-2023) is due in 2023 and has no status; add a line “1.2.1.1: …”"]);

    [Fact]
    public void A_report_that_is_complete_and_still_provisional_is_told()
    {
        var complete = SmallSite.Of("1.1.1.1 alpha 2021 partial\n1.1.1.2 alpha 2021-2022 implemented").Edit("content/status/2021/report.yml", "as-of:", "provisional: true\nas-of:");
        complete.Problems().ShouldBe(
        [
            "content/status/2021/report.yml:2:14: warning RS313: every step that is due in 2021 has a status; delete “provisional: true” when the report is final, "
            + "or let “roadmap finalise 2021 --on YYYY-MM-DD” do it, which keeps what was published",
        ]);
        complete.Edit("content/status/2021/1.1.yml", "1.1.1.1: partial\n", "").Problems().ShouldAllBe(p => !p.Contains("RS313", StringComparison.Ordinal));
        complete.Edit("content/status/2021/report.yml", "provisional: true", "provisional: false").Problems().ShouldBeEmpty();
    }

    [Fact]
    public void In_a_provisional_year_a_missing_status_is_a_warning() =>
        Site.Edit(Status, "1.2.1.3: implemented\n", "").Edit(Report, "as-of: 2023-12-31\n", "as-of: 2023-12-31\nprovisional: true\n").Problems().ShouldBe(
        [
            $"{Report}:9:12: error RS320: the score of the roadmap was published as 81, but the statuses of 2023 give 79; correct the status or the figure that is wrong",
            $"{Report}:10:12: error RS320: the shares of steps (“steps:”) of the roadmap were published as 69/23/8, but the statuses of 2023 give 67/25/8; correct the status or the figure that is wrong",
            $"{Status}: warning RS308: step 1.2.1.3 (2023) is due in 2023 and has no status; add a line “1.2.1.3: …”",
        ]);

    [Fact]
    public void Files_of_a_year_are_named_after_a_priority()
    {
        Site.Write("content/status/2023/1.3.yml", "1.3.1.1: partial\n").Problems().ShouldBe(
            ["content/status/2023/1.3.yml: error RS110: this file belongs to nothing: there is no priority 1.3 (did you mean “1.1”?)"]);
        Site.Write("content/status/2023/1.3.en.md", "Text.\n").Problems().ShouldBe(
            ["content/status/2023/1.3.en.md: error RS110: this file belongs to nothing: there is no priority 1.3 (did you mean “1.1”?)"]);
    }

    [Fact]
    public void Observed_values_belong_to_an_indicator()
    {
        Site.Edit("content/status/2023/indicators.yml", "connected-libraries", "connected-library").Problems().ShouldBe(
            ["content/status/2023/indicators.yml:3:1: error RS309: there is no indicator “connected-library” (did you mean “connected-libraries”?)"]);
        Site.Delete("content/roadmap/indicators.yml").Problems().Length.ShouldBe(3);
    }

    [Fact]
    public void A_published_figure_is_about_something_and_reported_once() =>
        Site.Edit("content/status/2021/report.yml", "\"1.1\":", "\"1.3\":").Problems().ShouldBe(
            ["content/status/2021/report.yml:20:14: error RS310: there is no priority “1.3” (did you mean “1.1”?)"]);

    [Fact]
    public void A_goal_is_no_priority_though_it_has_the_number() =>
        Site.Edit("content/status/2021/report.yml", "\"1.1\":", "\"1\":").Problems().ShouldHaveSingleItem()
            .ShouldStartWith("content/status/2021/report.yml:20:14: error RS310: there is no priority “1”");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://library.example/x")]
    [InlineData("/reports/2023")]
    [InlineData("library.example")]
    public void Evidence_is_a_web_address(string link) =>
        Site.Edit(Status, "https://library.example/news/online-orders", link).Problems().ShouldBe(
            [$"{Status}:11:7: error RS311: “{link}” is not a web address; write one that begins with https://"]);

    [Theory]
    [InlineData("https://library.example/my plan.pdf", "holds a space; write one address on each line, and %20 for a space inside it")]
    [InlineData("https://library.example/a.pdf, https://library.example/b.pdf", "holds a space; write one address on each line, and %20 for a space inside it")]
    [InlineData("https://library.example/a.pdf,", "ends with “,”; delete it")]
    [InlineData("https://library.example/a.pdf;", "ends with “;”; delete it")]
    public void An_address_of_evidence_is_one_address(string link, string expected) =>
        Site.Edit(Status, "https://library.example/news/online-orders", link).Problems().ShouldHaveSingleItem().ShouldEndWith(expected);

    [Fact]
    public void Evidence_that_is_not_secure_is_a_warning() =>
        Site.Edit(Status, "https://library.example/news", "http://library.example/news").Problems().ShouldBe(
            [$"{Status}:11:7: warning RS312: “http://library.example/news/online-orders” is not https; use the https:// address if there is one"]);

    [Fact]
    public void A_long_link_with_line_ends_stays_one_short_line() =>
        Site.Edit(Status, "https://library.example/news/online-orders", $"\"no address\\n{new string('x', 5000)}\"").Problems().ShouldHaveSingleItem().Length.ShouldBeLessThan(200);

    [Fact]
    public void A_figure_that_is_not_reproduced_names_both() =>
        Site.Edit(Report, "score: 81", "score: 80").Problems().ShouldBe(
            [$"{Report}:8:12: error RS320: the score of the roadmap was published as 80, but the statuses of 2023 give 81; correct the status or the figure that is wrong"]);

    [Fact]
    public void A_figure_of_something_that_was_not_assessed_is_not_reproduced()
    {
        const string First = "content/status/2021/report.yml";
        Site.Edit("content/status/2021/2.1.yml", "2.1.1.1: implemented", "2.1.1.1: {status: not-assessed, reason: {az: məlumat yoxdur, en: no data}}")
            .Edit("content/status/2022/2.1.yml", "2.1.1.2: partial", "2.1.1.1: implemented\n2.1.1.2: partial")
            .Edit(First, "    \"1.10\":\n", "    \"2.1\":\n      score: 100\n    \"1.10\":\n").Problems()
            .ShouldContain($"{First}:31:14: error RS320: the score of priority 2.1 was published as 100, but by its statuses nothing of it was assessed in 2021; correct the status or the figure that is wrong");
    }

    [Fact]
    public void Where_several_steps_wait_and_the_file_is_missing_the_file_is_told()
    {
        var site = SmallSite.Of("1.1.1.1 alpha 2021 implemented\n1.2.1.1 beta 2021 implemented\n1.2.1.2 beta 2021 implemented").Delete("content/status/2021/1.2.yml");
        const string Told = "the file is missing, though 2 steps are due in 2021; write it, with a line such as “1.2.1.1: …” for each of them, or put it back";
        site.Problems().ShouldBe([$"content/status/2021/1.2.yml: error RS307: {Told}"]);
        site.Edit("content/status/2021/report.yml", "as-of:", "provisional: true\nas-of:").Problems().ShouldBe([$"content/status/2021/1.2.yml: warning RS308: {Told}"]);
    }

    [Theory]
    [InlineData("2021", "step 1.1.1.2 (2021) is due in 2021 and has no status yet; write it after the colon")]
    [InlineData("2022", "step 1.1.1.2 has no status here yet; write it after the colon, or delete the line if the step is not assessed in 2021")]
    public void A_line_without_its_status_waits_for_it(string period, string problem)
    {
        var site = SmallSite.Of($"1.1.1.1 alpha 2021 implemented\n1.1.1.2 alpha {period} -").Edit("content/status/2021/1.1.yml", "1.1.1.1: implemented", "1.1.1.1: implemented\n1.1.1.2:");
        site.Problems().ShouldBe([$"content/status/2021/1.1.yml:2:1: error RS307: {problem}"]);
        site.Edit("content/status/2021/report.yml", "as-of:", "provisional: true\nas-of:").Problems().ShouldBe([$"content/status/2021/1.1.yml:2:1: warning RS308: {problem}"]);
    }

    [Fact]
    public void A_report_is_complete_though_a_priority_has_nothing_due() =>
        SmallSite.Of("1.1.1.1 alpha 2021 implemented\n1.2.1.1 alpha 2022 -").Edit("content/status/2021/report.yml", "as-of:", "provisional: true\nas-of:").Problems().ShouldHaveSingleItem().ShouldContain("RS313");

    [Fact]
    public void A_report_of_which_nothing_is_known_yet_is_not_complete() =>
        SmallSite.Of("1.1.1.1 alpha 2022 -").Edit("content/status/2021/report.yml", "as-of:", "provisional: true\nas-of:").Problems().ShouldBeEmpty();

    [Fact]
    public void Where_nothing_has_a_period_every_step_is_due() =>
        TestSite.Case("promises").Edit("content/status/2016-05/economy.yml", TestSite.Case("promises").Read("content/status/2016-05/economy.yml").Split('\n').First(l => l.StartsWith("economy.1", StringComparison.Ordinal)), "")
            .Problems().ShouldContain(p => p.Contains("RS307: step economy.1 is due in 2016-05 and has no status", StringComparison.Ordinal));

    [Fact]
    public void A_step_whose_period_is_missing_is_told_that_alone() =>
        SmallSite.Of("1.1.1.1 alpha 2021 implemented\n1.1.1.2 beta 2021 -").Edit("content/roadmap/priorities/1.1.yml", "        lead: beta\n        period: 2021", "        lead: beta")
            .Problems().ShouldHaveSingleItem().ShouldNotContain("RS307");

    [Theory]
    [InlineData("content/status/2021/1.1.yml", "1.1.1.1: implemented\n\t1.1.1.2: partial\n")]
    [InlineData("content/status/2021/1.1.yml", "- 1.1.1.1\n")]
    [InlineData("content/roadmap/priorities/1.1.yml", "title: {az: a, en: b}\nmeasures: {}\n")]
    public void Nothing_is_demanded_of_what_could_not_be_read(string path, string text) =>
        SmallSite.Of("1.1.1.1 alpha 2021 implemented\n1.1.1.2 beta 2021 -").Write(path, text).Problems().ShouldAllBe(p => p.StartsWith(path, StringComparison.Ordinal) && !p.Contains("RS307", StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_demanded_of_a_year_whose_report_is_missing() =>
        SmallSite.Of("1.1.1.1 alpha 2021 implemented\n1.1.1.2 beta 2021 -").Delete("content/status/2021/report.yml").Problems().ShouldHaveSingleItem().ShouldNotContain("RS307");

    [Fact]
    public void After_a_line_that_could_not_be_understood_nothing_is_demanded_of_its_step() =>
        SmallSite.Of("1.1.1.1 alpha 2021-2022 partial implemented\n1.1.1.2 beta 2021-2022 partial -").Edit("content/status/2021/1.1.yml", "1.1.1.2: partial", "1.1.1.2: xyz").Problems().ShouldHaveSingleItem()
            .ShouldStartWith("content/status/2021/1.1.yml:2:");

    [Theory]
    [InlineData("https://library.example/news/online-orders")]
    [InlineData("https://LIBRARY.example/news/online-orders/")]
    public void An_address_of_evidence_stands_once(string link) =>
        Site.Edit(Status, "https://library.example/reports/2023#orders", link).Problems().ShouldHaveSingleItem().ShouldEndWith($"warning RS319: “{link}” stands twice for step 1.2.2.1; delete one of the two");

    [Fact]
    public void A_published_figure_of_no_goal_is_told_so() =>
        Site.Edit("content/status/2021/report.yml", "    \"2\":", "    \"3\":").Problems().ShouldHaveSingleItem().ShouldContain("error RS310: there is no goal “3”");

    [Theory]
    [InlineData("1.1.1.8: partial, 1.1.1.1: implemented", "error RS315: step 1.1.1.8 is not in the plan, but it has published results (2021); put it back, or say when it was dropped")]
    [InlineData("1.1.1.1: implemented", "error RS304: priority 1.1 has no step 1.1.1.8")]
    public void A_step_that_was_published_and_is_gone_was_deleted(string published, string problem) =>
        SmallSite.Of("1.1.1.1 alpha 2021 implemented").Write("content/status/2021/1.1.yml", "1.1.1.1: implemented\n1.1.1.8: partial\n").Write("content/status/2021/published.yml", $"on: 2022-01-31\nstatuses: {{{published}}}\n")
            .Problems().ShouldHaveSingleItem().ShouldContain(problem);

    [Fact]
    public void A_step_that_stands_in_the_wrong_file_of_two_reports_was_not_deleted() =>
        SmallSite.Of("1.1.1.1 alpha 2021-2022 implemented partial\n1.2.1.1 alpha 2021-2022 partial partial").Edit("content/status/2021/1.2.yml", "1.2.1.1: partial", "1.2.1.1: partial\n1.1.1.1: implemented")
            .Edit("content/status/2022/1.2.yml", "1.2.1.1: partial", "1.2.1.1: partial\n1.1.1.1: partial").Problems().Where(p => p.Contains("RS304", StringComparison.Ordinal)).Select(p => p.Split(": ", 3)[2]).ShouldBe(
            ["step 1.1.1.1 belongs to priority 1.1; move the line to content/status/2021/1.1.yml", "step 1.1.1.1 belongs to priority 1.1; move the line to content/status/2022/1.1.yml"]);

    [Theory]
    [InlineData("added: 2022", "content/status/2021/1.1.yml:2:1", "is in the plan from 2022 on, so it has no status in 2021")]
    [InlineData("dropped: {from: 2022, reason: {az: Səbəb, en: A reason}}", "content/status/2022/1.1.yml:2:1", "was dropped from the plan in 2022, so it has no status in 2022")]
    public void A_step_is_in_the_plan_while_its_measure_is(string change, string place, string problem) =>
        SmallSite.Of("1.1.1.1 alpha 2021-2022 partial partial\n1.1.2.1 alpha 2021-2022 partial partial").Edit("content/roadmap/priorities/1.1.yml", "  - id: 1.1.2\n", $"  - id: 1.1.2\n    {change}\n")
            .Problems().ShouldHaveSingleItem().ShouldStartWith($"{place}: error RS314: step 1.1.2.1 {problem}");

    [Fact]
    public void Nothing_is_demanded_of_a_priority_that_was_read_in_part() =>
        SmallSite.Of("1.1.1.1 alpha 2021 implemented\n1.1.1.2 beta 2021 -").Edit("content/roadmap/priorities/1.1.yml", "        lead: beta", "        lead: beta\n        owner: beta").Problems().ShouldHaveSingleItem().ShouldContain("RS120");

    [Fact]
    public void After_a_line_that_could_not_be_understood_nothing_is_demanded_though_the_step_has_another_number_now() =>
        SmallSite.Of("1.1.1.1 alpha 2021-2022 partial implemented\n1.1.1.2 beta 2021-2022 partial -").Edit("content/roadmap/priorities/1.1.yml", "        lead: beta", "        was: [{before: 2022, id: 1.1.1.9}]\n        lead: beta")
            .Edit("content/status/2021/1.1.yml", "1.1.1.2: partial", "1.1.1.9: xyz").Problems().ShouldHaveSingleItem().ShouldStartWith("content/status/2021/1.1.yml:2:");

    [Fact]
    public void A_published_figure_is_of_the_number_that_its_priority_had() =>
        SmallSite.Of("1.1.1.1 alpha 2021-2022 partial implemented").Edit("content/roadmap/priorities/1.1.yml", "title: {az: Prioritet 1.1, en: Priority 1.1}", "title: {az: Prioritet 1.1, en: Priority 1.1}\nwas: [{before: 2022, id: \"1.9\"}]")
            .Delete("content/status/2021/1.1.yml").Write("content/status/2021/1.9.yml", "1.9.1.1: partial\n").Edit("content/status/2021/report.yml", "as-of:", "published: {priorities: {\"1.9\": {score: 50}}}\nas-of:").Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("2021-12-31", "partial", null)]
    [InlineData("2022-01-01", "partial", "RS305")]
    [InlineData("2021-12-31", "not-assessed", "RS306")]
    [InlineData("2022-01-01", "not-assessed", null)]
    public void A_step_begins_with_the_first_day_of_its_period(string day, string status, string? code) =>
        SmallSite.Of($"1.1.1.1 alpha 2021-2022 implemented\n1.1.1.2 beta 2022 {status}").Edit("content/roadmap/priorities/1.1.yml", "        period: 2022", $"        period: {day} to 2022-12-31").Problems()
            .Select(p => p.Split("error ")[1][..5]).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void A_file_of_a_year_has_the_number_that_its_priority_had() =>
        SmallSite.Of("1.1.1.1 alpha 2021-2022 partial implemented").Edit("content/roadmap/priorities/1.1.yml", "title: {az: Prioritet 1.1, en: Priority 1.1}", "title: {az: Prioritet 1.1, en: Priority 1.1}\nwas: [{before: 2022, id: \"1.9\"}]")
            .Problems().ShouldContain(p => p.StartsWith("content/status/2021/1.1.yml: error RS110: priority 1.1 had the number 1.9 then, so it has no files in 2021;", StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_told_of_a_site_of_which_whole_folders_could_not_be_read()
    {
        var site = Site.Edit(Status, "1.2.1.3: implemented", "1.2.1.4: implemented");
        var documents = new RoadmapSite.Content.SiteReader(["az", "en"]).Read(site.Input, new());
        Told(documents).ShouldBeGreaterThan(0);
        Told(documents with { IsComplete = false }).ShouldBe(0);

        static int Told(RoadmapSite.Content.Documents.SiteDocuments documents)
        {
            var problems = new RoadmapSite.Diagnostics.DiagnosticList();
            RoadmapSite.Validation.Rules.Check(documents, problems);
            return problems.Sorted().Count;
        }
    }

    [Fact]
    public void A_step_that_stands_in_the_wrong_file_was_not_deleted_though_it_has_another_number_now() =>
        SmallSite.Of("1.1.1.1 alpha 2021-2023 partial partial partial\n1.2.1.1 alpha 2021-2023 partial partial partial").Edit("content/roadmap/priorities/1.1.yml", "        lead: alpha", "        was: [{before: 2023, id: 1.1.1.9}]\n        lead: alpha")
            .Write("content/status/2021/1.1.yml", "1.1.1.9: partial\n").Write("content/status/2022/1.1.yml", "1.1.1.9: partial\n").Write("content/status/2021/1.2.yml", "1.2.1.1: partial\n1.1.1.9: partial\n").Write("content/status/2022/1.2.yml", "1.2.1.1: partial\n1.1.1.9: partial\n")
            .Problems().Select(p => p.Split("error ")[1][..5]).ShouldBe(["RS304", "RS304"]);
}
