using System.Collections.Concurrent;

namespace RoadmapSite.Content.Documents;

/// <summary>All content as written, each value with its place: what the rules check, and what the model is built from.</summary>
/// <param name="Languages">The site's languages, the default one first.</param>
/// <param name="Plan">The plan as it is now.</param>
/// <param name="Vocabularies">Of tags, in order; null when they could not be read as a whole.</param>
/// <param name="Indicators">Null when they could not be read.</param>
/// <param name="PriorityFiles">Present numbers of all priorities that have a file.</param>
/// <param name="Years">In order of time.</param>
/// <param name="Pages">Free pages by name.</param>
/// <param name="IsComplete">No folder of the plan or the results was left unread, so that what is not here is missing.</param>
internal sealed record SiteDocuments(
    ImmutableArray<string> Languages,
    PlanDocument Plan,
    ImmutableArray<VocabularyDocument>? Vocabularies,
    IndicatorsDocument? Indicators,
    ImmutableHashSet<string> PriorityFiles,
    ImmutableArray<YearDocument> Years,
    ImmutableSortedDictionary<string, TextDocument> Pages,
    bool IsComplete)
{
    // Rules ask for them on several cores.
    private readonly ConcurrentDictionary<CalendarUnit, PlanDocument> _past = [];

    /// <summary>The plan now and, where they differ, at each report.</summary>
    public IEnumerable<PlanDocument> Plans => Years.Select(y => PlanAt(y.Unit)).Prepend(Plan).Distinct();

    /// <summary>The plan in force at each report, and last that with all that is decided.</summary>
    public IEnumerable<(CalendarUnit Report, PlanDocument Plan)> PlansInForce => Years.Select(y => y.Unit).Append(PlanHistory.AfterAll).Select(u => (u, PlanAt(u)));

    /// <summary>The plan, names and rules in force at a report; <see cref="Plan"/> itself where nothing has a past.</summary>
    public PlanDocument PlanAt(CalendarUnit report) => _past.GetOrAdd(report, unit => PlanHistory.At(Plan, unit));

    /// <summary>What reports observed, by the id of the indicator.</summary>
    public ILookup<string, ObservationDocument> Observations => field ??= Years.SelectMany(y => y.Observations).ToLookup(o => o.Indicator.Value, StringComparer.Ordinal);
}
