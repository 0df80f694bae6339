using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Periods lie inside the roadmap's years.</summary>
internal static class PeriodsFit
{
    private const int Few = 10;

    private static readonly Rule Rule = new("RS208", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Plan.Roadmap?.Years is not { } years) return [];
        Located<Period>[] periods = [.. site.Plans.SelectMany(p => p.Rows).Select(r => r.Period).OfType<Located<Period>>()];
        var outside = periods.Where(p => p.Value.FirstDay < years.Value.FirstDay || years.Value.LastDay < p.Value.LastDay).ToArray();
        // Where most do not fit, the years are what is wrong.
        return outside.Length > Few && outside.Length * 2 > periods.Length
            ? [Rule.At(years.At, "years", ("count", outside.Length), ("years", $"{years.Value}"))]
            : outside.Select(p => Rule.At(p.At, ("period", $"{p.Value}"), ("years", $"{years.Value}")));
    }
}
