using RoadmapSite.Configuration;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Validation;

/// <summary>What was published changes only by a correction.</summary>
public class CorrectionTests
{
    private const string Corrections = "content/status/2021/corrections.yml";
    private const string Report = "content/status/2021/report.yml";
    private const string Status = "content/status/2021/1.1.yml";

    private static readonly TestSite Site = SmallSite.Of("1.1.1.1 alpha 2021-2022 partial")
        .Write("content/status/2021/published.yml", "on: 2022-02-01\nstatuses: {1.1.1.1: partial}\n");

    [Fact]
    public void A_published_status_that_stays_needs_nothing() => Site.Problems().ShouldBeEmpty();

    [Fact]
    public void A_status_that_changed_is_shown_the_entry_to_write() => Site.Edit(Status, "partial", "implemented").Problems().ShouldBe(
        [$"{Corrections}: error RS322: step 1.1.1.1 was published as partial and is implemented now; take that back, or add “- {{date: YYYY-MM-DD, step: 1.1.1.1, was: partial, now: implemented, reason: {{…}}}}”"]);

    [Fact]
    public void A_correction_that_is_so_is_read()
    {
        var site = Site.Edit(Status, "partial", "implemented").Write(Corrections, Entry("partial", "implemented"));
        site.Problems().ShouldBeEmpty();
        var correction = site.Site().Reports[0].Report.Corrections.ShouldHaveSingleItem();
        ($"{correction.Date:yyyy-MM-dd}", correction.Step, correction.Was, correction.Now).ShouldBe(("2022-03-01", "1.1.1.1", "partial", "implemented"));
    }

    [Fact]
    public void A_correction_is_of_a_step_or_a_figure() =>
        Site.Write(Corrections, "- {date: 2022-03-01, was: a, now: b, reason: {az: Səhv, en: A slip}}\n").Problems().ShouldBe(
            [$"{Corrections}:1:3: error RS317: a correction holds either “step:” or “figure:”; write one of the two"]);

    [Fact]
    public void A_corrected_step_is_one_of_the_plan() =>
        Site.Write(Corrections, Entry("partial", "implemented").Replace("1.1.1.1", "1.1.1.5", StringComparison.Ordinal)).Problems().ShouldBe(
            [$"{Corrections}:1:28: error RS317: the plan had no step 1.1.1.5 at 2021"]);

    [Fact]
    public void A_status_that_was_taken_away_has_changed_too() =>
        Site.Edit(Status, "1.1.1.1: partial", "1.1.1.1: {status: not-assessed, reason: {az: Səbəb, en: A reason}}").Problems().ShouldHaveSingleItem()
            .ShouldEndWith("add “- {date: YYYY-MM-DD, step: 1.1.1.1, was: partial, now: not-assessed, reason: {…}}”");

    [Fact]
    public void A_status_that_was_not_there_when_the_report_was_published_has_changed_too() =>
        Site.Write("content/status/2021/published.yml", "on: 2022-02-01\nstatuses: {}\n").Problems().ShouldHaveSingleItem()
            .ShouldContain("error RS322: step 1.1.1.1 was published as not-assessed and is partial now;");

    [Fact]
    public void A_figure_that_follows_from_a_changed_status_is_not_told_once_more()
    {
        var site = Published("roadmap.score: 50, priorities.1.1.score: 50").Edit(Status, "1.1.1.1: partial", "1.1.1.1: implemented");
        site.Problems().ShouldHaveSingleItem().ShouldContain("RS322: step 1.1.1.1");
        site.Write(Corrections, Entry("partial", "implemented")).Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_figure_that_changed_by_itself_is_shown_the_entry_to_write() =>
        Published("roadmap.score: 60").Problems().ShouldBe(
            [$"{Corrections}: error RS322: roadmap.score was published as 60 and is 50 now; take that back, or add “- {{date: YYYY-MM-DD, figure: roadmap.score, was: \"60\", now: \"50\", reason: {{…}}}}”"]);

    [Fact]
    public void A_figure_of_what_is_not_there_any_more_is_nothing_now() =>
        Published("goals.9.score: 60").Problems().ShouldHaveSingleItem().ShouldContain("RS322: goals.9.score was published as 60 and is nothing now;");

    [Theory]
    [InlineData("60", "50", null)]
    [InlineData("61", "50", "1:3: error RS321: “was: 61” is not so: roadmap.score was 60 until then")]
    [InlineData("60", "51", "1:3: error RS321: “now: 51” is not so: by the files roadmap.score is 50")]
    public void An_entry_of_a_figure_is_true_of_what_was_kept(string was, string now, string? problem) =>
        Published("roadmap.score: 60").Write(Corrections, FigureEntry("roadmap.score", was, now)).Problems().ShouldBe(problem is null ? [] : [$"{Corrections}:{problem}"]);

    [Fact]
    public void An_entry_of_a_figure_that_is_nothing_now_says_so() =>
        Published("goals.9.score: 60").Write(Corrections, FigureEntry("goals.9.score", "60", "50")).Problems().ShouldHaveSingleItem().ShouldEndWith("RS321: “now: 50” is not so: by the files goals.9.score is nothing");

    [Theory]
    [InlineData("60", "50", null)]
    [InlineData("61", "50", "error RS321: “was: 61” is not so: roadmap.score was 60 until then")]
    public void What_was_printed_comes_before_what_was_kept(string was, string now, string? problem) =>
        Published("roadmap.score: 61").Edit(Report, "as-of:", "published: {roadmap: {score: 60}, goals: {\"1\": {score: 50}}}\nas-of:").Write(Corrections, FigureEntry("roadmap.score", was, now)).Problems()
            .Select(p => p[(p.IndexOf(": ", StringComparison.Ordinal) + 2)..]).ShouldBe(problem is null ? [] : [problem]);

    [Theory]
    [InlineData("50", false)]
    [InlineData("51", true)]
    public void A_printed_figure_is_explained_by_its_own_entry_if_that_is_true(string now, bool isRefuted) =>
        Site.Edit(Report, "as-of:", "published: {roadmap: {score: 60}}\nas-of:").Write(Corrections, FigureEntry("roadmap.score", "60", now)).Problems()
            .Any(p => p.Contains("RS320", StringComparison.Ordinal)).ShouldBe(isRefuted);

    [Theory]
    [InlineData("33/33/33", true)]
    [InlineData("33.3/33.3/33.3", true)]
    [InlineData("33.34/33.33/33.33", false)]
    public void A_printed_share_is_compared_as_precisely_as_it_is_printed_and_needs_no_explanation(string printed, bool isRoundedByItself)
    {
        var figure = Reconciliation.Of(SmallSite.Of("1.1.1.1 alpha 2021 implemented\n1.1.1.2 alpha 2021 partial\n1.1.1.3 alpha 2021 not-implemented")
            .Edit(Report, "as-of:", $"published: {{roadmap: {{steps: {printed}}}}}\nas-of:").Write(Corrections, Entry("not-implemented", "implemented")).Site().Latest).ShouldHaveSingleItem();
        (figure.Agrees, figure.IsRoundedByItself, figure.Computed, figure.Correction).ShouldBe((true, isRoundedByItself, printed, null));
    }

    [Fact]
    public void Changes_without_an_entry_stand_by_their_numbers_and_names() =>
        RoadmapSite.Scoring.Corrections.Unsaid(Read(SmallSite.Of("1.1.1.2 alpha 2021 partial\n1.1.1.1 alpha 2021 partial\n1.2.1.1 beta 2021 partial")
            .Write("content/status/2021/published.yml", "on: 2022-02-01\nstatuses: {1.1.1.2: implemented, 1.1.1.1: implemented, 1.2.1.1: partial}\nfigures: {priorities.1.2.steps: 1/0/0, priorities.1.2.score: 60}\n"))).Select(c => $"{c.Key} {c.Name} {UnsaidChange.Written(c.Was)} {UnsaidChange.Written(c.Now)}").ShouldBe(
            ["step 1.1.1.1 implemented partial", "step 1.1.1.2 implemented partial", "figure priorities.1.2.score \"60\" \"50\"", "figure priorities.1.2.steps \"1/0/0\" \"0/100/0\""]);

    [Theory]
    [InlineData("", "partial partial", true)]
    [InlineData("provisional: true\n", "partial partial", false)]
    [InlineData("", "partial", false)]
    [InlineData("published-on: 2022-02-01\n", "partial", true)]
    public void Of_a_report_that_was_surely_published_there_is_a_record(string lines, string statuses, bool isAsked) =>
        SmallSite.Of($"1.1.1.1 alpha 2021-2022 {statuses}").Edit(Report, "as-of:", $"{lines}as-of:").AllProblems().Where(p => p.Contains("RS323", StringComparison.Ordinal)).ShouldBe(
            isAsked ? ["content/status/2021/report.yml: warning RS323: there is no published.yml beside it; “roadmap finalise 2021 --on DAY” writes what was published"] : []);

    [Fact]
    public void A_correction_is_of_a_report_of_which_there_is_a_record() =>
        SmallSite.Of("1.1.1.1 alpha 2021 partial").Write(Corrections, Entry("implemented", "partial")).AllProblems().ShouldHaveSingleItem().ShouldContain("RS323");

    // Also in spite of what has changed.
    private static ReportScores Read(TestSite site)
    {
        var problems = new DiagnosticList();
        return RoadmapSite.Comparison.Snapshot.Read(site.Input, ConfigReader.Read(site.Input, problems)!, site.Input, problems)!.Snapshot.Reports[0];
    }

    private static TestSite Published(string figures) => Site.Write("content/status/2021/published.yml", $"on: 2022-02-01\nstatuses: {{1.1.1.1: partial}}\nfigures: {{{figures}}}\n");

    private static string FigureEntry(string figure, string was, string now) => $"- {{date: 2022-03-01, figure: {figure}, was: {was}, now: {now}, reason: {{az: Səhv, en: A slip}}}}\n";

    private static string Entry(string was, string now) => $"- {{date: 2022-03-01, step: 1.1.1.1, was: {was}, now: {now}, reason: {{az: Səhv, en: A slip}}}}\n";
}
