using System.Collections.Immutable;
using System.Globalization;
using RoadmapSite.Model;
using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Years as places on the line of the roadmap's years.</summary>
internal static class Timeline
{
    /// <summary>The part that a period takes.</summary>
    public static SpanView Span(Period whole, Period part) =>
        new(Place(whole, part.Start - whole.Start), Place(whole, part.End - part.Start + 1));

    /// <summary>Every year of the roadmap.</summary>
    public static ImmutableArray<TimelineYear> Years(Period whole, int shown) =>
        [.. Enumerable.Range(whole.Start, Length(whole)).Select(y => new TimelineYear(
            y, Span(whole, new(y, y)), Place(whole, y - whole.Start + 0.5m), y == shown))];

    /// <summary>The years up to one in which a step was assessed.</summary>
    public static ImmutableArray<MarkView> Marks(PageContext context, StepHistory history, int shown) =>
        [.. history.Years.Where(y => y.Year <= shown && y.Status != Status.NotAssessed).Select(y => new MarkView(
            Span(context.Site.Roadmap.Years, new(y.Year, y.Year)), context.Status(y.Status).Token))];

    private static int Length(Period whole) => whole.End - whole.Start + 1;

    private static string Place(Period whole, decimal years) =>
        decimal.Round(years * 100 / Length(whole), 4).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
