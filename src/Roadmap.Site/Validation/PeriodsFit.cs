using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Periods lie inside the roadmap's years.</summary>
internal static class PeriodsFit
{
    private static readonly Rule Rule = new("RS208", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) => site.Plan.Roadmap?.Years.Value is not { } years ? [] :
        from plan in site.Plans
        from row in plan.Rows
        where row.Period is { Value: var period } && (period.FirstDay < years.FirstDay || years.LastDay < period.LastDay)
        select Rule.At(row.Period!.Value.At, ("period", $"{row.Period.Value.Value}"), ("years", $"{years}"));
}
