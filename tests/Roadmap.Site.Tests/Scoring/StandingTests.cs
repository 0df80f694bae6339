using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Scoring;

/// <summary>How steps stand to date, counted one by one and together.</summary>
public sealed class StandingTests
{
    [Theory]
    [InlineData(nameof(StandingPart.Implemented), 1)]
    [InlineData(nameof(StandingPart.NotReported), 1)]
    [InlineData(nameof(StandingPart.Withdrawn), 0)]
    [InlineData(null, 0)]
    public void What_is_not_in_the_plan_is_never_late(string? part, int late) =>
        Standing.Of(part is null ? null : Enum.Parse<StandingPart>(part), isLate: true).Late.ShouldBe(late);

    [Fact]
    public void Two_standings_are_added_part_by_part() =>
        (new Standing(1, 2, 3, 4, 5, 6, 7) + new Standing(10, 20, 30, 40, 50, 60, 70)).ShouldBe(new Standing(11, 22, 33, 44, 55, 66, 77));

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(1, 2, false)]
    [InlineData(0, 0, true)]
    public void Coverage_is_complete_when_nothing_is_left(int assessed, int due, bool isComplete) => new Coverage(assessed, due).IsComplete.ShouldBe(isComplete);

    [Theory]
    [InlineData("2021-12-30", nameof(StandingPart.NotReported))]
    [InlineData("2021-12-31", nameof(StandingPart.NotReported))]
    [InlineData("2022-01-01", nameof(StandingPart.NotYetDue))]
    public void What_has_begun_by_the_day_of_the_report_and_is_unknown_is_not_reported(string day, string part)
    {
        var report = SmallSite.Of("1.1.1.1 alpha 2021 partial\n1.1.1.2 alpha 2021 -").Edit("content/roadmap/priorities/1.1.yml", "        title: {az: Addım 1.1.1.2, en: Step 1.1.1.2}\n        lead: alpha\n        period: 2021", $"        title: {{az: Addım 1.1.1.2, en: Step 1.1.1.2}}\n        lead: alpha\n        period: {day}")
            .Edit("content/status/2021/report.yml", "as-of:", "provisional: true\nas-of:").Site().Reports.Single();

        report.StandingOf(report.Roadmap.Steps.Last()).ToString().ShouldBe(part);
    }

    [Theory]
    [InlineData("1.1.1.1", "2022 2023")]
    [InlineData("1.1.1.2", "")]
    [InlineData("1.1.1.3", "2023")]
    [InlineData("1.1.1.4", "2022")]
    [InlineData("1.1.1.5", "")]
    public void What_was_over_and_not_done_before_a_report_begins_is_late_before_it(string step, string reports)
    {
        var site = SmallSite.Of("""
            1.1.1.1 alpha 2021      partial     partial         -
            1.1.1.2 alpha 2021      implemented -               -
            1.1.1.3 alpha 2021-2022 partial     not-implemented -
            1.1.1.4 alpha 2021      partial     implemented     -
            1.1.1.5 gamma 2021      partial     -               -
            """).Edit("content/roadmap/priorities/1.1.yml", "        lead: gamma\n", "        dropped: {from: 2022, reason: {az: Səbəb, en: A reason}}\n        lead: gamma\n").Site();

        string.Join(' ', site.Reports.Where(r => r.Histories[step].IsLateBefore(r.Report.Time)).Select(r => r.Id)).ShouldBe(reports);
    }

    [Theory]
    [InlineData("2021-01-01 to 2021-12-31", true)]
    [InlineData("2021-01-01 to 2022-01-01", false)]
    public void What_ends_on_the_first_day_of_a_report_is_not_late_before_it(string period, bool isLate)
    {
        var site = SmallSite.Of("1.1.1.1 alpha 2021 partial implemented").Edit("content/roadmap/priorities/1.1.yml", "        period: 2021", $"        period: {period}").Site();
        site.Histories["1.1.1.1"].IsLateBefore(site.Reports[1].Report.Time).ShouldBe(isLate);
    }

    [Fact]
    public void A_measure_has_the_status_of_its_steps_found_now_or_known_from_before()
    {
        var report = SmallSite.Of("""
            1.1.1.1 alpha 2021-2022 implemented -
            1.1.1.2 alpha 2021-2022 partial     not-implemented
            1.1.2.1 alpha 2021      implemented -
            """).Site().Latest;
        var (first, second) = (report.Roadmap.Measures.First(), report.Roadmap.Measures.Last());

        (report.StatusOf(first), report.KnownStatusOf(first)).ShouldBe((Status.NotImplemented, Status.Partial));
        (report.StatusOf(second), report.KnownStatusOf(second)).ShouldBe((Status.NotAssessed, Status.Implemented));
        report.TallyOf(first).ShouldBe(new Tally(0, 0, 1, 1));
    }

    [Fact]
    public void A_report_of_another_site_has_no_record()
    {
        var (site, other) = (SmallSite.Of("1.1.1.1 alpha 2021 partial").Site(), SmallSite.Of("1.1.1.1 alpha 2021 partial").Site());

        Should.Throw<ArgumentException>(() => site.Histories["1.1.1.1"].In(other.Latest.Report)).Message.ShouldContain("2021 is not one of the reports");
    }
}
