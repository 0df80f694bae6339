using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>A priority's page: latest year first, earlier years beside it.</summary>
/// <param name="plan">The latest year.</param>
/// <param name="previous">The priority before it.</param>
/// <param name="next">The one after it.</param>
internal sealed class PriorityView(PlanViews plan, Goal goal, Priority priority, Priority? previous, Priority? next) : PriorityResult(plan, priority), IPageView
{
    public Frame Frame => field ??= new(Context, new(
        Addresses.Priority(Id), Number is null ? Title.Text : Words["priority.heading", ("id", Id), ("title", Title.Text)],
        Words["priority.description", ("title", Title.Text), Words.Year(Plan.Scores.Report.Unit), ("score", Score.OutOf), ("basis", Score.Basis)],
        SourcePath: Priority.Source.Path));

    /// <summary>Number of its goal.</summary>
    public string GoalId => goal.Id;

    /// <summary>Title of its goal.</summary>
    public TextView Goal => Context.Text(goal.Title);

    /// <summary>The year that is shown.</summary>
    public string Year => Words.Name(Plan.Scores.Report.Unit);

    /// <summary>How its steps stand, in a sentence.</summary>
    public string Answer => field ??= StepsAnswer.Of(Words, Plan.Scores, Priority);

    /// <summary>The shares of its measures are not those of its steps.</summary>
    public bool SharesDiffer => !Steps.Shares.Select(s => s.Percent).SequenceEqual(ByMeasure.Shares.Select(s => s.Percent));

    /// <summary>Summary of the work done.</summary>
    public ProseView? Summary => field ??= Context.Prose(Plan.Scores.Report.PrioritySummaries.GetValueOrDefault(InReportId ?? ""), 1);

    /// <summary>Its score in every year, when there are several.</summary>
    public ImmutableArray<YearScoreView> Trend => field.IsDefault
        ? field = Pages.Trend.Of(Context, r => r.Priorities.GetValueOrDefault(Priority.Key), r => r.Find(Priority)!.Steps) : field;

    /// <summary>Years of the timeline.</summary>
    public ImmutableArray<TimelineYear> TimelineYears => Context.Timeline.Years(Plan.Scores.Year);

    /// <summary>The priority before it.</summary>
    public LinkView? Previous => previous is null ? null : Plan.Link(previous);

    /// <summary>The priority after it.</summary>
    public LinkView? Next => next is null ? null : Plan.Link(next);

    /// <summary>The priority in the year's whole report, or the report where it does not hold every priority; null while there is none.</summary>
    public string? ReportHref => Context.Site.HasReports
        ? Context.Href(Addresses.Report(Plan.Scores.Id)) + (Plan.StepsFit && InReportId is { } id ? $"#{id}" : "") : null;

    /// <summary>What that link says.</summary>
    public string InReport => Context.General("priority.in-report");

    /// <summary>What changed since the report before; null for the first.</summary>
    public ChangesView? Changes => field ??= ChangeViews.Of(Plan, Priority.Steps.Concat(Priority.Withdrawn));

    /// <summary>What was put right of it since the report was published, in any report and by the numbers of that time.</summary>
    public ImmutableArray<PastView> Corrections => !field.IsDefault ? field : field =
    [
        .. from report in Context.Site.Reports
           let then = report.Find(Priority)
           where then is not null
           from past in PastViews.Of(Context, report, name => then.Steps.Any(s => s.Id == name) || name.StartsWith($"priorities.{then.Id}.", StringComparison.Ordinal))
           select past,
    ];

    /// <summary>What is in the plan no more.</summary>
    public ImmutableArray<PastView> Withdrawn => field.IsDefault ? field = PastViews.Withdrawn(Context, Priority.WithdrawnMeasures, Priority.Measures) : field;

    /// <summary>Its official code; null where it has none.</summary>
    public string? Code => Priority.Code;

    /// <summary>A longer text on it.</summary>
    public ProseView? Text => field ??= Context.Prose(Priority.Text, 1, "text-");

    /// <summary>Indicators of the priority and all that stands under it.</summary>
    public ImmutableArray<IndicatorView> Indicators => !field.IsDefault ? field : field =
    [
        .. IndicatorViews.Of(Context, Id),
        .. Priority.Measures.Where(m => !m.IsImplicit).SelectMany(m => m.Group is { } group ? [group.Id, m.Id] : new[] { m.Id }).Distinct().SelectMany(id => IndicatorViews.Of(Context, id)),
    ];

    /// <summary>Terms that it carries.</summary>
    public ImmutableArray<TagGroupView> Tags => field.IsDefault ? field = TagViews.Of(Context, Priority.Tags) : field;

    private string? InReportId => Plan.Scores.Find(Priority)?.Id;

    private Words Words => Context.Words;
}
