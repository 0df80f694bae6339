using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>A measure's page: what was promised, who is responsible, and what became of each step.</summary>
/// <param name="plan">The latest year.</param>
internal sealed class MeasurePageView(PlanViews plan, Priority priority, Measure measure) : IPageView
{
    public Frame Frame => field ??= new(Context, new(
        Addresses.Measure(measure.Id), Words["priority.heading", ("id", measure.Id), ("title", Measure.Title.Text)],
        Words["measure.description", ("title", Measure.Title.Text), ("answer", Measure.Answer)],
        [Priority], priority.Source.Path));

    /// <summary>The measure with its steps.</summary>
    public MeasureView Measure { get; } = new(plan, priority, measure);

    /// <summary>Number, title and link of its priority.</summary>
    public LinkView Priority => field ??= plan.Link(priority);

    /// <summary>What the report tells of the work under its priority; null where nothing is told.</summary>
    public ProseView? Summary => field ??= Context.Prose(plan.Scores.Report.PrioritySummaries.GetValueOrDefault(plan.Scores.Find(priority)?.Id ?? ""), 1, $"p{priority.Id}-");

    /// <summary>Whose text that is.</summary>
    public string SummaryTitle => Words["measure.of-priority", ("id", priority.Id)];

    /// <summary>Years of the timeline.</summary>
    public ImmutableArray<TimelineYear> TimelineYears => Context.Timeline.Years(plan.Scores.Year);

    /// <summary>Indicators that belong to it.</summary>
    public ImmutableArray<IndicatorView> Indicators => !field.IsDefault ? field
        : field = [.. IndicatorViews.Of(Context, measure.Id), .. measure.Group is { } group ? IndicatorViews.Of(Context, group.Id) : []];

    /// <summary>Terms that it carries.</summary>
    public ImmutableArray<TagGroupView> Tags => field.IsDefault ? field = TagViews.Of(Context, measure.Tags) : field;

    private PageContext Context => plan.Context;

    private Words Words => Context.Words;
}
