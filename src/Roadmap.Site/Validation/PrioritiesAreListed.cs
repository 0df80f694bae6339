using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>Goals list priorities that have a file, and every file is listed by a goal.</summary>
internal static class PrioritiesAreListed
{
    private static readonly Rule Missing = new("RS203", Severity.Error, "A priority without a file",
        "roadmap.yml lists a priority for which there is no readable file in content/roadmap/priorities/. Add the file, or correct the number.");

    private static readonly Rule Unlisted = new("RS204", Severity.Error, "A priority that no goal lists",
        "A file in content/roadmap/priorities/ belongs to no goal, so it would never be published. Add its number to “priorities:” of a goal in roadmap.yml.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Plan.Roadmap is null) return [];
        var listed = site.Plan.Roadmap.Goals.SelectMany(g => g.Priorities).ToArray();
        var known = listed.Select(l => l.Value).ToHashSet(StringComparer.Ordinal);
        return listed.Where(l => !site.PriorityFiles.Contains(l.Value))
            .Select(l => Missing.At(l.At, $"priority {l.Value} has no file {ContentPaths.Priority(l.Value)}{Suggestion.For(l.Value, site.PriorityFiles.Except(known))}; add the file or correct the number"))
            .Concat(site.PriorityFiles.Where(id => site.Plan.Roadmap.IsWhole && !known.Contains(id)).Order(StringComparer.Ordinal)
                .Select(id => Unlisted.At(new(ContentPaths.Priority(id)), $"no goal lists priority {id}; add \"{id}\" to the priorities of a goal in {ContentPaths.Roadmap}")));
    }
}
