using System.Collections.Frozen;
using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>A step with its place in the plan and what became of it.</summary>
/// <param name="Priority">Its priority.</param>
/// <param name="Measure">Its measure.</param>
/// <param name="Step">The step.</param>
/// <param name="History">What became of it.</param>
internal sealed record PlacedStep(Priority Priority, Measure Measure, Step Step, StepHistory History)
{
    /// <summary>All steps of a site, in order.</summary>
    public static IEnumerable<PlacedStep> All(Site site) => All(site.Roadmap, site.Histories);

    /// <summary>All steps of a plan, in order.</summary>
    public static IEnumerable<PlacedStep> All(Roadmap roadmap, FrozenDictionary<string, StepHistory> histories) => Of(roadmap.Priorities, histories);

    /// <summary>All steps of a plan by the keys of the agencies that lead them.</summary>
    public static ILookup<string, PlacedStep> Led(Roadmap roadmap, FrozenDictionary<string, StepHistory> histories) =>
        All(roadmap, histories).SelectMany(s => s.Step.Assignment.Leads, (step, agency) => (agency.Key, Step: step)).ToLookup(l => l.Key, l => l.Step, StringComparer.Ordinal);

    /// <summary>The steps of some priorities, in order.</summary>
    public static IEnumerable<PlacedStep> Of(IEnumerable<Priority> priorities, FrozenDictionary<string, StepHistory> histories) =>
        priorities.SelectMany(p => p.Measures.SelectMany(m => m.Steps.Select(s => new PlacedStep(p, m, s, histories[s.Key]))));

    /// <summary>All steps that are in a plan no more, in order.</summary>
    public static IEnumerable<PlacedStep> Withdrawn(Roadmap roadmap, FrozenDictionary<string, StepHistory> histories) => roadmap.Priorities.SelectMany(p => p.EverMeasures
        .SelectMany(m => m.WithdrawnSteps.Select(s => new PlacedStep(p, m, s, histories[s.Key]))));

    /// <summary>Steps in the order of the plan, parted into those of each priority.</summary>
    public static ImmutableArray<ImmutableArray<PlacedStep>> ByPriority(ImmutableArray<PlacedStep> steps) => Parts(steps, s => s.Priority);

    /// <summary>Steps in the order of the plan, parted into those of each measure.</summary>
    public static ImmutableArray<ImmutableArray<PlacedStep>> ByMeasure(ImmutableArray<PlacedStep> steps) => Parts(steps, s => s.Measure);

    private static ImmutableArray<ImmutableArray<PlacedStep>> Parts(ImmutableArray<PlacedStep> steps, Func<PlacedStep, object> whole)
    {
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<PlacedStep>>();
        for (int from = 0, to; from < steps.Length; from = to)
        {
            to = from + 1;
            while (to < steps.Length && ReferenceEquals(whole(steps[to]), whole(steps[from]))) to++;
            parts.Add(steps[from..to]);
        }

        return parts.DrainToImmutable();
    }
}
