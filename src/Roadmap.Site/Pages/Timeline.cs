using System.Collections.Immutable;
using System.Globalization;
using RoadmapSite.Model;
using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Years as places on the line of the roadmap's years.</summary>
/// <param name="whole">The roadmap's years.</param>
public sealed class Timeline(Period whole)
{
    private readonly ImmutableArray<string> _places = [.. Enumerable.Range(0, whole.Length + 1).Select(y => Place(whole, y))];

    private readonly ImmutableArray<SpanView> _years = [.. Enumerable.Range(0, whole.Length).Select(y => new SpanView(Place(whole, y), Place(whole, 1)))];

    /// <summary>The part that a period takes; it lies within the roadmap's years.</summary>
    public SpanView Span(Period part) => new(_places[part.Start - whole.Start], _places[part.Length]);

    /// <summary>Every year of the roadmap.</summary>
    public ImmutableArray<TimelineYear> Years(int shown) =>
        [.. _years.Select((span, i) => new TimelineYear(whole.Start + i, span, Place(whole, i + 0.5m), whole.Start + i == shown))];

    /// <summary>The years up to one in which a step was assessed.</summary>
    public ImmutableArray<MarkView> Marks(PageContext context, StepHistory history, int shown) =>
        [.. history.Years.Where(y => y.Year <= shown && y.Status != Status.NotAssessed).Select(y => new MarkView(
            _years[y.Year - whole.Start], context.Status(y.Status).Token))];

    private static string Place(Period whole, decimal years) =>
        decimal.Round(years * 100 / whole.Length, 4).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
