using RoadmapSite.Model;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data;

/// <summary>The value of an indicator in a report.</summary>
/// <param name="Report">The report that gives it.</param>
/// <param name="Value">In the indicator's own unit.</param>
internal sealed record Observation(CalendarUnit Report, decimal Value)
{
    /// <summary>All that was observed of an indicator, in order of time.</summary>
    public static IEnumerable<Observation> Of(Indicator indicator, Site site)
    {
        foreach (var year in site.Reports)
            if (year.Report.Observations.TryGetValue(indicator.Id, out var value))
                yield return new(year.Report.Unit, value);
    }
}
