using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>A measure's number begins with its priority's, a step's with its measure's.</summary>
internal static class NumbersFollowTheTree
{
    private static readonly Rule Rule = new("RS201", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) => site.Plans.SelectMany(p => p.Rows)
        .Where(r => !r.Id.Value.StartsWith(r.Parent, StringComparison.Ordinal) || r.Id.Value.AsSpan(r.Parent.Length) is not ['.', ..])
        .Select(r => Rule.At(r.Id.At, ("number", r.Id.Value), ("parent", r.Parent)));
}
