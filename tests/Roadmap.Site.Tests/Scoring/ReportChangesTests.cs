using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Scoring;

/// <summary>What happened between two reports: to steps, and to what can be compared.</summary>
public sealed class ReportChangesTests
{
    private const string Priority = "content/roadmap/priorities/1.1.yml";

    [Fact]
    public void A_step_that_leaves_the_plan_is_told_once_and_as_it_was_then()
    {
        var reports = Second("""
            1.1.1.1 alpha 2021-2024 partial partial partial
            1.1.1.2 beta  2021-2023 partial -       -
            """, "dropped: {from: 2022, reason: {az: Səbəb, en: A reason}}\n        was: [{before: 2022, title: {az: Birinci, en: First}}]");

        Told(reports[1]).ShouldBe(["Withdrawn 1.1.1.2 First partial partial"]);
        Told(reports[2]).ShouldBeEmpty();
    }

    [Fact]
    public void A_measure_that_leaves_the_plan_takes_its_steps_with_it()
    {
        var reports = SmallSite.Of("""
            1.1.1.1 alpha 2021-2022 partial partial
            1.1.2.1 alpha 2021-2022 partial -
            """).Edit(Priority, "  - id: 1.1.2\n", "  - id: 1.1.2\n    dropped: {from: 2022, reason: {az: Səbəb, en: A reason}}\n").Site().Reports;

        Told(reports[1]).ShouldBe(["NewlyLate 1.1.1.1 Step 1.1.1.1 partial partial", "Withdrawn 1.1.2.1 Step 1.1.2.1 partial partial"]);
        (reports[1].Whole.Standing.Total, reports[1].Whole.Standing.Withdrawn, reports[1].Whole.Standing.Late).ShouldBe((1, 1, 1));
        reports[1].Histories["1.1.2.1"].IsLateAt(reports[1].Report.Time).ShouldBeFalse();
        (reports[1].Priorities["1.1"].Standing.Withdrawn, reports[1].Agencies.Single().Standing.Withdrawn).ShouldBe((1, 1));
    }

    [Fact]
    public void Steps_that_leave_the_plan_together_are_told_in_its_order()
    {
        var reports = SmallSite.Of("""
            1.1.1.1 alpha 2021-2022 partial partial
            1.1.2.1 alpha 2021-2022 partial -
            1.1.2.2 alpha 2021-2022 partial -
            1.1.2.3 beta  2021-2022 partial -
            1.1.2.4 alpha 2021-2022 partial -
            """).Edit(Priority, "  - id: 1.1.2\n", "  - id: 1.1.2\n    dropped: {from: 2022, reason: {az: Səbəb, en: A reason}}\n").Site().Reports;
        var changes = reports[1].Changes!;
        var withdrawn = changes.Steps.Where(c => c.Kind == StepChangeKind.Withdrawn).Select(c => c.Step).ToArray();

        withdrawn.Select(s => s.Id).ShouldBe(["1.1.2.1", "1.1.2.2", "1.1.2.3", "1.1.2.4"]);
        changes.Of(withdrawn.Reverse().Where(s => s.Id != "1.1.2.3")).Select(c => c.Step.Id).ShouldBe(["1.1.2.1", "1.1.2.2", "1.1.2.4"]);
    }

    [Fact]
    public void A_step_that_comes_into_the_plan_was_nothing_before()
    {
        var reports = Second("""
            1.1.1.1 alpha 2021-2023 partial partial partial
            1.1.1.2 beta  2021-2023 -       partial implemented
            """, "added: 2022");

        Told(reports[1]).ShouldBe(["Added 1.1.1.2 Step 1.1.1.2  partial"]);
        Told(reports[2]).ShouldBe(["NewlyImplemented 1.1.1.2 Step 1.1.1.2 partial implemented", "NewlyLate 1.1.1.1 Step 1.1.1.1 partial partial"]);
        reports[0].Histories["1.1.1.2"].StandingIn(reports[0].Report).ShouldBeNull();
    }

    [Fact]
    public void A_step_is_told_as_it_is_planned_in_the_later_report() =>
        Told(Second("""
            1.1.1.1 alpha 2021-2023 partial partial
            1.1.1.2 beta  2021-2023 partial not-implemented
            """, "was: [{before: 2022, title: {az: Birinci, en: First}}]")[1]).ShouldBe(["Worse 1.1.1.2 Step 1.1.1.2 partial not-implemented"]);

    [Fact]
    public void A_step_that_is_ended_by_a_status_that_counts_for_nothing_has_left_and_nothing_else_is_told()
    {
        var reports = SmallSite.Of("""
            1.1.1.1 alpha 2021-2022 kept kept
            1.1.1.2 alpha 2021-2022 half moot
            """).Edit(SmallSite.Roadmap, "  bands:", """
              statuses:
                - {id: kept, name: {az: bəli, en: kept}, counts: done}
                - {id: half, name: {az: yarı, en: half}, counts: partly}
                - {id: moot, name: {az: mənasız, en: moot}, counts: not-counted, ends: true}
              bands:
            """.TrimStart(' ').Insert(0, "  ")).Site().Reports;

        Told(reports[1]).ShouldBe(["Withdrawn 1.1.1.2 Step 1.1.1.2 half moot"]);
        (reports[1].Whole.Standing.Withdrawn, reports[1].Whole.Standing.Late).ShouldBe((1, 0));
    }

    [Fact]
    public void Ranks_can_be_compared_by_the_same_rules_and_among_the_same_agencies()
    {
        const string Steps = """
            1.1.1.1 alpha 2021-2022 partial implemented
            1.1.2.1 beta  2021-2022 partial partial
            """;
        static bool Comparable(TestSite site) => site.Site().Reports[1].Changes!.HasComparableRanks;

        Comparable(SmallSite.Of(Steps)).ShouldBeTrue();
        Comparable(SmallSite.Of(Steps).Edit(SmallSite.Roadmap, "  bands: {low: 10, high: 90}", "  bands: {low: 10, high: 90}\n  was: [{before: 2022, unit: measure}]")).ShouldBeFalse();
        Comparable(SmallSite.Of(Steps + "\n1.1.3.1 gamma 2022 - partial")).ShouldBeFalse();
        Comparable(SmallSite.Of(Steps).Edit("content/status/2022/report.yml", "as-of:", "provisional: true\nas-of:")).ShouldBeFalse();
        Comparable(SmallSite.Of(Steps).Edit(SmallSite.Roadmap, "rank-from: 1", "rank-from: 5").Edit("content/status/2022/report.yml", "as-of:", "provisional: true\nas-of:")).ShouldBeFalse();
    }

    [Fact]
    public void Days_of_several_reports_are_those_of_the_last_and_the_last_correction_of_any()
    {
        const string Folder = "content/status/2021/";
        var site = SmallSite.Of("1.1.1.1 alpha 2021-2022 partial implemented")
            .Edit(Folder + "report.yml", "as-of: 2021-12-31", "as-of: 2021-12-31\npublished-on: 2022-02-01")
            .Write(Folder + "corrections.yml", """
                - {date: 2023-05-02, step: 1.1.1.1, was: not-implemented, now: partial, reason: {az: Səhv, en: A slip}}
                - {date: 2022-03-01, step: 1.1.1.1, was: implemented, now: not-implemented, reason: {az: Səhv, en: A slip}}
                """);
        site.Problems().ShouldBeEmpty("entries follow each other in order of their days");
        Report[] reports = [.. site.Site().Reports.Select(r => r.Report)];

        ReportDates.Of(reports[0]).ShouldBe(new(new(2021, 12, 31), new(2022, 2, 1), new(2023, 5, 2)));
        ReportDates.Of(reports[1]).ShouldBe(new(new(2022, 12, 31), new(2022, 12, 31), new(2022, 12, 31)));
        ReportDates.Of(reports).ShouldBe(new(new(2022, 12, 31), new(2022, 12, 31), new(2023, 5, 2)));
    }

    [Fact]
    public void Before_any_report_nothing_is_known()
    {
        var none = ReportScores.BeforeAnyReport(SmallSite.Of("1.1.1.1 alpha 2021").Site().Roadmap, RoadmapSite.Localization.Language.Of("az"));

        (none.IsBeforeAnyReport, none.HasScore, none.Report.AsOf, none.Whole.Standing.NotYetDue, none.Whole.Coverage).ShouldBe((true, false, new DateOnly(2020, 12, 31), 1, default(Coverage)));
    }

    private static IReadOnlyList<ReportScores> Second(string steps, string lines) =>
        SmallSite.Of(steps).Edit(Priority, "        lead: beta\n", $"        {lines}\n        lead: beta\n").Site().Reports;

    private static string[] Told(ReportScores report) => [.. report.Changes!.Steps.Select(c => $"{c.Kind} {c.Step.Id} {c.Step.Title.In("en").Text} {c.Before} {c.Now}")];
}
