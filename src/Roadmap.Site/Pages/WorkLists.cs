using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Steps that wait: due next, or late.</summary>
/// <param name="steps">In the order of the plan.</param>
/// <param name="query">What else the explorer is to filter by: <c>agency=central-bank&amp;</c>; empty for nothing.</param>
internal sealed class WorkLists(PlanViews plan, IEnumerable<PlacedStep> steps, string query = "")
{
    private readonly Words _words = plan.Context.Words;

    /// <summary>The time after the report.</summary>
    public CalendarUnit Next { get; } = plan.Context.Site.HasReports ? plan.Scores.Report.Unit.Next : plan.Scores.Roadmap.Years.Start;

    /// <summary>Those that should have been finished by now.</summary>
    public WorkListView Late() => new(plan, count => _words[IsOwn ? "overview.overdue-own" : "overview.overdue", ("count", count)], steps.Where(IsLate), $"{query}overdue=1");

    /// <summary>Those that are due in the time after the report, and are not late; what is ongoing is due again though it is done.</summary>
    public WorkListView Due() => new(
        plan, count => _words["overview.due", ("count", count), ("when", _words.In(Next))], steps.Where(IsDueNext),
        Next.Length == UnitLength.Year ? $"{query}due={Next.Year}" : query.TrimEnd('&'));

    /// <summary>Those that are done, as far as is known.</summary>
    public WorkListView Done() => new(plan, count => IsOwn
        ? _words["overview.done-own", ("count", count), ("status", plan.Context.Counted(Model.StatusClass.Done).Word)]
        : _words["overview.done", ("count", count)], steps.Where(IsDone), query.TrimEnd('&'));

    /// <summary>All others.</summary>
    public WorkListView Later() => new(
        plan, count => _words["overview.later", ("count", count)], steps.Where(s => !IsLate(s) && !IsDone(s) && !IsDueNext(s)), query.TrimEnd('&'));

    private bool IsOwn => plan.Scores.Roadmap.Scoring.Statuses.HasOwnNames;

    private bool IsLate(PlacedStep placed) => placed.History.IsLateIn(plan.Scores.Report);

    private bool IsDone(PlacedStep placed) => placed.History.StandingIn(plan.Scores.Report) == Scoring.StandingPart.Implemented;

    private bool IsDueNext(PlacedStep placed) => !IsLate(placed) && placed.Step.Period is not null && placed.History.IsDueAt(new(Next));
}
