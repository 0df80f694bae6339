using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>Goals have priorities, priorities measures, measures steps.</summary>
internal static class NothingIsEmpty
{
    private static readonly Rule Rule = new("RS205", Severity.Error, "Nothing under it",
        "A goal without priorities, a priority without measures or a measure without steps cannot be assessed. Add what belongs under it, or delete it.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        // A plan of indicators alone has goals, and nothing below them.
        foreach (var goal in site.Plan.Roadmap is { IsWhole: true } roadmap && !site.PriorityFiles.IsEmpty ? roadmap.Goals : [])
            if (goal.Priorities.IsEmpty) yield return Rule.At(goal.Id.At, $"goal {goal.Id.Value} has no priorities; list at least one");
        if (site.Plan.Roadmap is { Goals.IsEmpty: true, IsWhole: true } empty) yield return Rule.At(empty.Title.At, "the roadmap has no goals; add at least one");
        foreach (var priority in site.Plan.Priorities.Values.Where(p => p.IsWhole))
        {
            if (priority.Measures.IsEmpty) yield return Rule.At(priority.At, $"priority {priority.Key} has no measures; add at least one");
            foreach (var measure in priority.Measures)
                if (measure.Steps.IsEmpty) yield return Rule.At(measure.Id.At, $"measure {measure.Id.Value} has no steps; add at least one");
        }
    }
}
