using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Scoring;

/// <summary>The results of 2017, computed from the published content, against the figures of the printed report.</summary>
public class PublishedResultsTests
{
    private static readonly Site Site = TestSite.Real.Site();
    private static readonly ReportScores Year = Site.Reports.Single(y => y.Year == 2017);

    [Fact]
    public void The_content_has_no_errors_and_no_missing_translation() => TestSite.Real.AllProblems().ShouldBeEmpty();

    [Theory]
    [InlineData("1.1", 50, "0/1/1", 2)]
    [InlineData("1.2", 38, "0/4/1", 5)]
    [InlineData("1.3", 0, "0/0/2", 2)]
    [InlineData("2.1", 100, "2/0/0", 2)]
    [InlineData("2.2", 63, "0/2/1", 3)]
    [InlineData("2.3", 58, "1/1/2", 4)]
    [InlineData("2.4", 95, "5/1/0", 6)]
    [InlineData("2.5", 83, "2/2/0", 4)]
    [InlineData("3.1", 17, "0/1/1", 2)]
    [InlineData("3.2", 33, "0/1/1", 2)]
    public void A_priority_has_its_printed_score_and_measures(string id, int score, string measures, int assessed)
    {
        var priority = Year.Priorities[id];
        priority.Score.Rounded.ShouldBe(score);
        $"{priority.Measures.Implemented}/{priority.Measures.Partial}/{priority.Measures.NotImplemented}".ShouldBe(measures);
        priority.Measures.Assessed.ShouldBe(assessed);
    }

    [Theory]
    [InlineData("1", "6/56/38")]
    [InlineData("2", "71/17/12")]
    [InlineData("3", "17/17/66")]
    public void A_goal_has_its_printed_shares(string id, string shares) => Distribution.Of(Year.Goals[id].Steps).ToString().ShouldBe(shares);

    [Fact]
    public void The_roadmap_has_its_printed_score_and_shares()
    {
        Year.Whole.Score.Rounded.ShouldBe(61);
        Distribution.Of(Year.Whole.Steps).ToString().ShouldBe("47/28/25");
        Year.Whole.Steps.ShouldBe(new Tally(27, 16, 14, 95));
        Year.Whole.Measures.Total.ShouldBe(37);
    }

    [Fact]
    public void Five_leads_have_enough_work_for_a_rank() => Year.Agencies.Where(a => a.Rank is not null).Select(a => (a.Rank, a.Agency.Id, a.Score.Rounded, a.Score.Tally.Assessed)).ShouldBe(
    [
        (1, "central-bank", 100, 5), (2, "public-service-agency", 75, 4), (3, "ministry-of-education", 68, 11), (4, "ministry-of-economy", 65, 10),
        (5, "ministry-of-transport", 52, 22),
    ]);

    [Fact]
    public void A_measure_is_due_exactly_when_one_of_its_steps_has_begun() =>
        Site.Roadmap.Steps.Where(s => Year.StatusOf(s) != Status.NotAssessed != s.Period!.Value.FirstYear <= 2017).Select(s => s.Id).ShouldBeEmpty();

    [Fact]
    public void Every_printed_figure_is_reproduced()
    {
        var figures = Reconciliation.Of(Year);
        figures.Length.ShouldBe(49);
        figures.Where(f => !f.Agrees).ShouldBeEmpty();
    }

    [Fact]
    public void One_changed_status_is_refused_with_every_figure_that_it_touches() =>
        TestSite.Real.Edit("content/status/2017/1.1.yml", "1.1.1.1: implemented", "1.1.1.1: not-implemented").Problems().ShouldBe(
        [
            Refused("11:12", "the score of the roadmap was", "61", "60"), Refused("12:12", "the shares of steps (“steps:”) of the roadmap were", "47/28/25", "46/28/26"),
            Refused("15:14", "the shares of steps (“steps:”) of goal 1 were", "6/56/38", "0/56/44"), Refused("22:14", "the score of priority 1.1 was", "50", "30"),
        ]);

    [Theory]
    [InlineData("23:17", "measures: 0/1/1", "measures: 1/0/1", "the numbers of measures (“measures:”) of priority 1.1 were", "1/0/1", "0/1/1")]
    [InlineData("24:16", "percent: 0/50/50", "percent: 50/0/50", "the shares of measures (“percent:”) of priority 1.1 were", "50/0/50", "0/50/50")]
    [InlineData("25:11", "of: 2", "of: 3", "the number of assessed measures (“of:”) of priority 1.1 was", "3", "2")]
    [InlineData("26:16", "planned: 3", "planned: 4", "the number of planned measures (“planned:”) of priority 1.1 was", "4", "3")]
    public void A_changed_figure_is_refused_by_its_name(string place, string figure, string changed, string name, string printed, string computed)
    {
        const string Report = "content/status/2017/report.yml";
        var (before, after) = ("    \"1.1\":\n", "    \"1.2\":\n");
        var text = TestSite.Real.Read(Report).Split(before)[1].Split(after)[0];
        TestSite.Real.Edit(Report, before + text, before + text.Replace(figure, changed, StringComparison.Ordinal)).Problems().ShouldBe([Refused(place, name, printed, computed)]);
    }

    private static string Refused(string place, string name, string printed, string computed) =>
        $"content/status/2017/report.yml:{place}: error RS320: {name} published as {printed}, but the statuses of 2017 give {computed}; correct the status or the figure that is wrong";
}
