using RoadmapSite.Scoring;

namespace RoadmapSite.Comparison;

/// <summary>A change of something published that corrections.yml does not tell of yet.</summary>
internal sealed record DraftedCorrection(CalendarUnit Report, UnsaidChange Change);

/// <summary>Entries that corrections.yml needs.</summary>
internal static class DraftedCorrections
{
    /// <summary>By what was kept of a report when it was published; of a final report of which nothing was kept, by what it said before.</summary>
    public static IEnumerable<DraftedCorrection> Of(Snapshot old, Snapshot now, IEnumerable<ChangedStatus> statuses)
    {
        var changed = statuses.ToLookup(s => s.Report);
        return
            from scores in now.Reports
            where !scores.Report.IsProvisional
            let report = scores.Report
            let unsaid = report.Record is not null ? Corrections.Unsaid(scores)
                : old.Reports.Any(r => r.Report.Unit == report.Unit && !r.Report.IsProvisional) ? changed[report.Unit].Where(c => report.Corrections.All(e => e.Step != c.Step.Id)).Select(Of)
                : []
            from change in unsaid
            select new DraftedCorrection(report.Unit, change);
    }

    private static UnsaidChange Of(ChangedStatus change) =>
        new(IsStep: true, change.Step.Id, (change.Old ?? Status.NotAssessed).Token, (change.New ?? Status.NotAssessed).Token);
}
