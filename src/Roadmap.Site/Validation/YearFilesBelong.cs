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
            var strays = year.Statuses.Values.Select(s => (Priority: s.Priority, s.At.Path))
                .Concat(year.Texts.Values.Where(t => t.Name != ContentPaths.Summary).SelectMany(t => t.Files, (text, file) => (Priority: text.Name, file.Path)))
                .Where(f => !priorities.Contains(f.Priority));
            foreach (var files in strays.GroupBy(f => f.Priority))
                if (OutOfPlan(site, year.Unit, files.Key) is { } when)
                    yield return FileProblems.Misplaced(files.First().Path, when);
                else
                    foreach (var (priority, path) in files) yield return StrayFiles.OfNoPriority(path, priority, priorities);
            if (site.Indicators is not { IsWhole: true }) continue;
            foreach (var (indicator, _) in year.Observations)
                if (!indicators.Contains(indicator.Value))
                    yield return Observation.At(indicator.At, ("indicator", indicator.Value), ("suggestion", Suggestion.For(indicator.Value, indicators)));
        }
    }

    // Why a priority of the plan has no files in a report; null where it has not been in any plan.
    private static Phrase? OutOfPlan(SiteDocuments site, Model.CalendarUnit report, string number) =>
        site.Plan.Priorities.TryGetValue(number, out var priority)
        && NotInForce.Because(priority.History.Added, priority.History.Dropped, report, site.PlanAt(report).Priorities.GetValueOrDefault(number)?.Id.Value) is { } why
            ? Phrase.Of("RS110.not-in-plan", ("priority", number), ("when", why), ("report", $"{report}"), ("file", ContentPaths.Priority(number)))
            : null;
}
