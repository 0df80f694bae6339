using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>No number or name is given twice.</summary>
internal static class NumbersAreUnique
{
    private static readonly Rule Rule = new("RS202", Severity.Error);

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
                yield return Twice(id, first[id.Value].At);
    }

    private static Diagnostic Twice(Located<string> id, SourceSpan first) => first.Path == id.At.Path
        ? Rule.At(id.At, "same-file", ("number", id.Value), ("line", $"{first.Line}"))
        : Rule.At(id.At, "other-file", ("number", id.Value), ("place", $"{first.Path}:{first.Line}"));
}
