using RoadmapSite.Model;
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
            context.Prose(plan.Scores.Report.PrioritySummaries.GetValueOrDefault(plan.Scores.NumberOf(priority) ?? ""), 1, $"p{priority.Id}-"),
            context.Words["measure.of-priority", ("id", priority.Id)],
            context.Timeline.Years(plan.Scores.Year))
        {
            Indicators = [.. IndicatorViews.Of(context, measure.Id), .. measure.Group is { } group ? IndicatorViews.Of(context, group.Id) : []],
            Tags = TagViews.Of(context, measure.Tags),
        };
    }
}
