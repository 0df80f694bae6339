namespace RoadmapSite.Scoring;

/// <summary>The days that are told of results: all from content, never from the clock.</summary>
/// <param name="AsOf">Up to which they speak.</param>
/// <param name="Published">When they were published; as far as is known, when they speak of.</param>
/// <param name="Modified">When they were last put right, or else published.</param>
internal readonly record struct ReportDates(DateOnly AsOf, DateOnly Published, DateOnly Modified)
{
    /// <summary>The days of one report.</summary>
    public static ReportDates Of(Report report)
    {
        var published = report.PublishedOn ?? report.AsOf;
        return new(report.AsOf, published, report.Corrections.Select(c => c.Date).Append(published).Max());
    }

    /// <summary>The days of what shows several reports, the latest of which gives the day up to which it speaks.</summary>
    /// <param name="reports">In order of time; at least one.</param>
    public static ReportDates Of(IReadOnlyCollection<Report> reports) => Of(reports.Last()) with { Modified = reports.Max(r => Of(r).Modified) };
}
