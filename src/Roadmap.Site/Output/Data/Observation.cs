using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data;

/// <summary>The value of an indicator in a report.</summary>
/// <param name="Report">The report that gives it.</param>
/// <param name="Indicator">The indicator as it was then.</param>
/// <param name="Value">In its own unit.</param>
internal sealed record Observation(CalendarUnit Report, Indicator Indicator, decimal Value)
{
    /// <summary>The series that it belongs to; values of different series are not comparable.</summary>
    public int Series => Indicator.SeriesAt(Report);

    /// <summary>All that was observed of an indicator, in order of time.</summary>
    public static IEnumerable<Observation> Of(Indicator indicator, Site site)
    {
        foreach (var year in site.Reports)
            if (year.Report.Observations.TryGetValue(indicator.Id, out var value))
                yield return new(year.Report.Unit, year.Roadmap.Indicators.First(i => i.Id == indicator.Id), value);
    }
}
