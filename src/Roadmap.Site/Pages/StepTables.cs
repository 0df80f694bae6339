using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>The table of the explorer.</summary>
internal static class StepTables
{
    /// <summary>Steps with what they are found by.</summary>
    public static StepTableView Filterable(PlanViews plan, LinkView caption, ImmutableArray<PlacedStep> steps)
    {
        var site = plan.Context.Site;
        var (withAgencies, withPeriods) = (!site.Roadmap.Agencies.IsEmpty, site.HasPeriods);
        return new(
            caption, withAgencies, withPeriods,
            [.. steps.GroupBy(s => s.Measure, ReferenceEqualityComparer.Instance).Select(m => new StepGroupView(plan, [.. m], withAgencies, withPeriods, s => FilterRows.Of(site, s.Step)))]);
    }
}
