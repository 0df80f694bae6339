using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>A row names an agency once.</summary>
internal static class AgenciesAreNamedOnce
{
    private static readonly Rule Rule = new("RS207", Severity.Error, "An agency named twice",
        "A step counts for its lead agency; the same agency cannot also be its partner, or be listed twice. Delete one of the two.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) => Rows.Of(site)
        .SelectMany(r => r.Assignment.Named.GroupBy(a => a.Value).SelectMany(g => g.Skip(1)),
            (row, agency) => Rule.At(agency.At, $"“{agency.Value}” is named twice for {row.Id.Value}; delete one of the two"));
}
