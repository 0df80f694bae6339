using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>An agency's steps in one role. Each answer is made when a template asks.</summary>
/// <param name="plan">The year.</param>
/// <param name="role"><c>lead</c>, <c>partner</c> or <c>recommended</c>.</param>
/// <param name="steps">In the order of the plan; at least one.</param>
/// <param name="isShortened">There are too many to list them here.</param>
internal sealed class AgencyRoleView(PlanViews plan, string role, ImmutableArray<PlacedStep> steps, bool isShortened)
{
    /// <summary>The role; also its anchor.</summary>
    public string Id => role;

    /// <summary>The role with the number of steps.</summary>
    public string Title => plan.Context.Words[$"agencies.role-{role}", ("count", steps.Length)];

    /// <summary>Priorities with counts, instead of steps; empty where steps are listed, or where even priorities are too many.</summary>
    public ImmutableArray<WorkGroup> Priorities => !field.IsDefault ? field
        : field = isShortened && ByPriority.Length <= plan.Context.Site.Config.PageSteps ? [.. ByPriority.Select(Group)] : [];

    /// <summary>Steps are not listed here.</summary>
    public bool IsShortened => isShortened;

    /// <summary>A table a priority; empty where there are too many steps for one page.</summary>
    public ImmutableArray<StepTableView> Tables => !field.IsDefault ? field
        : field = isShortened ? [] : ImmutableArray.CreateRange(ByPriority, p => StepTables.OfPriority(plan, p, withAgencies: role != "lead"));

    private ImmutableArray<ImmutableArray<PlacedStep>> ByPriority => field.IsDefault ? field = PlacedStep.ByPriority(steps) : field;

    private WorkGroup Group(ImmutableArray<PlacedStep> steps) =>
        new(plan.Link(steps[0].Priority), plan.Context.Words["overview.steps", ("count", steps.Length)], []);
}
