using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>Every agency that is named stands in agencies.yml.</summary>
internal static class AgenciesExist
{
    private static readonly Rule Rule = new("RS206", Severity.Error, "An unknown agency",
        "Agencies are written by their short id, such as central-bank, and each id stands in content/roadmap/agencies.yml. Correct the id, or add the agency there.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Plan.Agencies is not { } agencies) return [];
        var known = agencies.Select(a => a.Id.Value).ToHashSet(StringComparer.Ordinal);
        return site.Plans.SelectMany(p => p.Rows).SelectMany(r => r.Assignment.Named)
            .Concat(site.Plan.Roadmap?.Coordinator is { } coordinator ? [coordinator] : [])
            .Concat(agencies.Where(a => a.Became is not null).Select(a => a.Became!.Agency))
            .Where(a => !known.Contains(a.Value))
            .Select(a => Rule.At(a.At, $"there is no agency “{a.Value}” in {ContentPaths.Agencies}{(Suggestion.For(a.Value, known) is { Key.Length: > 0 } near ? near : "; correct it, or add the agency there")}"));
    }
}
