using RoadmapSite.Model;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data;

/// <summary>The value of an indicator in a year.</summary>
/// <param name="Year">The reporting year.</param>
/// <param name="Value">In the indicator's own unit.</param>
internal sealed record Observation(int Year, decimal Value)
{
    /// <summary>All that was observed of an indicator, in order of time.</summary>
    public static IEnumerable<Observation> Of(Indicator indicator, Site site)
    {
        foreach (var year in site.Years)
            if (year.Results.Observations.TryGetValue(indicator.Id, out var value))
                yield return new(year.Year, value);
    }
}
