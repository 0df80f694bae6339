using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RoadmapSite.Content.Documents;

/// <summary>All content as written, each value with its place: what the rules check, and what the model is built from.</summary>
/// <param name="Languages">The site's languages, the default one first.</param>
/// <param name="Roadmap">Null when it could not be read.</param>
/// <param name="Agencies">In the order of the file; null when it could not be read as a whole.</param>
/// <param name="Indicators">Null when they could not be read.</param>
/// <param name="Priorities">By number; those that could be read.</param>
/// <param name="PriorityFiles">Numbers of all priorities that have a file.</param>
/// <param name="Years">In order.</param>
/// <param name="Pages">Free pages by name.</param>
/// <param name="IsComplete">No folder of the plan or the results was left unread, so that what is not here is missing.</param>
internal sealed record SiteDocuments(
    ImmutableArray<string> Languages,
    RoadmapDocument? Roadmap,
    ImmutableArray<AgencyDocument>? Agencies,
    IndicatorsDocument? Indicators,
    FrozenDictionary<string, PriorityDocument> Priorities,
    ImmutableHashSet<string> PriorityFiles,
    ImmutableArray<YearDocument> Years,
    ImmutableSortedDictionary<string, TextDocument> Pages,
    bool IsComplete);
