using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>A measure's page: what was promised, who is responsible, and what became of each step.</summary>
internal static class MeasurePage
{
    /// <summary>The view.</summary>
    public static MeasurePageView View(PageContext context, PlanViews plan, Priority priority, Measure measure)
    {
        var (title, view) = (context.Text(measure.Title), new MeasureView(plan, priority, measure));
        return new(
            new(context, new(
                Addresses.Measure(measure.Id), context.Words["priority.heading", ("id", measure.Id), ("title", title.Text)],
                context.Words["measure.description", ("title", title.Text), ("answer", view.Answer)],
                [plan.Link(priority)], priority.Source.Path)),
            view, plan.Link(priority),
            context.Prose(plan.Scores.Report.PrioritySummaries.GetValueOrDefault(plan.Scores.Find(priority)?.Id ?? ""), 1, $"p{priority.Id}-"),
            context.Words["measure.of-priority", ("id", priority.Id)],
            context.Timeline.Years(plan.Scores.Year))
        {
            Indicators = [.. IndicatorViews.Of(context, measure.Id), .. measure.Group is { } group ? IndicatorViews.Of(context, group.Id) : []],
            Tags = TagViews.Of(context, measure.Tags),
        };
    }
}

/// <summary>A measure's page.</summary>
/// <param name="Measure">The measure with its steps.</param>
/// <param name="Priority">Number, title and link of its priority.</param>
/// <param name="Summary">What the report tells of the work under its priority; null where nothing is told.</param>
/// <param name="SummaryTitle">Whose text that is.</param>
/// <param name="TimelineYears">Years of the timeline.</param>
internal sealed record MeasurePageView(
    Frame Frame, MeasureView Measure, LinkView Priority, ProseView? Summary, string SummaryTitle, ImmutableArray<TimelineYear> TimelineYears) : IPageView
{
    /// <summary>Indicators that belong to it.</summary>
    public ImmutableArray<IndicatorView> Indicators { get; init; } = [];

    /// <summary>Terms that it carries.</summary>
    public ImmutableArray<TagGroupView> Tags { get; init; } = [];
}
