using RoadmapSite.Scoring;

namespace RoadmapSite.Pages.Views;

/// <summary>Steps as rows under their measures.</summary>
/// <param name="Caption">What the table holds.</param>
/// <param name="HasAgencies">Whether it names lead and partners.</param>
/// <param name="HasPeriods">Whether it says when.</param>
/// <param name="Groups">In the order of the plan.</param>
internal sealed record StepTableView(LinkView Caption, bool HasAgencies, bool HasPeriods, ImmutableArray<StepGroupView> Groups);

/// <summary>Steps of one measure. Each answer is made when a template asks.</summary>
/// <param name="steps">Those of its steps that the table holds.</param>
/// <param name="withAgencies">Whether rows name lead and partners.</param>
/// <param name="withPeriods">Whether rows say when.</param>
/// <param name="filter">What a row is found by.</param>
internal sealed class StepGroupView(PlanViews plan, ImmutableArray<PlacedStep> steps, bool withAgencies, bool withPeriods, Func<PlacedStep, FilterKeys?> filter)
{
    /// <summary>Number of its priority.</summary>
    public string Priority => steps[0].Priority.Id;

    /// <summary>Number, title and link.</summary>
    public LinkView Measure => field ??= plan.Link(steps[0].Priority, steps[0].Measure);

    /// <summary>Whether rows name lead and partners.</summary>
    public bool HasAgencies => withAgencies;

    /// <summary>Whether rows say when.</summary>
    public bool HasPeriods => withPeriods;

    /// <summary>Number of columns, for the measure's row across all of them.</summary>
    public int Columns => 3 + (withAgencies ? 2 : 0) + (withPeriods ? 1 : 0);

    /// <summary>The steps.</summary>
    public ImmutableArray<StepRow> Steps => field.IsDefault ? field = ImmutableArray.CreateRange(steps, s => new StepRow(new(plan, s), filter(s))) : field;
}

/// <summary>A step as a row.</summary>
/// <param name="Filter">What the row is found by; null where rows are not filtered.</param>
internal sealed record StepRow(StepView Step, FilterKeys? Filter);

/// <summary>What a row is found by. Several values are parted by spaces.</summary>
/// <param name="Id">Number of the step.</param>
/// <param name="Status">Status tokens.</param>
/// <param name="Lead">Ids of lead agencies.</param>
/// <param name="Agencies">Ids of agencies in any role.</param>
/// <param name="Due">Years in which it is due.</param>
/// <param name="IsOverdue">Whether it is overdue.</param>
/// <param name="Tags">Terms that it carries, by field: <c>tags-region</c>.</param>
internal sealed record FilterKeys(string Id, string Status, string Lead, string Agencies, string Due, bool IsOverdue, ImmutableArray<TagKey> Tags);

/// <summary>Terms of a vocabulary by which a row is found.</summary>
/// <param name="Name"><c>tags-region</c>.</param>
/// <param name="Value">Ids parted by spaces.</param>
internal sealed record TagKey(string Name, string Value);
