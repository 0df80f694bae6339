using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>Periods lie inside the roadmap's years.</summary>
internal static class PeriodsFit
{
    private static readonly Rule Rule = new("RS208", Severity.Error, "A period outside the roadmap",
        "A measure or step can only be planned inside the years of the roadmap (“years:” in roadmap.yml). Correct the period.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) => site.Roadmap?.Years.Value is not { } years ? [] : Rows.Of(site)
        .Where(r => !years.Contains(r.Period.Value.Start) || !years.Contains(r.Period.Value.End))
        .Select(r => Rule.At(r.Period.At, $"the period {r.Period.Value} is not inside the roadmap's years {years}"));
}
