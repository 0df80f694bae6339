using System.Collections.Immutable;

namespace RoadmapSite.Pages.Views;

/// <summary>A measure's page.</summary>
/// <param name="Frame">Layout.</param>
/// <param name="Measure">The measure with its steps.</param>
/// <param name="Priority">Number, title and link of its priority.</param>
/// <param name="SummaryHref">What was done under its priority; null where nothing is told.</param>
/// <param name="TimelineYears">Years of the timeline.</param>
internal sealed record MeasurePageView(
    Frame Frame, MeasureView Measure, LinkView Priority, string? SummaryHref, ImmutableArray<TimelineYear> TimelineYears) : PageView(Frame)
{
    /// <summary>Indicators that belong to it.</summary>
    public ImmutableArray<IndicatorView> Indicators { get; init; } = [];

    /// <summary>Terms that it carries.</summary>
    public ImmutableArray<TagGroupView> Tags { get; init; } = [];
}
