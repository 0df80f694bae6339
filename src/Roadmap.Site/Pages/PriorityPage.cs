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
        return new(
            new(context, new(
                Addresses.Priority(priority.Id), heading,
                context.Words["priority.description", ("title", title.Text), context.Words.Year(plan.Scores.Report.Unit), ("score", score.OutOf), ("basis", score.Basis)],
                SourcePath: priority.Source.Path)),
            priority.Id, title, goal.Id, context.Text(goal.Title), context.Words.Name(plan.Scores.Report.Unit), StepsAnswer.Of(context.Words, plan.Scores, priority.Steps), score, byStep, context.Arithmetic(part.Score),
            priority.Measures.Any(m => !m.IsImplicit) ? byMeasure : null, !byStep.Shares.Select(s => s.Percent).SequenceEqual(byMeasure.Shares.Select(s => s.Percent)), NotAssessedNote.Of(context, plan.Scores, priority),
            context.Prose(plan.Scores.Report.PrioritySummaries.GetValueOrDefault(number ?? ""), 1),
            Trend.Of(context, r => r.Priorities.GetValueOrDefault(priority.Key), r => r.Find(priority)!.Steps),
            context.Timeline.Years(plan.Scores.Year),
            plan.Measures(priority),
            previous is null ? null : plan.Link(previous),
            next is null ? null : plan.Link(next),
            context.Site.HasReports ? context.Href(Addresses.Report(plan.Scores.Id)) + (plan.StepsFit && number is not null ? $"#{number}" : "") : null,
            context.General("priority.in-report"), ChangeViews.Of(plan, priority.Steps.Concat(priority.Withdrawn)),
            Corrections(context, priority), plan.Progress(priority), PastViews.Withdrawn(context, priority.WithdrawnMeasures, priority.Measures))
        {
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
/// <param name="GoalId">Number of its goal.</param>
/// <param name="Goal">Title of its goal.</param>
/// <param name="Year">The year that is shown.</param>
/// <param name="Answer">How its steps stand, in a sentence.</param>
/// <param name="Steps">Its steps by status.</param>
/// <param name="Arithmetic">Of the score.</param>
/// <param name="MeasureTable">Its measures by status, as the report prints them; null where steps stand under the priority itself.</param>
/// <param name="SharesDiffer">The shares of its measures are not those of its steps.</param>
/// <param name="NotAssessed">Which measures are not assessed yet and why; null when all are.</param>
/// <param name="Summary">Summary of the work done.</param>
/// <param name="Trend">Its score in every year, when there are several.</param>
/// <param name="TimelineYears">Years of the timeline.</param>
/// <param name="Previous">The priority before it.</param>
/// <param name="Next">The priority after it.</param>
/// <param name="ReportHref">The priority in the year's whole report, or the report where it does not hold every priority; null while there is none.</param>
/// <param name="InReport">What that link says.</param>
/// <param name="Changes">What changed since the report before; null for the first.</param>
/// <param name="Corrections">What was put right of it since the report was published.</param>
/// <param name="Progress">How far a report in progress has got with it; null for any other.</param>
/// <param name="Withdrawn">What is in the plan no more.</param>
internal sealed record PriorityView(
    Frame Frame, string Id, TextView Title, string GoalId, TextView Goal, string Year, string Answer, ScoreView Score, DistributionView Steps, ArithmeticView Arithmetic,
    DistributionView? MeasureTable, bool SharesDiffer, string? NotAssessed, ProseView? Summary, ImmutableArray<YearScoreView> Trend,
    ImmutableArray<TimelineYear> TimelineYears, ImmutableArray<MeasureView> Measures, LinkView? Previous, LinkView? Next, string? ReportHref, string InReport, ChangesView? Changes, ImmutableArray<PastView> Corrections, string? Progress, ImmutableArray<PastView> Withdrawn) : PageView(Frame)
{
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
