using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>Published figures are about goals and priorities that exist.</summary>
internal static class FiguresHaveSubjects
{
    private static readonly Rule Rule = new("RS310", Severity.Error, "A published figure of nothing",
        "The number under “published:” must be a goal or a priority of the roadmap.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Roadmap is not { IsWhole: true }) return [];
        var known = site.Roadmap.Goals.SelectMany(g => g.Priorities.Prepend(g.Id)).Select(l => l.Value).ToHashSet(StringComparer.Ordinal);
        return site.Years.Where(y => y.Report is not null)
            .SelectMany(y => y.Report!.Published.Where(f => f.Subject is { } subject && !known.Contains(subject)).DistinctBy(f => f.Subject))
            .Select(f => Rule.At(f.Source, $"there is no goal or priority “{f.Subject}”{Suggestion.For(f.Subject!, known)}"));
    }
}
