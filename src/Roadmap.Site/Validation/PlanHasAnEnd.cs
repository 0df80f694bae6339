using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>The plan's years fit on a time line.</summary>
internal static class PlanHasAnEnd
{
    private const int MostYears = 100;

    private static readonly Rule Rule = new("RS215", Severity.Error, "A plan of more than a hundred years",
        "Every page draws the years of the plan, from the first to the last. So long a plan is hardly meant: correct “years:” in roadmap.yml.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) => site.Plan.Roadmap?.Years is { } years && years.Value.LastYear - years.Value.FirstYear >= MostYears
        ? [Rule.At(years.At, $"the plan lasts from {years.Value.Start} to {years.Value.End}, longer than {MostYears} years; correct the years")]
        : [];
}
