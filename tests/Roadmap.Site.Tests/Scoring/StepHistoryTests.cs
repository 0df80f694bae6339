using RoadmapSite.Model;
using RoadmapSite.Pages;

namespace RoadmapSite.Tests.Scoring;

public class StepHistoryTests
{
    private static readonly Site Site = TestSite.ThreeYears.Site();

    [Theory]
    [InlineData("1.1.1.1", "")]
    [InlineData("1.1.1.2", "")]
    [InlineData("1.1.2.1", "2021 2022 2023 2024")]
    [InlineData("1.1.2.2", "2022")]
    [InlineData("1.2.1.2", "2022")]
    [InlineData("1.2.1.1", "2023 2024")]
    [InlineData("1.2.2.1", "")]
    [InlineData("2.1.2.1", "2024")]
    public void A_step_is_overdue_from_the_end_of_its_period_until_it_is_implemented(string step, string years) =>
        Years(y => Site.Histories[step].IsLateAt(EndOf(y))).ShouldBe(years);

    [Theory]
    [InlineData("1.1.1.2", "2021 2022")]
    [InlineData("2.1.1.1", "2021")]
    [InlineData("1.1.1.3", "2021 2022 2023 2024")]
    [InlineData("1.2.1.1", "2021 2023")]
    [InlineData("1.2.1.3", "2023")]
    [InlineData("1.10.2.2", "2024")]
    [InlineData("1.10.2.1", "2023")]
    [InlineData("1.1.2.3", "2023 2024")]
    public void A_step_is_due_in_its_period_until_it_is_implemented_and_an_ongoing_one_always(string step, string years) =>
        Years(y => Site.Histories[step].IsDueAt(EndOf(y))).ShouldBe(years);

    [Fact]
    public void The_latest_status_is_the_last_one_that_was_found()
    {
        Site.Histories["1.1.1.2"].KnownAt(EndOf(2023)).ShouldBe(Site.Histories["1.1.1.2"].In(Site.Reports[1].Report));
        Site.Histories["1.1.1.2"].KnownAt(EndOf(2021))!.Status.ShouldBe(Status.Partial);
        Site.Histories["1.2.1.2"].KnownAt(EndOf(2022)).ShouldBeNull();
        Site.Histories["2.1.2.1"].KnownAt(EndOf(2023)).ShouldBeNull();
    }

    private static ReportTime EndOf(int year) => new(CalendarUnit.OfYear(year));

    private static string Years(Func<int, bool> holds) => string.Join(' ', Enumerable.Range(2021, 4).Where(holds));
}
