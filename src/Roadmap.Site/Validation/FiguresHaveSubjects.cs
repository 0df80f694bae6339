using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Published figures are about goals and priorities that exist.</summary>
internal static class FiguresHaveSubjects
{
    private static readonly Rule Rule = new("RS310", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Plan.Roadmap is not { IsWhole: true }) return [];
        return
            from year in site.Years
            let plan = site.PlanAt(year.Unit)
            let goals = Numbers(plan.Roadmap?.Goals.Select(g => g.Id))
            let priorities = Numbers(plan.Roadmap?.Goals.SelectMany(g => g.Priorities).Select(p => plan.Priorities.GetValueOrDefault(p.Value)?.Id ?? p))
            from part in year.Report?.Published ?? []
            let known = part.IsGoal ? goals : priorities
            where part.Subject is { } subject && !known.Contains(subject.Value)
            select Rule.At(part.Figures[0].Printed.At, part.IsGoal ? "goal" : "priority",
                ("number", part.Subject!.Value.Value), ("suggestion", Suggestion.For(part.Subject.Value.Value, known)));

        static HashSet<string> Numbers(IEnumerable<Located<string>>? ids) => ids?.Select(l => l.Value).ToHashSet(StringComparer.Ordinal) ?? [];
    }
}
