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
        foreach (var goal in site.Roadmap is { IsWhole: true } roadmap ? roadmap.Goals : [])
            if (goal.Priorities.IsEmpty) yield return Rule.At(goal.Id.At, $"goal {goal.Id.Value} has no priorities; list at least one");
        if (site.Roadmap is { Goals.IsEmpty: true, IsWhole: true }) yield return Rule.At(site.Roadmap.Title.At, "the roadmap has no goals; add at least one");
        foreach (var priority in site.Priorities.Values.Where(p => p.IsWhole))
        {
            if (priority.Measures.IsEmpty) yield return Rule.At(priority.At, $"priority {priority.Id} has no measures; add at least one");
            foreach (var measure in priority.Measures)
                if (measure.Steps.IsEmpty) yield return Rule.At(measure.Id.At, $"measure {measure.Id.Value} has no steps; add at least one");
        }
    }
}
