using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>A status is not given before its step begins, and a due step is left out of the count only for a reason.</summary>
internal static class StatusFitsPeriod
{
    private static readonly Rule Early = new("RS305", Severity.Error);

    private static readonly Rule NoReason = new("RS306", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        foreach (var year in site.Years)
            foreach (var (id, found) in year.Statuses.Values.SelectMany(s => s.Findings))
            {
                if (site.PlanAt(year.Unit).Step(id.Value)?.Period?.Value is not { } period) continue;
                if (year.Time.Reach < period.FirstDay && found.Status.Value.Class is not (StatusClass.Done or StatusClass.NotCounted))
                    yield return Early.At(found.Status.At, ("step", id.Value), ("start", $"{period.Start}"), ("report", $"{year.Unit}"));
                else if (period.FirstDay <= year.Time.Reach && found.Status.Value == Status.NotAssessed && found.Reason is null)
                    yield return NoReason.At(found.Status.At, ("step", id.Value), ("start", $"{period.Start}"), ("report", $"{year.Unit}"));
            }
    }
}
