namespace RoadmapSite.Comparison;

/// <summary>What a report says in all, and what it does not say yet.</summary>
/// <param name="Agency">The agency whose steps are counted; null for all of them.</param>
/// <param name="Counts">Steps by status.</param>
/// <param name="Missing">Numbers of steps that are due and have no status.</param>
internal sealed record ReportTotals(CalendarUnit Report, Agency? Agency, ImmutableArray<(Status Status, int Count)> Counts, ImmutableArray<string> Missing)
{
    /// <summary>Of each report in which a status changed: all together, then by lead agency.</summary>
    public static IEnumerable<ReportTotals> Of(Snapshot now, IEnumerable<ChangedStatus> changes)
    {
        var touched = changes.Select(c => c.Report).ToHashSet();
        foreach (var scores in now.Reports.Where(r => touched.Contains(r.Report.Unit)))
        {
            var steps = scores.Roadmap.Steps.Where(s => scores.IsDue(s) || scores.Report.Assessments.ContainsKey(s.Id)).ToArray();
            ReportTotals Total(Agency? agency, IEnumerable<Step> counted)
            {
                var known = counted.ToLookup(s => scores.Report.Assessments.GetValueOrDefault(s.Id)?.Status);
                return new(
                    scores.Report.Unit, agency,
                    [.. scores.Roadmap.Scoring.Statuses.All.Select(status => (status, known[status].Count())).Where(c => c.Item2 > 0)],
                    [.. known[null].Select(s => s.Id)]);
            }

            yield return Total(null, steps);
            foreach (var lead in steps.Where(s => s.Assignment.Lead is not null).GroupBy(s => s.Assignment.Lead!.Id).OrderBy(g => g.Key, StringComparer.Ordinal))
                yield return Total(lead.First().Assignment.Lead, lead);
        }
    }
}
