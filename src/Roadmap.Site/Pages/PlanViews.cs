using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Priorities, measures and steps as they stand in one year.</summary>
/// <param name="context">The language.</param>
/// <param name="scores">The year.</param>
internal sealed class PlanViews(PageContext context, ReportScores scores)
{
    /// <summary>The language.</summary>
    public PageContext Context => context;

    /// <summary>The year.</summary>
    public ReportScores Scores => scores;

    /// <summary>The years up to this one, latest first, when there are several; else empty.</summary>
    public ImmutableArray<int> Years { get; } =
        context.Site.Reports.Count(y => y.Year <= scores.Year) > 1 ? [.. context.Site.Reports.Select(y => y.Year).Where(y => y <= scores.Year).Reverse()] : [];

    /// <summary>Whether all steps fit on one page.</summary>
    public bool StepsFit => context.Site.Histories.Count <= context.Site.Config.PageSteps;

    /// <summary>Whether all priorities fit on one page.</summary>
    public bool PrioritiesFit => scores.Priorities.Count <= context.Site.Config.PageSteps;

    /// <summary>All goals, with their priorities where they fit on one page; none where not even goals do. Tiles only when asked for.</summary>
    public ImmutableArray<GoalView> Goals(bool withTiles) =>
        scores.Goals.Count > context.Site.Config.PageSteps ? [] : [.. context.Site.Roadmap.Goals.Select(g =>
        {
            var part = scores.Goals[g.Key];
            return new GoalView(
                g.Id, context.Text(g.Title), context.Score(part.Score), context.Steps(part.Steps),
                PrioritiesFit ? [.. g.Priorities.Select(p => new PriorityRow(this, p, withTiles))] : []);
        })];

    /// <summary>A link to a priority by number and title.</summary>
    public LinkView Link(Priority priority) =>
        new(Numbered(priority.Id, priority.Title), context.Href(Addresses.Priority(priority.Id)));

    /// <summary>Whether a measure has a page of its own: a theme may leave these out, and one that only holds the steps of its priority has none.</summary>
    public bool HasPage(Measure measure) => !measure.IsImplicit && !context.Site.LeftOut.Contains("measure");

    /// <summary>A link to a measure.</summary>
    public LinkView Link(Priority priority, Measure measure) => new(Numbered(measure.Id, measure.Title), Href(priority, measure));

    /// <summary>A link to a step.</summary>
    public LinkView Link(Priority priority, Step step) => new(Numbered(step.Id, step.Title), Href(priority, step));

    /// <summary>The address of a measure: its page, or its place on its priority's page.</summary>
    public string Href(Priority priority, Measure measure) => HasPage(measure)
        ? context.Href(Addresses.Measure(measure.Id))
        : $"{context.Href(Addresses.Priority(priority.Id))}#{measure.Id}";

    /// <summary>The address of a step: its place on the page of its measure, or of its priority.</summary>
    public string Href(Priority priority, Step step) =>
        $"{context.Href(priority.Measures.FirstOrDefault(m => m.Steps.Any(s => s.Key == step.Key)) is { } measure && HasPage(measure) ? Addresses.Measure(measure.Id) : Addresses.Priority(priority.Id))}#{step.Id}";

    /// <summary>A priority's measures.</summary>
    public ImmutableArray<MeasureView> Measures(Priority priority) => ImmutableArray.CreateRange(priority.Measures, m => new MeasureView(this, priority, m));

    /// <summary>A step as a small picture.</summary>
    public TileView Tile(Priority priority, Step step)
    {
        var status = context.Status(scores.StatusOf(step));
        return new(Href(priority, step), status.Token, context.Words["tile.label", ("id", step.Id), ("title", context.Text(step.Title).Text), ("status", status.Word)]);
    }

    /// <summary>The latest that is known of a step with the report that it comes from, or that nothing is.</summary>
    public StatusView Known(Step step)
    {
        var words = context.Words;
        if (scores.KnownOf(step) is not { } known)
            return context.Status(Status.NotAssessed) with { Word = words[scores.StandingOf(step) == StandingPart.NotReported ? "status.not-reported" : "status.not-yet-due"] };
        var status = context.Status(known.Status);
        return status with { Word = words["status.in-report", ("status", status.Word), ("report", known.Report.Id)] };
    }

    /// <summary>What became of a step in each of <see cref="Years"/>.</summary>
    public ImmutableArray<YearStatusView> History(StepHistory history)
    {
        if (Years.IsEmpty) return [];
        var views = ImmutableArray.CreateBuilder<YearStatusView>(Years.Length);
        Status? before = null;
        foreach (var (year, status) in history.Records.Where(r => r.Report.Time <= scores.Report.Time).Select(r => (r.Report.Unit.Year, r.Status)))
        {
            var token = before is null || status == Status.NotAssessed || status == before ? null : status < before ? "better" : "worse";
            views.Add(new(year, context.Status(status), token is null ? null : context.Words[$"change.{token}"], token));
            if (status != Status.NotAssessed) before = status;
        }

        views.Reverse();
        return views.DrainToImmutable();
    }

    private TextView Numbered(string id, LocalizedText title) => context.Text(title) is var text ? text with { Text = $"{id}. {text.Text}" } : text;
}
