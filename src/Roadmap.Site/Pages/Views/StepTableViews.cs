using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>Steps as rows under their measures.</summary>
/// <param name="Caption">What the table holds.</param>
/// <param name="HasAgencies">Whether it names lead and partners.</param>
/// <param name="Groups">In the order of the plan.</param>
internal sealed record StepTableView(LinkView Caption, bool HasAgencies, ImmutableArray<StepGroupView> Groups);

/// <summary>Steps of one measure. Each answer is made when a template asks.</summary>
/// <param name="plan">The year.</param>
/// <param name="steps">Those of its steps that the table holds.</param>
/// <param name="withAgencies">Whether rows name lead and partners.</param>
/// <param name="filter">What a row is found by.</param>
internal sealed class StepGroupView(PlanViews plan, ImmutableArray<PlacedStep> steps, bool withAgencies, Func<PlacedStep, FilterKeys?> filter)
{
    /// <summary>Number of its priority.</summary>
    public string Priority => steps[0].Priority.Id;

    /// <summary>Number, title and link.</summary>
    public LinkView Measure => field ??= plan.Link(steps[0].Priority, steps[0].Measure);

    /// <summary>Whether rows name lead and partners.</summary>
    public bool HasAgencies => withAgencies;

    /// <summary>Number of columns, for the measure's row across all of them.</summary>
    public int Columns => withAgencies ? 6 : 4;

    /// <summary>The steps.</summary>
    public ImmutableArray<StepRow> Steps => field.IsDefault ? field = ImmutableArray.CreateRange(steps, s => new StepRow(new(plan, s), filter(s))) : field;
}

/// <summary>A step as a row.</summary>
/// <param name="Step">The step.</param>
/// <param name="Filter">What the row is found by; null where rows are not filtered.</param>
internal sealed record StepRow(StepView Step, FilterKeys? Filter);

/// <summary>What a row is found by. Several values are parted by spaces.</summary>
/// <param name="Id">Number of the step or priority.</param>
/// <param name="Status">Status tokens.</param>
/// <param name="Lead">Ids of lead agencies.</param>
/// <param name="Agencies">Ids of agencies in any role.</param>
/// <param name="Due">Years in which it is due.</param>
/// <param name="IsOverdue">Whether it is overdue.</param>
internal sealed record FilterKeys(string Id, string Status, string Lead, string Agencies, string Due, bool IsOverdue);
