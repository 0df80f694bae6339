namespace RoadmapSite.Scoring;

/// <summary>All that was observed of an indicator.</summary>
internal static class IndicatorValues
{
    /// <summary>Its past and what reports say of it, in order of time. Where several speak of the same time, the latest report is right.</summary>
    public static ImmutableArray<Observation> Of(Indicator indicator, IEnumerable<Report> reports)
    {
        var values = indicator.Series.ToDictionary(o => o.At);
        foreach (var report in reports)
        {
            if (report.Observed.TryGetValue(indicator.Id, out var observed)) values[observed.At] = observed;
            else if (report.Observations.TryGetValue(indicator.Id, out var value)) values[report.Unit] = Plain(report.Unit, value);
        }

        return [.. values.Values.OrderBy(v => v.At)];
    }

    /// <summary>A value without remarks.</summary>
    public static Observation Plain(CalendarUnit at, decimal value) =>
        new(at, value, ImmutableSortedDictionary<string, decimal>.Empty, null, false, null, null, null);
}
