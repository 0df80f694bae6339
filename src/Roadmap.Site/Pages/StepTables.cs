using System.Collections.Immutable;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>Makes tables of steps.</summary>
internal static class StepTables
{
    /// <summary>All steps of the plan with what they are found by.</summary>
    public static StepTableView Filterable(PlanViews plan, LinkView caption) => Table(
        plan, caption,
        [.. PlacedStep.All(plan.Context.Site)],
        withAgencies: true,
        step => FilterRows.Of(plan.Context.Site, step.Step.Id, [step.Step]));

    private static StepTableView Table(PlanViews plan, LinkView caption, ImmutableArray<PlacedStep> steps, bool withAgencies, Func<PlacedStep, FilterKeys?> filter) =>
        new(caption, withAgencies, ImmutableArray.CreateRange(PlacedStep.ByMeasure(steps), m => new StepGroupView(plan, m, withAgencies, filter)));
}
