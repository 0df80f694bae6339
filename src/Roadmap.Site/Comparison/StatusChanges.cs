using RoadmapSite.Model;

namespace RoadmapSite.Comparison;

/// <summary>Statuses that are others than before.</summary>
internal static class StatusChanges
{
    public static IEnumerable<ChangedStatus> Of(Snapshot old, Snapshot now)
    {
        var (before, after) = (Steps(old), Steps(now));
        foreach (var (year, oldYear, newYear) in ContentChanges.Both(old.Years, now.Years, y => y.Year).OrderBy(y => y.Key))
            foreach (var (id, oldStep, newStep) in ContentChanges.Both(before, after, s => s.Step.Id))
            {
                var (was, isNow) = (StatusOf(oldYear?.Results, oldStep), StatusOf(newYear?.Results, newStep));
                if (was != isNow) yield return new(year, (newStep ?? oldStep)!.Priority, (newStep ?? oldStep)!.Step, was, isNow);
            }
    }

    private static PlacedStep[] Steps(Snapshot site) => [.. site.Roadmap.Priorities.SelectMany(p => p.Steps, (p, s) => new PlacedStep(p.Id, s))];

    private static Status? StatusOf(YearResults? results, PlacedStep? step) =>
        step is not null && results?.Steps.TryGetValue(step.Step.Id, out var result) == true ? result.Status : null;

    private sealed record PlacedStep(string Priority, Step Step);
}
