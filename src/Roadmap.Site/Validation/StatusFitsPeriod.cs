using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;
using RoadmapSite.Model;

namespace RoadmapSite.Validation;

/// <summary>A status is not given before its step begins, and a due step is left out of the count only for a reason.</summary>
internal static class StatusFitsPeriod
{
    private static readonly Rule Early = new("RS305", Severity.Error, "A status before the step begins",
        "A step is assessed from the first year of its period on; only when it was done early it has a status before. Delete the line, or correct the step's period if the plan says otherwise.");

    private static readonly Rule NoReason = new("RS306", Severity.Error, "Not assessed, and no reason given",
        "A step counts in the score from the first year of its period on. If it really cannot be assessed, say why: “status: not-assessed” with a “reason:” in each language.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        foreach (var year in site.Years)
            foreach (var (id, found) in year.Statuses.Values.SelectMany(s => s.Findings))
            {
                if (site.PlanAt(year.Unit).Step(id.Value)?.Period?.Value is not { } period) continue;
                if (year.Time.Reach < period.FirstDay && found.Status.Value.Class is not (StatusClass.Done or StatusClass.NotCounted))
                    yield return Early.At(found.Status.At, $"step {id.Value} begins in {period.Start}, so it has no status in {year.Unit}; delete the line or correct the period");
                else if (period.FirstDay <= year.Time.Reach && found.Status.Value == Status.NotAssessed && found.Reason is null)
                    yield return NoReason.At(found.Status.At, $"step {id.Value} began in {period.Start}; give a “reason:” why it is not assessed in {year.Unit}");
            }
    }
}
