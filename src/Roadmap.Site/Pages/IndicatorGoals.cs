namespace RoadmapSite.Pages;

/// <summary>The goals under which indicators stand, through whatever part of a goal they belong to.</summary>
internal static class IndicatorGoals
{
    /// <summary>The goal of each indicator of the plan; those of the whole plan have none.</summary>
    public static ImmutableDictionary<string, Goal> Of(Roadmap roadmap)
    {
        if (roadmap.Indicators.All(i => i.Of is null)) return ImmutableDictionary<string, Goal>.Empty;
        var goals = roadmap.Goals.SelectMany(g => Parts(g), (goal, id) => (id, goal)).DistinctBy(p => p.id).ToDictionary(p => p.id, p => p.goal);
        return roadmap.Indicators.Where(i => i.Of is { } part && goals.ContainsKey(part)).ToImmutableDictionary(i => i.Id, i => goals[i.Of!]);
    }

    /// <summary>Indicators under their goals, in the order of the plan; first those of the whole plan.</summary>
    public static IEnumerable<(Goal? Goal, ImmutableArray<Indicator> Indicators)> ByGoal(Roadmap roadmap, IEnumerable<Indicator> indicators)
    {
        var goals = Of(roadmap);
        return indicators.GroupBy(i => goals.GetValueOrDefault(i.Id)).OrderBy(g => g.Key is { } goal ? roadmap.Goals.IndexOf(goal) : -1).Select(g => (g.Key, g.ToImmutableArray()));
    }

    private static IEnumerable<string> Parts(Goal goal) =>
        goal.Priorities.SelectMany(p => p.Measures.SelectMany(m => m.Steps.Select(s => s.Id).Append(m.Id).Concat(m.Group is { } group ? [group.Id] : [])).Append(p.Id)).Prepend(goal.Id);
}
