using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>A priority's page: latest year first, earlier years beside it.</summary>
internal static class PriorityPage
{
    /// <summary>The view.</summary>
    /// <param name="plan">The latest year.</param>
    /// <param name="previous">The one before it.</param>
    /// <param name="next">The one after it.</param>
    public static PriorityView View(PageContext context, PlanViews plan, Goal goal, Priority priority, Priority? previous, Priority? next)
    {
        var number = plan.Scores.Find(priority)?.Id;
        var part = plan.Scores.Of(priority);
        var title = context.Text(priority.Title);
        var score = context.Score(part.Score);
        var (byStep, byMeasure) = (context.Steps(part.Steps), context.Measures(part.Measures));
        var heading = PageContext.Number(priority.Id) is null ? title.Text : context.Words["priority.heading", ("id", priority.Id), ("title", title.Text)];
        return new(new(context, new(
            Addresses.Priority(priority.Id), heading,
            context.Words["priority.description", ("title", title.Text), context.Words.Year(plan.Scores.Report.Unit), ("score", score.OutOf), ("basis", score.Basis)],
            SourcePath: priority.Source.Path)))
        {
            Id = priority.Id,
            Title = title,
            GoalId = goal.Id,
            Goal = context.Text(goal.Title),
            Year = context.Words.Name(plan.Scores.Report.Unit),
            Answer = StepsAnswer.Of(context.Words, plan.Scores, priority.Steps),
            Score = score,
            Steps = byStep,
            Arithmetic = context.Arithmetic(part.Score),
            MeasureTable = priority.Measures.Any(m => !m.IsImplicit) ? byMeasure : null,
            SharesDiffer = !byStep.Shares.Select(s => s.Percent).SequenceEqual(byMeasure.Shares.Select(s => s.Percent)),
            NotAssessed = NotAssessedNote.Of(context, plan.Scores, priority),
            Summary = context.Prose(plan.Scores.Report.PrioritySummaries.GetValueOrDefault(number ?? ""), 1),
            Trend = Trend.Of(context, r => r.Priorities.GetValueOrDefault(priority.Key), r => r.Find(priority)!.Steps),
            TimelineYears = context.Timeline.Years(plan.Scores.Year),
            Measures = plan.Measures(priority),
            Previous = previous is null ? null : plan.Link(previous),
            Next = next is null ? null : plan.Link(next),
            ReportHref = context.Site.HasReports ? context.Href(Addresses.Report(plan.Scores.Id)) + (plan.StepsFit && number is not null ? $"#{number}" : "") : null,
            InReport = context.General("priority.in-report"),
            Changes = ChangeViews.Of(plan, priority.Steps.Concat(priority.Withdrawn)),
            Corrections = Corrections(context, priority),
            Progress = plan.Progress(priority),
            Withdrawn = PastViews.Withdrawn(context, priority.WithdrawnMeasures, priority.Measures),
            Indicators = [.. IndicatorViews.Of(context, priority.Id), .. priority.Measures.Where(m => !m.IsImplicit).SelectMany(m => m.Group is { } group ? [group.Id, m.Id] : new[] { m.Id }).Distinct().SelectMany(id => IndicatorViews.Of(context, id))],
            Tags = TagViews.Of(context, priority.Tags),
            Code = priority.Code,
            Text = context.Prose(priority.Text, 1, "text-"),
        };
    }

    // In any report, by the numbers of that time.
    private static ImmutableArray<PastView> Corrections(PageContext context, Priority priority) =>
    [
        .. from report in context.Site.Reports
           let then = report.Find(priority)
           where then is not null
           from past in PastViews.Of(context, report, name => then.Steps.Any(s => s.Id == name) || name.StartsWith($"priorities.{then.Id}.", StringComparison.Ordinal))
           select past,
    ];
}

/// <summary>A priority's page.</summary>
internal sealed record PriorityView(Frame Frame) : PageView(Frame)
{
    public required string Id { get; init; }

    public required TextView Title { get; init; }

    /// <summary>Number of its goal.</summary>
    public required string GoalId { get; init; }

    /// <summary>Title of its goal.</summary>
    public required TextView Goal { get; init; }

    /// <summary>The year that is shown.</summary>
    public required string Year { get; init; }

    /// <summary>How its steps stand, in a sentence.</summary>
    public required string Answer { get; init; }

    public required ScoreView Score { get; init; }

    /// <summary>Its steps by status.</summary>
    public required DistributionView Steps { get; init; }

    /// <summary>How the score comes about.</summary>
    public required ArithmeticView Arithmetic { get; init; }

    /// <summary>Its measures by status, as the report prints them; null where steps stand under the priority itself.</summary>
    public required DistributionView? MeasureTable { get; init; }

    /// <summary>The shares of its measures are not those of its steps.</summary>
    public required bool SharesDiffer { get; init; }

    /// <summary>Which measures are not assessed yet and why; null when all are.</summary>
    public required string? NotAssessed { get; init; }

    /// <summary>Summary of the work done.</summary>
    public required ProseView? Summary { get; init; }

    /// <summary>Its score in every year, when there are several.</summary>
    public required ImmutableArray<YearScoreView> Trend { get; init; }

    /// <summary>Years of the timeline.</summary>
    public required ImmutableArray<TimelineYear> TimelineYears { get; init; }

    public required ImmutableArray<MeasureView> Measures { get; init; }

    /// <summary>The priority before it.</summary>
    public required LinkView? Previous { get; init; }

    /// <summary>The priority after it.</summary>
    public required LinkView? Next { get; init; }

    /// <summary>The priority in the year's whole report, or the report where it does not hold every priority; null while there is none.</summary>
    public required string? ReportHref { get; init; }

    /// <summary>What that link says.</summary>
    public required string InReport { get; init; }

    /// <summary>What changed since the report before; null for the first.</summary>
    public required ChangesView? Changes { get; init; }

    /// <summary>What was put right of it since the report was published.</summary>
    public required ImmutableArray<PastView> Corrections { get; init; }

    /// <summary>How far a report in progress has got with it; null for any other.</summary>
    public required string? Progress { get; init; }

    /// <summary>What is in the plan no more.</summary>
    public required ImmutableArray<PastView> Withdrawn { get; init; }

    /// <summary>Its number; null where it is a mere word for addresses.</summary>
    public string? Number => PageContext.Number(Id);

    /// <summary>Its official code; null where it has none.</summary>
    public string? Code { get; init; }

    /// <summary>A longer text on it.</summary>
    public ProseView? Text { get; init; }

    /// <summary>Whether steps stand under measures.</summary>
    public bool HasMeasures => Measures.Any(m => !m.IsImplicit);

    /// <summary>Indicators of the priority and all that stands under it.</summary>
    public ImmutableArray<IndicatorView> Indicators { get; init; } = [];

    /// <summary>Terms that it carries.</summary>
    public ImmutableArray<TagGroupView> Tags { get; init; } = [];
}
