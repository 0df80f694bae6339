using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>What rows of the explorer are found by.</summary>
internal static class FilterRows
{
    /// <summary>The keys of a step.</summary>
    public static FilterKeys Of(Site site, Step step)
    {
        var (history, scale) = (site.Histories[step.Key], site.Roadmap.Scoring.Statuses);
        return new(
            step.Id,
            scale.CountedAs(site.Latest.StatusOf(step)).Token,
            Join(step.Assignment.Leads.Select(a => a.Id)),
            Join(step.Assignment.All.Select(a => a.Id)),
            Join(Years(site.Roadmap).Where(y => history.IsDueAt(new(CalendarUnit.OfYear(y)))).Select(y => $"{y}")),
            history.IsLateAt(site.Latest.Report.Time),
            [.. step.Tags.Select(t => new TagKey(Field(t.Key), Join(t.Value)))]);
    }

    /// <summary>What is chosen by a vocabulary: <c>tags-region</c>.</summary>
    public static string Field(string vocabulary) => $"tags-{vocabulary}";

    /// <summary>All years of the plan.</summary>
    public static IEnumerable<int> Years(Roadmap roadmap) => roadmap.Years.Years;

    private static string Join(IEnumerable<string> values) => string.Join(' ', values.Distinct(StringComparer.Ordinal));
}
