using System.Collections.Immutable;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages.Views;

/// <summary>Steps that wait for something. They are looked for when a template asks.</summary>
/// <param name="plan">The latest year.</param>
/// <param name="title">Key of its title.</param>
/// <param name="year">The year of the title.</param>
/// <param name="steps">In the order of the plan.</param>
/// <param name="waits">Which of them wait.</param>
/// <param name="query">How the explorer finds them.</param>
internal sealed class WorkListView(PlanViews plan, string title, int year, IEnumerable<PlacedStep> steps, Func<StepHistory, bool> waits, string query)
{
    private const int ListedSteps = 20;

    /// <summary>In words, with the number.</summary>
    public string Title => Context.Words[title, ("count", Count), ("year", year)];

    /// <summary>How many in all.</summary>
    public int Count => Waiting.Length;

    /// <summary>All of them in the explorer.</summary>
    public string Href => $"{Context.Href(Addresses.Measures)}?{query}";

    /// <summary>By priority: link, how many, and the first of them; empty where there are too many.</summary>
    public ImmutableArray<WorkGroup> Groups => !field.IsDefault ? field
        : field = Count > Context.Site.Config.PageSteps ? [] : [.. PlacedStep.ByPriority(Waiting).Select(Group)];

    private PageContext Context => plan.Context;

    private ImmutableArray<PlacedStep> Waiting => field.IsDefault ? field = [.. steps.Where(s => waits(s.History))] : field;

    private WorkGroup Group(ImmutableArray<PlacedStep> steps) => new(
        plan.Link(steps[0].Priority), Context.Words["overview.steps", ("count", steps.Length)],
        steps.Length > ListedSteps ? [] : [.. steps.Select(s => plan.Link(s.Priority, s.Step))]);
}
