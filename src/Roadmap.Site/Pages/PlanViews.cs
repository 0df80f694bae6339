using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Priorities, measures and steps as they stand in one year.</summary>
/// <param name="context">The language.</param>
/// <param name="scores">The year.</param>
public sealed class PlanViews(PageContext context, YearScores scores)
{
    private readonly ImmutableArray<int> _years = [.. context.Site.Years.Select(y => y.Year).Where(y => y <= scores.Year).Reverse()];

    /// <summary>The year.</summary>
    public YearScores Scores => scores;

    /// <summary>Whether all steps fit on one page.</summary>
    public bool StepsFit => context.Site.Histories.Count <= context.Site.Config.PageSteps;

    /// <summary>Whether all priorities fit on one page.</summary>
    public bool PrioritiesFit => scores.Priorities.Count <= context.Site.Config.PageSteps;

    /// <summary>All goals, with their priorities where they fit on one page; none where not even goals do. Tiles only when asked for.</summary>
    public ImmutableArray<GoalView> Goals(bool withTiles) =>
        scores.Goals.Count > context.Site.Config.PageSteps ? [] : [.. context.Site.Roadmap.Goals.Select(g =>
        {
            var part = scores.Goals[g.Id];
            return new GoalView(
                g.Id, context.Text(g.Title), context.Score(part.Score), context.Steps(part.Steps),
                PrioritiesFit ? [.. g.Priorities.Select(p => Row(p, withTiles))] : []);
        })];

    /// <summary>A priority as a row.</summary>
    public PriorityRow Row(Priority priority, bool withTiles)
    {
        var part = scores.Priorities[priority.Id];
        return new(
            priority.Id, context.Text(priority.Title), context.Href(Addresses.Priority(priority.Id)), context.Score(part.Score), context.Steps(part.Steps),
            withTiles ? [.. priority.Steps.Select(s => Tile(priority, s))] : []);
    }

    /// <summary>A link to a priority by number and title.</summary>
    public LinkView Link(Priority priority) =>
        new(Numbered(priority.Id, priority.Title), context.Href(Addresses.Priority(priority.Id)));

    /// <summary>A link to a measure on its priority's page.</summary>
    public LinkView Link(Priority priority, Measure measure) =>
        new(Numbered(measure.Id, measure.Title), $"{context.Href(Addresses.Priority(priority.Id))}#{measure.Id}");

    /// <summary>A link to a step on its priority's page.</summary>
    public LinkView Link(Priority priority, Step step) => new(Numbered(step.Id, step.Title), Href(priority, step));

    /// <summary>A measure with its steps.</summary>
    public MeasureView Measure(Priority priority, Measure measure)
    {
        var tally = scores.Measures[measure.Id];
        var (lead, partners, recommended) = Carriers(measure.Assignment);
        return new(
            measure.Id, context.Text(measure.Title), context.Status(tally.Status),
            tally.Assessed == 0
                ? context.Words["measure.counts-none", ("steps", tally.Total)]
                : context.Words["measure.counts", ("steps", tally.Total), ("assessed", tally.Assessed), ("implemented", tally.Implemented), ("partial", tally.Partial), ("not", tally.NotImplemented)],
            lead, partners, recommended, context.Period(measure.Period, false),
            [.. measure.Steps.Select(s => Step(priority, measure, s))], _years.Length > 1 ? _years : []);
    }

    /// <summary>A step.</summary>
    public StepView Step(Priority priority, Measure measure, Step step)
    {
        var history = context.Site.Histories[step.Id];
        var result = scores.Results.Steps.GetValueOrDefault(step.Id);
        var (lead, partners, recommended) = Carriers(step.Assignment);
        return new(
            step.Id, context.Text(step.Title), context.Status(scores.Results.StatusOf(step)), lead, partners, recommended,
            context.Period(step.Period, step.Ongoing),
            history.IsOverdueAt(scores.Year) ? context.Words["step.overdue", ("year", step.Period.End)] : null,
            context.TextOrNull(result?.Note), context.TextOrNull(result?.Reason), result?.Evidence ?? [],
            IsSame(step.Assignment, measure.Assignment),
            _years.Length > 1 ? [.. Years(history).Reverse()] : [], context.Timeline.Marks(context, history, scores.Year), Href(priority, step));
    }

    private IEnumerable<YearStatusView> Years(StepHistory history)
    {
        Status? before = null;
        foreach (var (year, status) in history.Years.Where(y => y.Year <= scores.Year))
        {
            var token = before is null || status == Status.NotAssessed || status == before ? null : status < before ? "better" : "worse";
            yield return new(year, context.Status(status), token is null ? null : context.Words[$"change.{token}"], token);
            if (status != Status.NotAssessed) before = status;
        }
    }

    private static bool IsSame(Assignment a, Assignment b) =>
        a.Lead == b.Lead && a.Partners.SequenceEqual(b.Partners) && a.Recommended.SequenceEqual(b.Recommended);

    private TileView Tile(Priority priority, Step step)
    {
        var status = context.Status(scores.Results.StatusOf(step));
        return new(Href(priority, step), status.Token, context.Words["tile.label", ("id", step.Id), ("title", context.Text(step.Title).Text), ("status", status.Word)]);
    }

    private (AgencyView Lead, ImmutableArray<AgencyView> Partners, ImmutableArray<AgencyView> Recommended) Carriers(Assignment assignment) =>
        (context.Agency(assignment.Lead), Agencies(assignment.Partners), Agencies(assignment.Recommended));

    private ImmutableArray<AgencyView> Agencies(ImmutableArray<Agency> agencies) => agencies.IsEmpty ? [] : [.. agencies.Select(context.Agency)];

    private TextView Numbered(string id, LocalizedText title) => context.Text(title) is var text ? text with { Text = $"{id}. {text.Text}" } : text;

    private string Href(Priority priority, Step step) => $"{context.Href(Addresses.Priority(priority.Id))}#{step.Id}";
}
