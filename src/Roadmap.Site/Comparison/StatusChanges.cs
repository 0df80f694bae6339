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
                if (was == isNow) continue;
                var step = (newStep ?? oldStep)!;
                yield return new(year, step.Priority, step.Step, was, isNow)
                {
                    Before = Before(newYear is null ? old : now, year, step.Step),
                    Assessment = newStep is null ? null : newYear?.Report.Assessments.GetValueOrDefault(newStep.Step.Id),
                };
            }
    }

    private static (CalendarUnit, Status)? Before(Snapshot site, CalendarUnit year, Step step)
    {
        for (var i = site.Reports.Length - 1; i >= 0; i--)
            if (site.Reports[i].Report is { } report && report.Unit.CompareTo(year) < 0 && report.Assessments.TryGetValue(step.Id, out var found) && found.Status.IsFinding)
                return (report.Unit, found.Status);
        return null;
    }

    private static PlacedStep[] Steps(Snapshot site) => [.. site.Roadmap.Priorities.SelectMany(p => p.Steps, (p, s) => new PlacedStep(p.Id, s))];

    private static Status? StatusOf(Report? results, PlacedStep? step) =>
        step is not null && results?.Assessments.TryGetValue(step.Step.Id, out var result) == true ? result.Status : null;

    private sealed record PlacedStep(string Priority, Step Step);
}
