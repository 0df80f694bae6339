using RoadmapSite.Model;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>Makes tables of steps.</summary>
/// <param name="context">The language.</param>
/// <param name="plan">The year.</param>
internal sealed class StepTables(PageContext context, PlanViews plan)
{
    /// <summary>A table of an agency's steps in one priority.</summary>
    public StepTableView OfPriority(Priority priority, IEnumerable<PlacedStep> steps, bool withAgencies) =>
        Table(plan.Link(priority), steps, withAgencies, _ => null);

    /// <summary>All steps of the plan with what they are found by.</summary>
    public StepTableView Filterable(LinkView caption) => Table(
        caption,
        PlacedStep.All(context.Site.Roadmap),
        withAgencies: true,
        step => FilterRows.Of(context.Site, step.Step.Id, [step.Step]));

    private StepTableView Table(LinkView caption, IEnumerable<PlacedStep> steps, bool withAgencies, Func<PlacedStep, FilterKeys?> filter) => new(
        caption, withAgencies,
        [.. steps.GroupBy(s => s.Measure, ReferenceEqualityComparer.Instance).Select(g => Group(g, withAgencies, filter))]);

    private StepGroupView Group(IEnumerable<PlacedStep> steps, bool withAgencies, Func<PlacedStep, FilterKeys?> filter)
    {
        var (priority, measure, _) = steps.First();
        return new(
            priority.Id, plan.Link(priority, measure), withAgencies,
            [.. steps.Select(s => new StepRow(plan.Step(priority, measure, s.Step), filter(s)))]);
    }
}
