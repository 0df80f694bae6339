namespace RoadmapSite.Scoring;

/// <summary>A step with its place in a plan and what became of it.</summary>
/// <param name="History">What became of it.</param>
internal sealed record PlacedStep(Priority Priority, Measure Measure, Step Step, StepHistory History);

/// <summary>The steps of a plan, by what they stand under; every list in the order of the plan.</summary>
/// <param name="histories">What became of each step, by its key.</param>
internal sealed class PlacedSteps(Roadmap roadmap, FrozenDictionary<string, StepHistory> histories)
{
    /// <summary>All that are in the plan.</summary>
    public ImmutableArray<PlacedStep> All { get; } = [.. Of(roadmap, histories, p => p.Measures, m => m.Steps)];

    /// <summary>Those that are in it, then those that were, by their keys.</summary>
    public OrderedDictionary<string, PlacedStep> Ever => field ??= new(
        All.Concat(Of(roadmap, histories, p => p.EverMeasures, m => m.WithdrawnSteps)).Select(s => KeyValuePair.Create(s.Step.Key, s)), StringComparer.Ordinal);

    /// <summary>Those of each priority, by its key.</summary>
    public ILookup<string, PlacedStep> ByPriority => field ??= All.ToLookup(s => s.Priority.Key, StringComparer.Ordinal);

    /// <summary>Those of each measure, by its key.</summary>
    public ILookup<string, PlacedStep> ByMeasure => field ??= All.ToLookup(s => s.Measure.Key, StringComparer.Ordinal);

    /// <summary>Those that each agency leads, by its key.</summary>
    public ILookup<string, PlacedStep> ByLead => field ??= OfLeads(All);

    /// <summary>The same of those that are or were in the plan.</summary>
    public ILookup<string, PlacedStep> EverByLead => field ??= OfLeads(Ever.Values);

    private static ILookup<string, PlacedStep> OfLeads(IEnumerable<PlacedStep> steps) =>
        steps.SelectMany(s => s.Step.Assignment.Leads, (step, agency) => (agency.Key, Step: step)).ToLookup(l => l.Key, l => l.Step, StringComparer.Ordinal);

    private static IEnumerable<PlacedStep> Of(
        Roadmap roadmap, FrozenDictionary<string, StepHistory> histories, Func<Priority, IEnumerable<Measure>> measures, Func<Measure, IEnumerable<Step>> steps) =>
        from priority in roadmap.Priorities
        from measure in measures(priority)
        from step in steps(measure)
        select new PlacedStep(priority, measure, step, histories[step.Key]);
}
