using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Priorities, measures and steps as they stand in one year.</summary>
internal sealed class PlanViews(PageContext context, ReportScores scores)
{
    /// <summary>The language.</summary>
    public PageContext Context => context;

    /// <summary>The year.</summary>
    public ReportScores Scores => scores;

    /// <summary>The reports up to this one, latest first, when there are several; else empty.</summary>
    public ImmutableArray<string> Years { get; } = context.Site.Reports.Where(r => r.Report.Time <= scores.Report.Time).Reverse().Select(r => context.Words.Column(r.Report.Unit)).ToArray() is { Length: > 1 } units ? [.. units] : [];

    /// <summary>Whether all steps fit on one page.</summary>
    public bool StepsFit { get; } = scores.Roadmap.Steps.Count() <= context.Site.Config.PageSteps;

    /// <summary>Whether the plan says of any step when.</summary>
    public bool HasPeriods { get; } = scores.Roadmap.Steps.Any(s => s.Period is not null);

    /// <summary>Whether all priorities fit on one page.</summary>
    public bool PrioritiesFit => scores.Priorities.Count <= context.Site.Config.PageSteps;

    private HashSet<string> Numbers => field ??= [.. context.Roadmap.Measures.SelectMany(m => m.Steps.Select(s => s.Id).Append(m.Id))];

    /// <summary>Whether a measure or step has this number now.</summary>
    public bool IsNumber(string id) => Numbers.Contains(id);

    // With their priorities where they fit on one page; none where not even goals do.
    private ImmutableArray<GoalView> Goals(bool isWithin) =>
        scores.Goals.Count > context.Site.Config.PageSteps ? [] : [.. scores.Roadmap.Goals.Select(g =>
        {
            var part = scores.Of(g);
            return new GoalView(
                g.Id, context.Text(g.Title), context.Score(part.Score), context.Steps(part.Steps), Done(part),
                PrioritiesFit ? [.. g.Priorities.Select(p => new PriorityRow(this, p, isWithin))] : []);
        })];

    /// <summary>Goals and priorities as one table.</summary>
    /// <param name="isWithin">It leads to the chapters of the same page, where that holds them.</param>
    public PlanTableView Table(bool isWithin = false) => new(
        Goals(isWithin && StepsFit), scores.Whole.Score.Exists, StepsFit, context.Words[HasPeriods ? "plan.by-year" : "step.plural"], CountsTitle,
        [.. context.Statuses], !PrioritiesFit);

    // Of what the last column of the table counts, in the plan's own word where it has one.
    private string CountsTitle => scores.Roadmap.Scoring.Statuses is { HasOwnNames: true } scale && scores.Whole.Score.Exists ? context.Status(scale.Of(StatusClass.Done)).Word
        : context.Words[IsToDate ? "plan.done-of-all" : scores.Whole.Score.Exists ? "plan.done-of-due" : IsInProgress ? "plan.assessed-of-due" : "step.plural"];

    /// <summary>Whether results add up over several reports, so that what is known to date comes first.</summary>
    public bool IsToDate => scores.HasScore && scores.Changes is not null;

    /// <summary>Whether the report is still being made, so that it has no scores yet.</summary>
    public bool IsInProgress => scores is { HasScore: false, IsBeforeAnyReport: false };

    /// <summary>How far a report in progress has got with a priority, in a sentence without its stop; null for any other.</summary>
    public string? Progress(Priority priority) => !IsInProgress ? null
        : scores.Of(priority).Coverage is { Due: > 0 } coverage ? Headline.Covered(context.Words, coverage).TrimEnd('.')
        : StepsAnswer.Of(context.Words, scores, priority);

    /// <summary>How many steps are done: to date where results add up, else of those assessed; of a report in progress, how many are assessed of those due.</summary>
    public string Done(ScoredPart part) =>
        IsToDate ? Of(part.Standing.Implemented, part.Standing.Total)
        : scores.Whole.Score.Exists ? Of(part.Steps.Implemented, part.Steps.Assessed)
        : IsInProgress ? Of(part.Coverage.Assessed, part.Coverage.Due)
        : context.Words["overview.steps", ("count", part.Standing.Total)];

    /// <summary>A step in a line.</summary>
    public StepLineView Line(PlacedStep placed) => new(
        placed.Step.Id,
        placed.Step.IsWithdrawn ? new(context.Numbered(placed.Step.Id, placed.Step.Title), context.Href(Addresses.Priority(placed.Priority.Id)))
            : Link(placed.Priority, placed.Measure, placed.Step), placed.Measure.Withdrawal is not null || placed.Measure.IsImplicit ? null : Link(placed.Priority, placed.Measure), context.Agencies(placed.Step.Assignment.Leads),
        Known(placed.Step), placed.Step.Period is { } period ? context.Words.Name(period) : null);

    private string Of(int count, int total) => total == 0 ? context.Words["distribution.none"] : context.Words["plan.of", ("count", count), ("total", total)];

    /// <summary>A link to a priority by number and title.</summary>
    public LinkView Link(Priority priority) =>
        new(context.Numbered(priority.Id, priority.Title), context.Href(Addresses.Priority(priority.Id)));

    /// <summary>A link to a measure.</summary>
    public LinkView Link(Priority priority, Measure measure) => new(context.Numbered(measure.Id, measure.Title), context.Href(priority, measure));

    /// <summary>A link to a step.</summary>
    public LinkView Link(Priority priority, Measure measure, Step step) => new(context.Numbered(step.Id, step.Title), context.Href(priority, measure, step));

    /// <summary>A priority's measures.</summary>
    public ImmutableArray<MeasureView> Measures(Priority priority) => ImmutableArray.CreateRange(priority.Measures, m => new MeasureView(this, priority, m));

    /// <summary>What is known of a step: what the report says, or else the last status of an earlier one, with its report.</summary>
    public StatusView StatusOf(Step step)
    {
        var status = scores.StatusOf(step);
        return status.IsFinding || scores.KnownOf(step) is not { } known ? context.Status(status)
            : InReport(known);
    }

    private StatusView InReport(StepRecord known) =>
        context.Status(known.Status) is var view ? view with { Word = context.Words["status.in-report", ("status", view.Word), ("report", context.Words.Short(known.Report.Unit))] } : view;

    /// <summary>The latest that is known of a step with the report that it comes from, or that nothing is.</summary>
    public StatusView Known(Step step)
    {
        if (scores.KnownOf(step) is { } known) return InReport(known);
        return context.Status(Status.NotAssessed) with { Word = context.Words[scores.StandingOf(step) == StandingPart.NotReported ? "status.not-reported" : "status.not-yet-due"] };
    }

    /// <summary>What became of a step in each of <see cref="Years"/>.</summary>
    public ImmutableArray<YearStatusView> History(StepHistory history)
    {
        if (Years.IsEmpty) return [];
        var views = ImmutableArray.CreateBuilder<YearStatusView>(Years.Length);
        StepRecord? known = null;
        foreach (var record in history.Records.Where(r => r.Report.Time <= scores.Report.Time))
        {
            var (status, before) = (record.Status, known?.Status);
            var token = before is null || !status.IsCounted || status.CompareTo(before) == 0 ? null : status < before ? "better" : "worse";
            var view = record.Step is null ? context.Status(status) with { Word = context.Words["distribution.none"] }
                : !status.IsFinding && known?.Status.EndsStep(record.Step.Ongoing) == true ? InReport(known) : context.Status(status);
            views.Add(new(
                context.Words.Column(record.Report.Unit), view,
                token is null ? null : context.Words[$"change.{token}", ("report", context.Words.Name(known!.Report.Unit))], token));
            if (status.IsCounted) known = record;
        }

        views.Reverse();
        return views.DrainToImmutable();
    }
}
