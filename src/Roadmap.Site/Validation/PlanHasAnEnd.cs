using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>The plan's years fit on a time line.</summary>
internal static class PlanHasAnEnd
{
    private const int MostYears = 100;

    private static readonly Rule Rule = new("RS215", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) => site.Plan.Roadmap?.Years is { } years && years.Value.LastYear - years.Value.FirstYear >= MostYears
        ? [Rule.At(years.At, ("start", $"{years.Value.Start}"), ("end", $"{years.Value.End}"), ("most", MostYears))]
        : [];
}
