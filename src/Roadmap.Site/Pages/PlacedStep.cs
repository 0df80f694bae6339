using System.Collections.Immutable;
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

    /// <summary>Steps in the order of the plan, parted into those of each priority.</summary>
    public static IEnumerable<ImmutableArray<PlacedStep>> ByPriority(ImmutableArray<PlacedStep> steps) => Parts(steps, s => s.Priority);

    /// <summary>Steps in the order of the plan, parted into those of each measure.</summary>
    public static IEnumerable<ImmutableArray<PlacedStep>> ByMeasure(ImmutableArray<PlacedStep> steps) => Parts(steps, s => s.Measure);

    private static IEnumerable<ImmutableArray<PlacedStep>> Parts(ImmutableArray<PlacedStep> steps, Func<PlacedStep, object> whole)
    {
        for (int from = 0, to; from < steps.Length; from = to)
        {
            to = from + 1;
            while (to < steps.Length && ReferenceEquals(whole(steps[to]), whole(steps[from]))) to++;
            yield return steps[from..to];
        }
    }
}
