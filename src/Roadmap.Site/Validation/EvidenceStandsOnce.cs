using RoadmapSite.Content.Documents;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Validation;

/// <summary>The same address proves a step once.</summary>
internal static class EvidenceStandsOnce
{
    public static IEnumerable<Diagnostic> Check(SiteDocuments site) =>
        from year in site.Years
        from status in year.Statuses.Values
        from finding in status.Findings
        from same in finding.Found.Evidence.GroupBy(e => e.Url.Value.TrimEnd('/'), StringComparer.OrdinalIgnoreCase)
        from again in same.Skip(1)
        select AddressFormat.NotForReaders.At(again.Url.At, "twice", ("address", Excerpt.Of(again.Url.Value)), ("step", finding.Step.Value));
}
