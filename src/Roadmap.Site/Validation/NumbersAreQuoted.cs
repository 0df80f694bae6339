using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Validation;

/// <summary>A number that looks like a decimal (1.1) stands in quotes, so that every tool reads 1.10 as 1.10.</summary>
internal static class NumbersAreQuoted
{
    public static IEnumerable<Diagnostic> Check(SiteDocuments site) =>
        site.Plans.SelectMany(p => (p.Roadmap?.Goals ?? []).SelectMany(g => g.Priorities.Prepend(g.Id)).Concat(p.Rows.Select(r => r.Id)))
        .Concat(site.Years.SelectMany(y => y.Report?.Published.Select(p => p.Subject).OfType<Located<string>>() ?? [])) // Numbers of steps, which stand before colons too, have at least two points.
        .Where(id => id.IsPlainNumber)
        .Select(id => FormatProblems.Unquoted(id.At, id.Value));
}
