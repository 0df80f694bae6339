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
                if (NotInForce(site, year.Unit, files.Key) is { } when)
                    yield return FileProblems.Misplaced(files.First().Path, when);
                else
                    foreach (var (priority, path) in files) yield return StrayFiles.OfNoPriority(path, priority, priorities);
            if (site.Indicators is not { IsWhole: true }) continue;
            foreach (var (indicator, _) in year.Observations)
                if (!indicators.Contains(indicator.Value))
                    yield return Observation.At(indicator.At, ("indicator", indicator.Value), ("suggestion", Suggestion.For(indicator.Value, indicators)));
        }
    }

    // Why a priority of the plan is not in that of a report; null where it has not been in any.
    private static Phrase? NotInForce(SiteDocuments site, Model.CalendarUnit report, string number)
    {
        if (!site.Plan.Priorities.TryGetValue(number, out var priority)) return null;
        var key = priority.History.Added?.HasHappened(report) == false ? "later" : priority.History.Dropped?.HasHappened(report) == true ? "dropped" : "renumbered";
        var what = key switch
        {
            "later" => $"{priority.History.Added!.From.Value}",
            "dropped" => $"{priority.History.Dropped!.From.Value}",
            _ => site.PlanAt(report).Priorities.GetValueOrDefault(number)?.Id.Value,
        };
        return what is null ? null : Phrase.Of("RS110.not-in-plan", ("priority", number), ("when", Phrase.Of($"RS314.{key}", (key == "renumbered" ? "number" : "time", what))), ("report", $"{report}"), ("file", ContentPaths.Priority(number)));
    }
}
