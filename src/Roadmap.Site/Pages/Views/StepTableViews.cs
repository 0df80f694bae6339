using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>Steps as rows under their measures.</summary>
/// <param name="Caption">What the table holds.</param>
/// <param name="HasAgencies">Whether it names lead and partners.</param>
/// <param name="Groups">In the order of the plan.</param>
public sealed record StepTableView(LinkView Caption, bool HasAgencies, ImmutableArray<StepGroupView> Groups);

/// <summary>Steps of one measure.</summary>
/// <param name="Priority">Number of its priority.</param>
/// <param name="Measure">Number, title and link.</param>
/// <param name="HasAgencies">Whether rows name lead and partners.</param>
/// <param name="Steps">Those of its steps that the table holds.</param>
public sealed record StepGroupView(string Priority, LinkView Measure, bool HasAgencies, ImmutableArray<StepRow> Steps)
{
    /// <summary>Number of columns, for the measure's row across all of them.</summary>
    public int Columns => HasAgencies ? 6 : 4;
}

/// <summary>A step as a row.</summary>
/// <param name="Step">The step.</param>
/// <param name="Filter">What the row is found by; null where rows are not filtered.</param>
public sealed record StepRow(StepView Step, FilterKeys? Filter);

/// <summary>What a row is found by. Several values are parted by spaces.</summary>
/// <param name="Id">Number of the step or priority.</param>
/// <param name="Status">Status tokens.</param>
/// <param name="Lead">Ids of lead agencies.</param>
/// <param name="Agencies">Ids of agencies in any role.</param>
/// <param name="Due">Years in which it is due.</param>
/// <param name="IsOverdue">Whether it is overdue.</param>
public sealed record FilterKeys(string Id, string Status, string Lead, string Agencies, string Due, bool IsOverdue);
