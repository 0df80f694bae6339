using RoadmapSite.Model;

namespace RoadmapSite.Pages;

/// <summary>A step with its place in the plan.</summary>
/// <param name="Priority">Its priority.</param>
/// <param name="Measure">Its measure.</param>
/// <param name="Step">The step.</param>
public sealed record PlacedStep(Priority Priority, Measure Measure, Step Step)
{
    /// <summary>All steps of a plan, in order.</summary>
    public static IEnumerable<PlacedStep> All(Roadmap roadmap) =>
        roadmap.Priorities.SelectMany(p => p.Measures.SelectMany(m => m.Steps.Select(s => new PlacedStep(p, m, s))));
}
