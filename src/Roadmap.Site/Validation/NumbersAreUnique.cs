using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>No number or name is given twice.</summary>
internal static class NumbersAreUnique
{
    private static readonly Rule Rule = new("RS202", Severity.Error, "The same number or name twice",
        "Every goal, priority, measure, step and indicator has a number or name of its own, which is also its permanent address. Give one of the two another one.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) =>
        site.Plans.SelectMany(p => Twice((p.Roadmap?.Goals ?? []).SelectMany(g => g.Priorities.Prepend(g.Id)))
            .Concat(Twice(p.Priorities.Values.Select(r => r.Id))).Concat(Twice(p.Rows.Select(r => r.Id))))
        .Concat(Twice((site.Indicators?.Indicators ?? []).Select(i => i.Id)));

    private static IEnumerable<Diagnostic> Twice(IEnumerable<Located<string>> ids)
    {
        // Addresses that differ in capital letters alone fall together on many computers.
        var first = new Dictionary<string, Located<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in ids)
            if (!first.TryAdd(id.Value, id))
                yield return Rule.At(id.At, $"“{id.Value}” already stands in {Place(first[id.Value].At, id.At)}; give one of the two another number or delete it");
    }

    private static string Place(SourceSpan first, SourceSpan second) => first.Path == second.Path ? $"line {first.Line}" : $"{first.Path}:{first.Line}";
}
