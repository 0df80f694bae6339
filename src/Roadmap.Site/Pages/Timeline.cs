using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Years as places on the line of the roadmap's years.</summary>
/// <param name="whole">The roadmap's years.</param>
internal sealed class Timeline(Period whole)
{
    private readonly ImmutableArray<string> _places = [.. Enumerable.Range(0, Length(whole) + 1).Select(y => Place(whole, y))];

    private readonly ImmutableArray<SpanView> _years = [.. Enumerable.Range(0, Length(whole)).Select(y => new SpanView(Place(whole, y), Place(whole, 1)))];

    /// <summary>The part that a period takes; it lies within the roadmap's years.</summary>
    public SpanView Span(Period part) => part.IsYears
        ? new(_places[part.FirstYear - whole.FirstYear], _places[part.LastYear - part.FirstYear + 1])
        : new(Place(whole, Offset(part.FirstDay)), Place(whole, Offset(part.LastDay.AddDays(1)) - Offset(part.FirstDay)));

    /// <summary>Every year of the roadmap.</summary>
    public ImmutableArray<TimelineYear> Years(int shown) =>
        [.. _years.Select((span, i) => new TimelineYear(whole.FirstYear + i, span, Place(whole, i + 0.5m), whole.FirstYear + i == shown))];

    /// <summary>The reports up to one in which a step was assessed.</summary>
    public ImmutableArray<MarkView> Marks(PageContext context, StepHistory history, Report shown) =>
        [.. history.Records.Where(r => r.Report.Time <= shown.Time && r.Status.IsFinding).Select(r => new MarkView(
            Span(new(r.Report.Unit, r.Report.Unit)), context.Status(r.Status).Token))];

    // In years from the first day on.
    private decimal Offset(DateOnly day) => day.Year - whole.FirstYear + (decimal)(day.DayOfYear - 1) / (DateTime.IsLeapYear(day.Year) ? 366 : 365);

    private static int Length(Period whole) => whole.LastYear - whole.FirstYear + 1;

    private static string Place(Period whole, decimal years) =>
        decimal.Round(years * 100 / Length(whole), 4).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
