using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>A measure's page.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Measure">The measure with its steps.</param>
/// <param name="Priority">Number, title and link of its priority.</param>
/// <param name="Summary">What the report tells of the work under its priority; null where nothing is told.</param>
/// <param name="SummaryTitle">Whose text that is.</param>
/// <param name="TimelineYears">Years of the timeline.</param>
internal sealed record MeasurePageView(
    Frame Frame, MeasureView Measure, LinkView Priority, ProseView? Summary, string SummaryTitle, ImmutableArray<TimelineYear> TimelineYears) : PageView(Frame)
{
    /// <summary>Indicators that belong to it.</summary>
    public ImmutableArray<IndicatorView> Indicators { get; init; } = [];

    /// <summary>Terms that it carries.</summary>
    public ImmutableArray<TagGroupView> Tags { get; init; } = [];
}
