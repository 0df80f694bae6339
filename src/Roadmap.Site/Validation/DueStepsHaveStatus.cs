using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Every step that is due in a year has a line for that year, and every line says a status.</summary>
internal static class DueStepsHaveStatus
{
    private static readonly Rule Rule = new("RS307", Severity.Error);

    private static readonly Rule Provisional = new("RS308", Severity.Warning);

    private static readonly Rule Complete = new("RS313", Severity.Warning);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        var unread = new HashSet<string>(StringComparer.Ordinal);
        var hasPeriods = site.Plan.Rows.Any(r => r.Period is not null);
        foreach (var year in site.Years)
        {
            var (plan, ended) = (site.PlanAt(year.Unit), EndedBefore(year, site));
            var waits = false;
            unread.UnionWith(year.StatusFiles.Except(year.Statuses.Keys));
            // Without its report.yml nobody knows whether the year is still in progress.
            if (year.Report is null) continue;
            foreach (var priority in plan.Priorities.Values.Where(p => p.IsWhole && !unread.Contains(p.Id.Value)))
            {
                var status = year.Statuses.GetValueOrDefault(priority.Id.Value);
                var due = priority.Steps.Where(s => (s.Period is not null || !hasPeriods) && IsDue(s, year, ended)).ToArray();
                if (status is null && due.Length > 1)
                {
                    waits = true;
                    yield return RuleOf(year).At(new($"{year.At.Path}{priority.Id.Value}.yml"), Phrase.Of("due.no-file", ("count", due.Length), ("first", due[0].Id.Value), ("report", $"{year.Unit}")));
                    continue;
                }

                var mentioned = status?.Mentioned.ToHashSet(StringComparer.Ordinal);
                foreach (var step in due.Where(s => mentioned?.Contains(s.Id.Value) != true))
                {
                    waits = true;
                    yield return Missing(year, priority, step, status);
                }

                foreach (var line in status?.Unfilled ?? [])
                {
                    waits = true;
                    yield return Waiting(year, line, plan.Step(line.Value)?.Step is { } step && IsDue(step, year, ended) ? step : null);
                }
            }

            if (!waits && year.Report is { Provisional: { Value: true, At: var at } } && year.Statuses.Values.Any(s => s.Findings.Any()) && plan.Priorities.Count == site.PriorityFiles.Count)
                yield return Complete.At(at, ("report", $"{year.Unit}"));
        }
    }

    // By the keys of the steps. The latest status counts. A line that could not be understood may say anything, so nothing is demanded after it.
    private static HashSet<string> EndedBefore(YearDocument year, SiteDocuments site)
    {
        var ended = new HashSet<string>(StringComparer.Ordinal);
        foreach (var earlier in site.Years.Where(y => year.Time.Follows(y.Time)))
        {
            var plan = site.PlanAt(earlier.Unit);
            foreach (var status in earlier.Statuses.Values)
            {
                ended.UnionWith(status.Unclear.Select(id => plan.Step(id)?.Step?.Key ?? id));
                foreach (var (id, found) in status.Findings)
                    if (plan.Step(id.Value)?.Step is not { } step) continue;
                    else if (found.Status.Value.EndsStep(step.Ongoing)) ended.Add(step.Key);
                    else if (found.Status.Value.IsFinding) ended.Remove(step.Key);
            }
        }

        return ended;
    }

    private static bool IsDue(StepDocument step, YearDocument year, HashSet<string> ended) =>
        year.Time.IsDue(step.Period?.Value, !step.Ongoing && ended.Contains(step.Key));

    private static Diagnostic Missing(YearDocument year, PriorityDocument priority, StepDocument step, StatusDocument? status) =>
        RuleOf(year).At(
            new(status?.At.Path ?? $"{year.At.Path}{priority.Id.Value}.yml"), Phrase.Of("due.missing", ("step", step.Id.Value), ("when", When(step)), ("report", $"{year.Unit}")));

    private static Diagnostic Waiting(YearDocument year, Located<string> line, StepDocument? due) => RuleOf(year).At(line.At, due is null
        ? Phrase.Of("due.not-due", ("step", line.Value), ("report", $"{year.Unit}"))
        : Phrase.Of("due.waiting", ("step", line.Value), ("when", When(due)), ("report", $"{year.Unit}")));

    private static string When(StepDocument step) => step.Period is { } period ? $" ({period.Value})" : "";

    private static Rule RuleOf(YearDocument year) => year.Report?.IsProvisional == true ? Provisional : Rule;
}
