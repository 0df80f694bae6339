using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Files of a year are named after a priority, and observed values after an indicator.</summary>
internal static class YearFilesBelong
{
    private static readonly Rule Observation = new("RS309", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        var indicators = (site.Indicators?.Indicators ?? []).Select(i => i.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var year in site.Years)
        {
            // A file keeps the number that its priority had at the time.
            var plan = site.PlanAt(year.Unit);
            var priorities = site.PriorityFiles.Except(site.Plan.Priorities.Keys).Union(plan.Priorities.Values.Select(p => p.Id.Value));
            foreach (var status in year.Statuses.Values.Where(s => !priorities.Contains(s.Priority)))
                yield return StrayFiles.OfNoPriority(status.At.Path, status.Priority, priorities);
            foreach (var text in year.Texts.Values.Where(t => t.Name != ContentPaths.Summary && !priorities.Contains(t.Name)))
                foreach (var file in text.Files)
                    yield return StrayFiles.OfNoPriority(file.Path, text.Name, priorities);
            if (site.Indicators is not { IsWhole: true }) continue;
            foreach (var (indicator, _) in year.Observations)
                if (!indicators.Contains(indicator.Value))
                    yield return Observation.At(indicator.At, ("indicator", indicator.Value), ("suggestion", Suggestion.For(indicator.Value, indicators)));
        }
    }
}
