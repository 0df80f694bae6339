namespace RoadmapSite.Content.Documents;

/// <summary>The plan as it was at a report, from the present one and what stands beside its parts of the past.</summary>
internal static class PlanHistory
{
    /// <summary>The plan at a report; the very same object where nothing has a past.</summary>
    public static PlanDocument At(PlanDocument plan, CalendarUnit report)
    {
        if (!HasPast(plan)) return plan;
        var agencies = plan.Agencies is { } all ? Agencies(all, report) : (ImmutableArray<AgencyDocument>?)null;
        var successors = (plan.Agencies ?? []).Where(a => a.Became?.Event.HasHappened(report) == true)
            .ToDictionary(a => a.Id.Value, a => a.Became!.Agency.Value, StringComparer.Ordinal);
        var priorities = Placed([.. plan.Priorities.Values.Where(p => p.History.IsInForce(report)).Select(p => Priority(p, report, successors))]);
        return new(
            plan.Roadmap is { } roadmap ? Roadmap(roadmap, plan, report, successors) : null,
            agencies,
            priorities.ToImmutableSortedDictionary(p => p.Key, p => p, StringComparer.Ordinal));
    }

    /// <summary>The agency that another one became, at last.</summary>
    public static string Successor(string agency, IReadOnlyDictionary<string, string> successors)
    {
        for (var steps = 0; steps <= successors.Count && successors.TryGetValue(agency, out var next); steps++) agency = next;
        return agency;
    }

    /// <summary>Later than any report.</summary>
    public static CalendarUnit AfterAll { get; } = CalendarUnit.OfYear(9999);

    private static bool HasPast(PlanDocument plan) =>
        plan.Roadmap is { } roadmap && (!roadmap.Scoring.History.IsNone || roadmap.Goals.Any(g => !g.History.IsNone))
        || (plan.Agencies ?? []).Any(a => a.Became is not null || !a.History.IsNone)
        || plan.Priorities.Values.Any(p => !p.History.IsNone || p.Measures.Any(m => !m.History.IsNone || m.Steps.Any(s => !s.History.IsNone)));

    private static RoadmapDocument Roadmap(RoadmapDocument roadmap, PlanDocument plan, CalendarUnit report, Dictionary<string, string> successors) => roadmap with
    {
        Coordinator = roadmap.Coordinator is { } coordinator ? Renamed(coordinator, successors) : null,
        Scoring = roadmap.Scoring.History.Restore(roadmap.Scoring, report),
        Goals =
        [
            .. from goal in roadmap.Goals
               where goal.History.IsInForce(report)
               let past = goal.History.Restore(goal, report)
               select past with { Key = goal.Key, Priorities = [.. past.Priorities.Where(p => plan.Priorities.GetValueOrDefault(p.Value)?.History.IsInForce(report) != false)] },
        ],
    };

    private static ImmutableArray<AgencyDocument> Agencies(ImmutableArray<AgencyDocument> agencies, CalendarUnit report) =>
        [.. agencies.Where(a => a.History.IsInForce(report)).Select(a => a.History.Restore(a, report))];

    private static PriorityDocument Priority(PriorityDocument priority, CalendarUnit report, Dictionary<string, string> successors)
    {
        var past = priority.History.Restore(priority, report);
        var renumber = Renumbering(priority.Id.Value, past.Id.Value);
        MeasureDocument Then(MeasureDocument measure) =>
            Measure(measure, measure.IsImplicit ? _ => past.Id : renumber, report, successors) is var then && measure.History.IsInForce(report)
                ? then
                : then with { Steps = [], Withdrawn = [.. then.Steps, .. then.Withdrawn] };
        return past with
        {
            Measures = [.. priority.Measures.Where(m => IsInForce(m, report)).Select(Then)],
            Withdrawn = [.. priority.Measures.Where(m => !IsInForce(m, report) && (m.History.IsWithdrawn(report) || m.Steps.Any(s => s.History.IsWithdrawn(report)))).Select(Then)],
        };
    }

    // As long as one of its steps is.
    private static bool IsInForce(MeasureDocument measure, CalendarUnit report) =>
        measure.History.IsInForce(report) && (measure.Steps.IsEmpty || measure.Steps.Any(s => s.History.IsInForce(report)));

    private static MeasureDocument Measure(MeasureDocument measure, Func<Located<string>, Located<string>> renumber, CalendarUnit report, Dictionary<string, string> successors)
    {
        var past = measure.History.Restore(measure, report);
        if (past.Id == measure.Id) past = past with { Id = renumber(past.Id) };
        var inner = Renumbering(measure.Id.Value, past.Id.Value);
        return past with
        {
            Key = measure.Key,
            Assignment = Renamed(past.Assignment, successors),
            Steps = [.. measure.Steps.Where(s => s.History.IsInForce(report)).Select(s => Step(s, inner, report, successors))],
            Withdrawn = [.. measure.Steps.Where(s => s.History.IsWithdrawn(report)).Select(s => Step(s, inner, report, successors))],
        };
    }

    private static StepDocument Step(StepDocument step, Func<Located<string>, Located<string>> renumber, CalendarUnit report, Dictionary<string, string> successors)
    {
        var past = step.History.Restore(step, report);
        return past with { Key = step.Key, Id = past.Id == step.Id ? renumber(past.Id) : past.Id, Assignment = Renamed(past.Assignment, successors) };
    }

    // What had a number of another place then stood there: a step under the measure, a measure under the priority, with whose number its own began.
    private static ImmutableArray<PriorityDocument> Placed(ImmutableArray<PriorityDocument> priorities)
    {
        var measures = priorities.SelectMany(p => p.Measures).ToArray();
        var moved = measures.SelectMany(m => m.Steps.Where(s => !IsUnder(s.Id, m.Id)), (_, step) => (Step: step, To: Nearest(measures, m => m.Id, step.Id)))
            .Where(s => s.To is not null).ToLookup(s => s.To!.Key, s => s.Step);
        var gone = moved.SelectMany(s => s).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        if (gone.Count > 0)
            priorities = [.. priorities.Select(p => p with { Measures = [.. p.Measures.Select(m => m with { Steps = [.. m.Steps.Where(s => !gone.Contains(s.Key)), .. moved[m.Key]] })] })];

        var strays = priorities.SelectMany(p => p.Measures.Where(m => !m.IsImplicit && m.Group is null && !IsUnder(m.Id, p.Id)), (_, measure) => (Measure: measure, To: Nearest(priorities, p => p.Id, measure.Id)))
            .Where(m => m.To is not null).ToLookup(m => m.To!.Key, m => m.Measure);
        if (strays.Count == 0) return priorities;
        var left = strays.SelectMany(m => m).Select(m => m.Key).ToHashSet(StringComparer.Ordinal);
        return [.. priorities.Select(p => p with { Measures = [.. p.Measures.Where(m => !left.Contains(m.Key)), .. strays[p.Key]] })];
    }

    private static bool IsUnder(Located<string> id, Located<string> parent) => id.Value.StartsWith(parent.Value + ".", StringComparison.Ordinal);

    private static T? Nearest<T>(IEnumerable<T> places, Func<T, Located<string>> idOf, Located<string> id) where T : class =>
        places.Where(p => IsUnder(id, idOf(p))).MaxBy(p => idOf(p).Value.Length);

    // What was renumbered takes along what is below it and says nothing of its own number.
    private static Func<Located<string>, Located<string>> Renumbering(string now, string then) =>
        id => now != then && id.Value.StartsWith(now + ".", StringComparison.Ordinal) ? id with { Value = then + id.Value[now.Length..] } : id;

    private static AssignmentDocument Renamed(AssignmentDocument written, Dictionary<string, string> successors)
    {
        ImmutableArray<Located<string>>? All(ImmutableArray<Located<string>>? ids) => ids is { } named ? [.. named.Select(a => Renamed(a, successors)).DistinctBy(a => a.Value)] : null;
        return successors.Count == 0 ? written : new(All(written.Leads), All(written.Partners), All(written.Recommended));
    }

    private static Located<string> Renamed(Located<string> agency, Dictionary<string, string> successors) =>
        successors.Count == 0 ? agency : agency with { Value = Successor(agency.Value, successors) };
}
