using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Every line of a status file is about a step that the priority has at the report.</summary>
internal static class StatusStepsExist
{
    private static readonly Rule Rule = new("RS304", Severity.Error);

    private static readonly Rule OutOfPlan = new("RS314", Severity.Error);

    private static readonly Rule Deleted = new("RS315", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        var unknown = (
            from year in site.Years
            let plan = site.PlanAt(year.Unit)
            from status in year.Statuses.Values
            let priority = plan.Priority(status.Priority)
            where priority is { IsWhole: true }
            from line in status.Lines
            where plan.Step(line.Step.Value)?.Priority.Key != priority.Key
            select new Unknown(year, plan, status, priority, line.Step)).ToArray();
        var deleted = unknown.Where(u => !IsKnown(site, u)).GroupBy(u => u.Step.Value)
            .Where(g => g.Select(u => u.Year.Unit).Distinct().Count() > 1 || g.Any(u => u.Year.Record?.Statuses.Any(s => s.Name.Value == g.Key) == true))
            .ToDictionary(g => g.Key, StringComparer.Ordinal);
        foreach (var line in unknown)
            if (!deleted.TryGetValue(line.Step.Value, out var lines)) yield return Say(site, line);
            else if (lines.First() == line)
                yield return Deleted.At(line.Step.At, ("step", line.Step.Value), ("reports", string.Join(", ", lines.Select(l => l.Year.Unit))));
    }

    private static bool IsKnown(SiteDocuments site, Unknown line) =>
        line.Plan.Step(line.Step.Value) is not null || InForce(site, line) is not null;

    private static Diagnostic Say(SiteDocuments site, Unknown line)
    {
        var id = line.Step.Value;
        if (line.Plan.Step(id) is { } elsewhere)
            return Rule.At(line.Step.At, "elsewhere", ("step", id), ("priority", elsewhere.Priority.Id.Value), ("file", $"{line.Year.At.Path}{elsewhere.Priority.Id.Value}.yml"));
        return InForce(site, line) is { } when
            ? OutOfPlan.At(line.Step.At, ("step", id), ("when", when), ("report", $"{line.Year.Unit}"), ("file", ContentPaths.Priority(line.Priority.Key)))
            : Rule.At(line.Step.At, "unknown", ("priority", line.Priority.Id.Value), ("step", id), ("suggestion", Suggestion.For(id, Free(line))));
    }

    // When a step is in the plan that is not at the report; null where there is no such step at all.
    private static Phrase? InForce(SiteDocuments site, Unknown line)
    {
        if (site.Plan.Step(line.Step.Value) is not { Step: { } step } row) return null;
        return NotInForce.Because(
            row.Measure.History.Added ?? step.History.Added, row.Measure.History.Dropped ?? step.History.Dropped, line.Year.Unit,
            line.Plan.Rows.FirstOrDefault(r => r.Step?.Key == step.Key).Step?.Id.Value);
    }

    private static IEnumerable<string> Free(Unknown line) => line.Priority.Steps.Select(s => s.Id.Value).Except(line.Status.Mentioned);

    private sealed record Unknown(YearDocument Year, PlanDocument Plan, StatusDocument Status, PriorityDocument Priority, Located<string> Step);
}
