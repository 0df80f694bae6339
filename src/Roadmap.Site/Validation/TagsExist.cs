using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>Every term that something carries stands in tags.yml, and what indicators name is there.</summary>
internal static class TagsExist
{
    private static readonly Rule Rule = new("RS225", Severity.Error, "An unknown tag",
        "Tags are written by their ids, and each stands in content/roadmap/tags.yml: the vocabulary, and its terms. Correct the id, or add it there.");

    private static readonly Rule Subject = new("RS226", Severity.Error, "An indicator of nothing",
        "The number after “of:” must be a goal, priority, measure or step of the plan; what belongs to the whole plan has no “of:”.");

    private static readonly Rule Parts = new("RS227", Severity.Error, "Values of parts without a dimension",
        "“by:” gives values by the terms of one vocabulary, which the indicator names: “dimension: region”. Add it, or correct the terms.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Vocabularies is not { } vocabularies) yield break;
        var known = vocabularies.ToDictionary(v => v.Id.Value, v => v.Terms.Select(t => t.Id.Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var tags in site.Plans.SelectMany(Details).Concat((site.Indicators?.Indicators ?? []).Select(i => i.Details)).SelectMany(d => d.Tags))
            foreach (var problem in Unknown(tags.Vocabulary, tags.Terms, known)) yield return problem;
        if (site.Indicators is not { IsWhole: true } indicators) yield break;
        var numbers = Numbers(site.Plan);
        foreach (var indicator in indicators.Indicators)
        {
            if (indicator.Of is { } of && !numbers.Contains(of.Value)) yield return Subject.At(of.At, $"there is no goal, priority, measure or step {of.Value}{Suggestion.For(of.Value, numbers)}");
            if (indicator.Dimension is { } dimension && !known.ContainsKey(dimension.Value)) yield return NoVocabulary(dimension, known.Keys);
            var observed = indicator.Series.Select(s => s.Observed).Concat(site.Years.SelectMany(y => y.Observations).Where(o => o.Indicator.Value == indicator.Id.Value).Select(o => o.Observed));
            foreach (var part in observed.SelectMany(o => o.By))
                if (indicator.Dimension is not { } by) yield return Parts.At(part.Term.At, $"indicator {indicator.Id.Value} has no “dimension:” whose terms could stand here; add it in {ContentPaths.Indicators}");
                else
                    foreach (var problem in known.ContainsKey(by.Value) ? Unknown(by, [part.Term], known) : []) yield return problem;
        }
    }

    private static IEnumerable<Diagnostic> Unknown(Located<string> vocabulary, IEnumerable<Located<string>> terms, Dictionary<string, HashSet<string>> known)
    {
        if (!known.TryGetValue(vocabulary.Value, out var possible)) return [NoVocabulary(vocabulary, known.Keys)];
        return terms.Where(t => !possible.Contains(t.Value))
            .Select(t => Rule.At(t.At, $"“{vocabulary.Value}” has no term “{t.Value}” in {ContentPaths.Tags}{(Suggestion.For(t.Value, possible) is { Key.Length: > 0 } near ? near : "; correct it, or add the term there")}"));
    }

    private static Diagnostic NoVocabulary(Located<string> id, IEnumerable<string> known) =>
        Rule.At(id.At, $"there is no vocabulary “{id.Value}” in {ContentPaths.Tags}{(Suggestion.For(id.Value, known) is { Key.Length: > 0 } near ? near : "; correct it, or add it there")}");

    private static IEnumerable<DetailsDocument> Details(PlanDocument plan) =>
        (plan.Roadmap?.Goals ?? []).Select(g => g.Details).Concat(plan.Priorities.Values.Select(p => p.Details)).Concat(plan.Rows.Select(r => r.Details));

    private static HashSet<string> Numbers(PlanDocument plan) =>
        [.. (plan.Roadmap?.Goals ?? []).Select(g => g.Id.Value), .. plan.Priorities.Keys, .. plan.Rows.Select(r => r.Id.Value), .. plan.Rows.Select(r => r.Measure.Group?.Id.Value).OfType<string>()];
}
