using System.Collections.Frozen;
using RoadmapSite.Localization;
using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Pages;

/// <summary>Pages of plans that are too large for them: every link still leads somewhere, and no page is heavier than it may be.</summary>
[Trait("Speed", "Slow")]
public class LargeSiteTests
{
    private static readonly HtmlSite Real = HtmlSite.Named("real");

    [Theory]
    [InlineData(2, "not even goals fit")]
    [InlineData(8, "goals fit, priorities do not")]
    [InlineData(40, "priorities fit, steps and indicators do not")]
    public void A_site_of_small_pages_is_as_sound(int pageSteps, string because) =>
        Real.Checked(s => s with { Config = s.Config with { PageSteps = pageSteps } }).Take(5).ShouldBeEmpty(because);

    [Fact]
    public void Pages_stay_light_as_the_plan_grows()
    {
        var site = Times(Real.Site, 45);
        (site.Histories.Count, site.Roadmap.Priorities.Count(), site.Roadmap.Indicators.Length).ShouldBe((6840, 450, 720));
        Real.Checked(_ => site).Take(5).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_left_out_can_be_reached()
    {
        var overview = Real.Rendered("index.html", s => s with { Config = s.Config with { PageSteps = 2 } });
        string[] links = [.. overview.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!)];
        links.ShouldContain("/measures/");
        links.ShouldContain("/indicators/");
        links.ShouldContain("/measures/?overdue=1");
        links.ShouldNotContain("/priorities/1.1/");
    }

    // Everything again and again under other numbers: goal 4 is goal 1 once more.
    private static Site Times(Site site, int times)
    {
        var roadmap = site.Roadmap;
        string Again(string id, int time) => id.Split('.') is [var goal, .. var rest] ? string.Join('.', [$"{int.Parse(goal, null) + time * roadmap.Goals.Length}", .. rest]) : id;

        Goal Goal(Goal g, int t) => g with { Id = Again(g.Id, t), Key = Again(g.Id, t), Priorities = [.. g.Priorities.Select(p => Priority(p, t))] };
        Priority Priority(Priority p, int t) => p with { Id = Again(p.Id, t), Key = Again(p.Id, t), Measures = [.. p.Measures.Select(m => Measure(m, t))] };
        Measure Measure(Measure m, int t) => m with { Id = Again(m.Id, t), Key = Again(m.Id, t), Steps = [.. m.Steps.Select(s => s with { Id = Again(s.Id, t), Key = Again(s.Id, t) })] };
        ImmutableArray<T> All<T>(IEnumerable<T> items, Func<T, int, T> again) => [.. Enumerable.Range(0, times).SelectMany(t => items.Select(i => again(i, t)))];
        FrozenDictionary<string, T> Under<T>(FrozenDictionary<string, T> items) where T : class =>
            All(items, (i, t) => KeyValuePair.Create(Again(i.Key, t), i.Value)).ToFrozenDictionary(StringComparer.Ordinal);

        var large = roadmap with { Goals = All(roadmap.Goals, Goal), Indicators = All(roadmap.Indicators, (i, t) => i with { Id = $"{i.Id}-{t}", Title = new([.. i.Title.Texts.Select(x => x with { Text = $"{x.Text} {t}" })]) }) };
        var results = site.Latest.Report with { Roadmap = large, Assessments = Under(site.Latest.Report.Assessments), PrioritySummaries = Under(site.Latest.Report.PrioritySummaries) };
        return site with { Roadmap = large, Reports = ReportScores.All(large, [results], Language.Of("az")) };
    }
}
