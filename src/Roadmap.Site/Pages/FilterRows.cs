using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>What rows of the explorer are found by.</summary>
internal static class FilterRows
{
    /// <summary>The keys of a row that stands for some steps: found by what any of them has.</summary>
    public static FilterKeys Of(Site site, string id, ImmutableArray<Step> steps)
    {
        var now = site.Latest.Report.Time;
        return new(
            id,
            Join(steps.Select(s => site.Latest.StatusOf(s)).Distinct().Order().Select(s => s.Token)),
            Join(steps.SelectMany(s => s.Assignment.Leads).Select(a => a.Id)),
            Join(steps.SelectMany(s => s.Assignment.All).Select(a => a.Id)),
            Join(Years(site.Roadmap).Where(y => steps.Any(s => site.Histories[s.Key].IsDueAt(new(CalendarUnit.OfYear(y))))).Select(y => $"{y}")),
            steps.Any(s => site.Histories[s.Key].IsLateAt(now)));
    }

    /// <summary>All years of the plan.</summary>
    public static IEnumerable<int> Years(Roadmap roadmap) => roadmap.Years.Years;

    private static string Join(IEnumerable<string> values) => string.Join(' ', values.Distinct(StringComparer.Ordinal));
}
