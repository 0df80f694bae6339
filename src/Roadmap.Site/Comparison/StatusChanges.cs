using RoadmapSite.Scoring;

namespace RoadmapSite.Comparison;

/// <summary>Statuses that are others than before. A step is known by the number that it has in the report, whatever number it got since.</summary>
internal static class StatusChanges
{
    public static IEnumerable<ChangedStatus> Of(Snapshot old, Snapshot now)
    {
        foreach (var (report, before, after) in ContentChanges.Both(old.Reports, now.Reports, r => r.Report.Unit).OrderBy(r => r.Key))
            foreach (var (id, was, found) in ContentChanges.Both(Found(before), Found(after), f => f.Step.Id))
            {
                if (was?.Status == found?.Status) continue;
                var (shown, scores) = found is null ? (was!, before!) : (found, after!);
                yield return new(report, shown.Priority, shown.Step, was?.Status, found?.Status) { Before = Before(scores, shown.Step), Assessment = found?.Assessment };
            }
    }

    private static (CalendarUnit, Status)? Before(ReportScores scores, Step step) =>
        scores.Histories[step.Key].Records.LastOrDefault(r => r.Status.IsFinding && r.Report.Time < scores.Report.Time) is { } known ? (known.Report.Unit, known.Status) : null;

    private static IEnumerable<FoundStatus> Found(ReportScores? scores) => scores is null ? [] :
        from priority in scores.Roadmap.Priorities
        from step in priority.Steps
        let assessment = scores.Report.Assessments.GetValueOrDefault(step.Id)
        where assessment is not null
        select new FoundStatus(priority.Id, step, assessment);

    private sealed record FoundStatus(string Priority, Step Step, Assessment Assessment)
    {
        public Status Status => Assessment.Status;
    }
}
