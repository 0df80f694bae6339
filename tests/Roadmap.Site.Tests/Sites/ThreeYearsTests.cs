using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Sites;

/// <summary>What three years of results show that one year cannot.</summary>
public class ThreeYearsTests
{
    private static readonly Site Site = TestSite.ThreeYears.Site();

    [Fact]
    public void Only_two_translations_are_missing() => TestSite.ThreeYears.AllProblems().Where(p => !p.Contains("RS323", StringComparison.Ordinal)).ShouldBe(
    [
        "content/roadmap/priorities/1.2.yml:39:11: warning RS401: the text has no “en:”; add it",
        "content/status/2023/1.2.az.md: warning RS401: 1.2.en.md beside it is missing or empty; add the translation",
    ]);

    [Fact]
    public void Years_and_priorities_come_in_order()
    {
        Site.Reports.Select(y => y.Year).ShouldBe([2021, 2022, 2023]);
        Site.Roadmap.Priorities.Select(p => p.Id).ShouldBe(["1.1", "1.2", "1.10", "2.1"]);
        Site.Roadmap.Steps.Count().ShouldBe(20);
        Site.Latest.Year.ShouldBe(2023);
    }

    [Fact]
    public void Each_year_has_a_score_of_its_own()
    {
        Site.Reports.Select(y => y.Whole.Score.Exact).ShouldBe([62.5m, 61.1111m, 80.7692m]);
        Site.Reports.Select(y => y.Whole.Score.Rounded).ShouldBe([63, 61, 81]);
        Site.Reports.Select(y => $"{Distribution.Of(y.Whole.Steps)}").ShouldBe(["50/25/25", "33/56/11", "69/23/8"]);
        Site.Reports.Select(y => y.Priorities["1.10"].Score.Rounded).ShouldBe([25, 75, 75]);
    }

    [Fact]
    public void Agencies_share_a_rank_whatever_the_number_of_their_steps() =>
        Site.Latest.Agencies.Select(a => (a.Rank, a.Agency.Id, a.Score.Rounded, a.Score.Tally.Assessed)).ShouldBe(
        [
            (1, "library-agency", 100, 2), (1, "city-council", 100, 3), (3, "education-office", 83, 3), (4, "archive-service", 75, 2),
            (5, "digital-agency", 50, 3), (null, "statistics-office", null, 0),
        ]);

    [Fact]
    public void An_agency_that_is_only_a_partner_is_not_in_the_leaderboard()
    {
        Site.Roadmap.Agencies.ShouldContain(a => a.Id == "audit-service");
        Site.Reports.SelectMany(y => y.Agencies).ShouldAllBe(a => a.Agency.Id != "audit-service");
    }

    [Theory]
    [InlineData("1.1.1.2", "partial implemented not-assessed")]
    [InlineData("1.2.1.1", "implemented partial partial")]
    [InlineData("1.1.2.1", "not-implemented not-implemented partial")]
    [InlineData("1.2.1.3", "not-assessed not-assessed implemented")]
    [InlineData("1.2.1.2", "not-assessed not-assessed implemented")]
    [InlineData("2.1.2.1", "not-assessed not-assessed not-assessed")]
    public void The_history_of_a_step_has_every_year(string step, string statuses) =>
        string.Join(' ', Site.Histories[step].Records.Select(r => r.Status.Token)).ShouldBe(statuses);

    [Fact]
    public void A_step_inherits_from_its_measure_what_it_does_not_say()
    {
        string Partners(string step) => string.Join(' ', Step(step).Assignment.Partners.Select(a => a.Id));

        Step("1.1.2.1").Assignment.ShouldBeSameAs(Site.Roadmap.Priorities.First().Measures[1].Assignment);
        Partners("1.1.2.1").ShouldBe("library-agency");
        Partners("1.1.2.2").ShouldBe("library-agency education-office");
        Step("1.1.2.2").Assignment.Recommended.Select(a => a.Id).ShouldBe(["regional-libraries"]);
        Step("1.1.2.3").Assignment.Recommended.Select(a => a.Id).ShouldBe(["regional-libraries", "publishers"]);
        Step("2.1.1.2").Assignment.Lead!.Id.ShouldBe("library-agency");
        Partners("2.1.1.2").ShouldBe("statistics-office");
    }

    [Fact]
    public void Remarks_reasons_and_evidence_are_kept()
    {
        var results = Site.Latest.Report.Assessments;

        results["1.2.2.1"].Note!.In("en").Text.ShouldBe("The service operates in all city libraries.");
        results["1.2.2.1"].Evidence.Select(e => e.Address).ShouldBe(["https://library.example/news/online-orders", "https://library.example/reports/2023#orders"]);
        results["1.1.2.1"].Reason!.In("az").Text.ShouldBe("Texniki tapşırıq hələ razılaşdırılmayıb.");
        Site.Reports[1].Report.Assessments["1.2.1.2"].Status.ShouldBe(Status.NotAssessed);
        Site.Reports[1].Report.Assessments["1.2.1.2"].Reason.ShouldNotBeNull();
    }

    [Fact]
    public void A_missing_translation_falls_back_and_says_so()
    {
        Step("1.2.2.1").Title.In("en").ShouldBe(new Translation("az", "Kitabların onlayn sifarişinin təşkili", true));
        Step("1.2.2.1").Title.In("az").IsFallback.ShouldBeFalse();
        Site.Latest.Report.PrioritySummaries["1.2"].In("en").Language.ShouldBe("az");
    }

    [Fact]
    public void Indicators_have_baselines_every_kind_of_target_and_observed_values()
    {
        var indicators = Site.Roadmap.Indicators.ToDictionary(i => i.Id);

        indicators["catalogue-coverage"].Baseline.ShouldBe(new Baseline(2020, 4.5m, true));
        indicators["catalogue-coverage"].Targets.Select(t => (t.When.ToString(), t.Min, t.Max)).ShouldBe([("2022", 40m, 40m), ("2025", 80m, 90m), ("after 2025", 100m, 100m)]);
        indicators["connected-libraries"].Baseline.ShouldBe(new Baseline(null, 12m, false));
        indicators["connected-libraries"].Targets.Select(t => (t.When.ToString(), t.Min, t.Max, t.Unit)).ShouldBe([("2023", 100m, null, "libraries"), ("2024-2025", 35m, 35m, "percent")]);
        indicators["reading-habits"].Kind.ShouldBe(IndicatorKind.Impact);
        indicators["reading-habits"].Targets[0].Text!.In("en").Text.ShouldBe("average level of the neighbouring countries");
        Site.Reports.Select(y => y.Report.Observations.GetValueOrDefault("catalogue-coverage")).ShouldBe([0m, 41.5m, 47m]);
    }

    private static Step Step(string id) => Site.Roadmap.Steps.Single(s => s.Id == id);
}
