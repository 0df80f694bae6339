using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Steps that wait: due next year, or overdue.</summary>
/// <param name="context">The language.</param>
/// <param name="plan">The latest year.</param>
internal sealed class WorkLists(PageContext context, PlanViews plan)
{
    private const int ListedSteps = 20;

    /// <summary>Those of the steps that are due in the year after the latest.</summary>
    /// <param name="steps">In the order of the plan.</param>
    /// <param name="query">What else the explorer is to filter by: <c>agency=central-bank</c>; empty for nothing.</param>
    public WorkListView Due(IEnumerable<PlacedStep> steps, string query = "")
    {
        var year = plan.Scores.Year + 1;
        return List("overview.due", year, steps, h => h.IsDueIn(year), $"{query}due={year}");
    }

    /// <summary>Those of the steps that are overdue.</summary>
    /// <param name="steps">In the order of the plan.</param>
    /// <param name="query">What else the explorer is to filter by.</param>
    public WorkListView Overdue(IEnumerable<PlacedStep> steps, string query = "") =>
        List("overview.overdue", plan.Scores.Year, steps, h => h.IsOverdueAt(plan.Scores.Year), $"{query}overdue=1");

    private WorkListView List(string title, int year, IEnumerable<PlacedStep> steps, Func<StepHistory, bool> waits, string query)
    {
        PlacedStep[] waiting = [.. steps.Where(s => waits(context.Site.Histories[s.Step.Id]))];
        return new(
            context.Words[title, ("count", waiting.Length), ("year", year)], waiting.Length, $"{context.Href(Addresses.Measures)}?{query}",
            () => waiting.Length > context.Site.Config.PageSteps ? [] : [.. waiting.GroupBy(s => s.Priority.Id).Select(g => Group([.. g]))]);
    }

    private WorkGroup Group(PlacedStep[] steps) => new(
        plan.Link(steps[0].Priority), context.Words["overview.steps", ("count", steps.Length)],
        steps.Length > ListedSteps ? [] : [.. steps.Select(s => plan.Link(s.Priority, s.Step))]);
}
