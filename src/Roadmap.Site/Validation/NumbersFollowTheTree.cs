using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>A measure's number begins with its priority's, a step's with its measure's.</summary>
internal static class NumbersFollowTheTree
{
    private static readonly Rule Rule = new("RS201", Severity.Error, "A number that does not fit its place",
        "Measure 1.2.3 belongs into the file 1.2.yml, and step 1.2.3.4 under measure 1.2.3. Correct the number or move the lines.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) => site.Plans.SelectMany(p => p.Rows)
        .Where(r => !r.Id.Value.StartsWith(r.Parent, StringComparison.Ordinal) || r.Id.Value.AsSpan(r.Parent.Length) is not ['.', ..])
        .Select(r => Rule.At(r.Id.At, $"“{r.Id.Value}” stands under {r.Parent}, so its number must begin with “{r.Parent}.”"));
}
