using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>Every line of a status file is about a step of that priority.</summary>
internal static class StatusStepsExist
{
    private static readonly Rule Rule = new("RS304", Severity.Error, "A status for a step that does not exist",
        "The number before the colon must be a step of the priority that the file is named after. Correct the number, or move the line to the file of its priority.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) =>
        from year in site.Years
        from status in year.Statuses.Values
        let priority = site.Priorities.GetValueOrDefault(status.Priority)
        where priority is { IsWhole: true }
        let unknown = status.Lines.Select(l => l.Step).Where(s => priority.Step(s.Value) is null).ToArray()
        where unknown.Length > 0
        let free = priority.Steps.Select(s => s.Id.Value).Except(status.Mentioned).ToArray()
        from step in unknown
        let owner = site.Priorities.Values.FirstOrDefault(p => p.Step(step.Value) is not null)
        select Rule.At(step.At, owner is null
            ? $"priority {priority.Id} has no step {step.Value}{Suggestion.For(step.Value, free)}"
            : $"step {step.Value} belongs to priority {owner.Id}; move the line to {year.At.Path}{owner.Id}.yml");
}
