using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Goals have priorities, priorities measures, measures steps.</summary>
internal static class NothingIsEmpty
{
    private static readonly Rule Rule = new("RS205", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        // A plan of indicators alone has goals, and nothing below them.
        foreach (var goal in site.Plan.Roadmap is { IsWhole: true } roadmap && !site.PriorityFiles.IsEmpty ? roadmap.Goals : [])
            if (goal.Priorities.IsEmpty) yield return Rule.At(goal.Id.At, "goal", ("number", goal.Id.Value));
        if (site.Plan.Roadmap is { IsWhole: true } whole && site.PlansInForce.Any(p => p.Plan.Roadmap!.Goals.IsEmpty))
            yield return Rule.At(whole.Title.At, whole.Goals.IsEmpty ? "roadmap" : "roadmap-dropped");
        foreach (var priority in site.Plan.Priorities.Values.Where(p => p.IsWhole))
        {
            if (priority.Measures.IsEmpty) yield return Rule.At(priority.At, "priority", ("number", priority.Key));
            foreach (var measure in priority.Measures)
                if (measure.Steps.IsEmpty) yield return Rule.At(measure.Id.At, "measure", ("number", measure.Id.Value));
        }
    }
}
