using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Every term that something carries stands in tags.yml, and what indicators name is there.</summary>
internal static class TagsExist
{
    private static readonly Rule Rule = new("RS225", Severity.Error);

    private static readonly Rule Subject = new("RS226", Severity.Error);

    private static readonly Rule Parts = new("RS227", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Vocabularies is not { } vocabularies) yield break;
        var known = vocabularies.ToDictionary(v => v.Id.Value, v => v.Terms.Select(t => t.Id.Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var tags in site.Plans.SelectMany(p => p.Details).Concat((site.Indicators?.Indicators ?? []).Select(i => i.Details)).SelectMany(d => d.Tags))
            foreach (var problem in Unknown(tags.Vocabulary, tags.Terms, known)) yield return problem;
        if (site.Indicators is not { IsWhole: true } indicators) yield break;
        var numbers = Numbers(site.Plan);
        foreach (var indicator in indicators.Indicators)
        {
            if (indicator.Of is { } of && !numbers.Contains(of.Value)) yield return Subject.At(of.At, ("number", of.Value), ("suggestion", Suggestion.For(of.Value, numbers)));
            if (indicator.Dimension is { } dimension && !known.ContainsKey(dimension.Value)) yield return NoVocabulary(dimension, known.Keys);
            var observed = indicator.Series.Select(s => s.Observed).Concat(site.Observations[indicator.Id.Value].Select(o => o.Observed));
            foreach (var part in observed.SelectMany(o => o.By))
                if (indicator.Dimension is not { } by) yield return Parts.At(part.Term.At, ("indicator", indicator.Id.Value), ("file", ContentPaths.Indicators));
                else
                    foreach (var problem in known.ContainsKey(by.Value) ? Unknown(by, [part.Term], known) : []) yield return problem;
        }
    }

    private static IEnumerable<Diagnostic> Unknown(Located<string> vocabulary, IEnumerable<Located<string>> terms, Dictionary<string, HashSet<string>> known)
    {
        if (!known.TryGetValue(vocabulary.Value, out var possible)) return [NoVocabulary(vocabulary, known.Keys)];
        return terms.Where(t => !possible.Contains(t.Value))
            .Select(t => Rule.At(
                t.At, "term", ("vocabulary", vocabulary.Value), ("term", t.Value), ("file", ContentPaths.Tags),
                ("suggestion", Suggestion.For(t.Value, possible) is { Key.Length: > 0 } near ? near : Phrase.Of("RS225.add-term"))));
    }

    private static Diagnostic NoVocabulary(Located<string> id, IEnumerable<string> known) =>
        Rule.At(
            id.At, "vocabulary", ("vocabulary", id.Value), ("file", ContentPaths.Tags),
            ("suggestion", Suggestion.For(id.Value, known) is { Key.Length: > 0 } near ? near : Phrase.Of("RS225.add-vocabulary")));

    private static HashSet<string> Numbers(PlanDocument plan) =>
        [.. (plan.Roadmap?.Goals ?? []).Select(g => g.Id.Value), .. plan.Priorities.Keys, .. plan.Rows.Select(r => r.Id.Value), .. plan.Rows.Select(r => r.Measure.Group?.Id.Value).OfType<string>()];
}
