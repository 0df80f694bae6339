using RoadmapSite.Model;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>Steps that wait: due next year, or overdue.</summary>
internal static class WorkLists
{
    /// <summary>Those of the steps that are due in the year that comes next.</summary>
    /// <param name="plan">The latest year.</param>
    /// <param name="steps">In the order of the plan.</param>
    /// <param name="query">What else the explorer is to filter by: <c>agency=central-bank&amp;</c>; empty for nothing.</param>
    public static WorkListView Due(PlanViews plan, IEnumerable<PlacedStep> steps, string query = "")
    {
        var year = plan.Scores.Report.Time.Reach.AddDays(1).Year;
        return new(plan, "overview.due", year, steps, h => h.IsDueAt(new(CalendarUnit.OfYear(year))), $"{query}due={year}");
    }

    /// <summary>Those of the steps that are overdue.</summary>
    /// <param name="plan">The latest year.</param>
    /// <param name="steps">In the order of the plan.</param>
    /// <param name="query">What else the explorer is to filter by.</param>
    public static WorkListView Overdue(PlanViews plan, IEnumerable<PlacedStep> steps, string query = "")
    {
        var year = plan.Scores.Year;
        return new(plan, "overview.overdue", year, steps, h => h.IsLateIn(plan.Scores.Report), $"{query}overdue=1");
    }
}
