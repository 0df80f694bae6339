using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>A published status changes only by a correction, and each correction says what was published and what the file says now.</summary>
internal static class CorrectionsAreProven
{
    private static readonly Rule Unclear = new("RS317", Severity.Error, "A correction of nothing",
        "A correction is either of a step (“step: 1.1.1.2”) or of a figure (“figure: priorities.1.1.score”); the step is one of the plan at that report.");

    private static readonly Rule Wrong = new("RS318", Severity.Error, "A correction that is not so",
        "“was:” is what was published (published.yml, or “now:” of the correction before), and “now:” what the status file says. Correct the entry or the status.");

    private static readonly Rule Silent = new("RS319", Severity.Error, "A published status that changed without a correction",
        "The report is published, and a status differs from what was published. If that was a mistake, add the entry that the message shows to corrections.yml, with the reason; otherwise put the status back.");

    private const string Nothing = "not-assessed";

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) => site.Years.SelectMany(y => Check(site, y));

    private static IEnumerable<Diagnostic> Check(SiteDocuments site, YearDocument year)
    {
        foreach (var correction in year.Corrections)
            if (correction.Step is null == correction.Figure is null)
                yield return Unclear.At(correction.At, "a correction holds either “step:” or “figure:”; write one of the two");
            else if (correction.Step is { } id && site.PlanAt(year.Unit).Step(id.Value) is null)
                yield return Unclear.At(id.At, $"the plan had no step {id.Value} at {year.Unit}");

        var unclear = year.Statuses.Values.SelectMany(s => s.Unclear).ToHashSet(StringComparer.Ordinal);
        var now = year.Statuses.Values.SelectMany(s => s.Findings).DistinctBy(f => f.Step.Value).ToDictionary(f => f.Step.Value, f => f.Found.Status, StringComparer.Ordinal);
        var published = (year.Record?.Statuses ?? []).DistinctBy(s => s.Name.Value).ToDictionary(s => s.Name.Value, s => s.Value.Value, StringComparer.Ordinal);
        var corrected = year.Corrections.Where(c => c.Step is not null).GroupBy(c => c.Step?.Value ?? "").ToDictionary(g => g.Key, g => g.OrderBy(c => c.Date.Value).ToArray(), StringComparer.Ordinal);
        foreach (var (step, entries) in corrected)
        {
            var before = year.Record is null ? entries[0].Was.Value : published.GetValueOrDefault(step, Nothing);
            foreach (var entry in entries)
            {
                if (entry.Was.Value != before) yield return Wrong.At(entry.Was.At, $"“{before}” was published for step {step}, not “{entry.Was.Value}”; correct “was:”");
                before = entry.Now.Value;
            }

            if (!unclear.Contains(step) && (now.TryGetValue(step, out var status) ? status.Value.Token : Nothing) is var said && said != before)
                yield return Wrong.At(entries[^1].Now.At, $"the status of step {step} is “{said}”, not “{before}”; correct “now:” or the status");
        }

        if (year.Record is null || year.Report?.IsProvisional == true || year.StatusFiles.Count != year.Statuses.Count) yield break;
        foreach (var step in published.Keys.Union(now.Keys).Except(corrected.Keys).Except(unclear).Order(StringComparer.Ordinal))
        {
            var (was, said) = (published.GetValueOrDefault(step, Nothing), now.TryGetValue(step, out var status) ? status.Value.Token : Nothing);
            if (was != said)
                yield return Silent.At(
                    now.TryGetValue(step, out var place) ? place.At : new($"{year.At.Path}published.yml"),
                    $"step {step} was published as “{was}” and is “{said}” now; put it back, or add to {year.At.Path}corrections.yml: - {{date: …, step: {step}, was: {was}, now: {said}, reason: …}}");
        }
    }
}
