using RoadmapSite.Model;

namespace RoadmapSite.Comparison;

/// <summary>Statuses that are others than before.</summary>
internal static class StatusChanges
{
    public static IEnumerable<ChangedStatus> Of(Snapshot old, Snapshot now)
    {
        var (before, after) = (Steps(old), Steps(now));
        foreach (var (year, oldYear, newYear) in ContentChanges.Both(old.Reports, now.Reports, r => r.Report.Unit).OrderBy(r => r.Key))
            foreach (var (id, oldStep, newStep) in ContentChanges.Both(before, after, s => s.Step.Id))
            {
                var (was, isNow) = (StatusOf(oldYear?.Report, oldStep), StatusOf(newYear?.Report, newStep));
                if (was != isNow) yield return new(year, (newStep ?? oldStep)!.Priority, (newStep ?? oldStep)!.Step, was, isNow);
            }
    }

    private static PlacedStep[] Steps(Snapshot site) => [.. site.Roadmap.Priorities.SelectMany(p => p.Steps, (p, s) => new PlacedStep(p.Id, s))];

    private static Status? StatusOf(Report? results, PlacedStep? step) =>
        step is not null && results?.Assessments.TryGetValue(step.Step.Id, out var result) == true ? result.Status : null;

    private sealed record PlacedStep(string Priority, Step Step);
}
