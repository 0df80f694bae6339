using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Goals list priorities that have a file, and every file is listed by a goal.</summary>
internal static class PrioritiesAreListed
{
    private static readonly Rule Missing = new("RS203", Severity.Error);

    private static readonly Rule Unlisted = new("RS204", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Plan.Roadmap is null) return [];
        var listed = site.Plan.Roadmap.Goals.SelectMany(g => g.Priorities).ToArray();
        var known = listed.Select(l => l.Value).ToHashSet(StringComparer.Ordinal);
        return listed.Where(l => !site.PriorityFiles.Contains(l.Value))
            .Select(l => Missing.At(l.At, ("number", l.Value), ("file", ContentPaths.Priority(l.Value)), ("suggestion", Suggestion.For(l.Value, site.PriorityFiles.Except(known)))))
            .Concat(site.PriorityFiles.Where(id => site.Plan.Roadmap.IsWhole && !known.Contains(id)).Order(StringComparer.Ordinal)
                .Select(id => Unlisted.At(new(ContentPaths.Priority(id)), ("number", id), ("file", ContentPaths.Roadmap))));
    }
}
