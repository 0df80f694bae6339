using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;
using RoadmapSite.Model;

namespace RoadmapSite.Validation;

/// <summary>Every step that is due in a year has a line for that year, and every line says a status.</summary>
internal static class DueStepsHaveStatus
{
    private static readonly Rule Rule = new("RS307", Severity.Error, "A due step without a status",
        "A step is due in every year of its period until it is implemented (an ongoing one every year; one that fell back after that, again). Add the line that the message names, or write the status on the line that waits for it, or say “provisional: true” in report.yml to publish before everything is assessed.");

    private static readonly Rule Provisional = new("RS308", Severity.Warning, "A due step without a status in a provisional year",
        "The year is published as provisional; this step still waits for its status.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        var unread = new HashSet<string>(StringComparer.Ordinal);
        foreach (var year in site.Years)
        {
            var ended = EndedBefore(year, site.Years);
            unread.UnionWith(year.StatusFiles.Except(year.Statuses.Keys));
            foreach (var priority in site.Priorities.Values.Where(p => p.IsWhole && !unread.Contains(p.Id)))
            {
                var status = year.Statuses.GetValueOrDefault(priority.Id);
                var mentioned = status?.Mentioned.ToHashSet(StringComparer.Ordinal);
                foreach (var step in priority.Steps)
                    if (IsDue(step, year, ended) && mentioned?.Contains(step.Id.Value) != true) yield return Missing(year, priority, step, status);
                foreach (var line in status?.Unfilled ?? [])
                    yield return Waiting(year, line, priority.Step(line.Value) is { } step && IsDue(step, year, ended) ? step : null);
            }
        }
    }

    // The latest status counts. A line that could not be understood may say anything, so nothing is demanded after it.
    private static HashSet<string> EndedBefore(YearDocument year, IEnumerable<YearDocument> years)
    {
        var ended = new HashSet<string>(StringComparer.Ordinal);
        foreach (var status in years.Where(y => year.Time.Follows(y.Time)).SelectMany(y => y.Statuses.Values))
        {
            ended.UnionWith(status.Unclear);
            foreach (var (step, found) in status.Findings)
                if (found.Status.Value.Ends) ended.Add(step.Value);
                else if (found.Status.Value.IsFinding) ended.Remove(step.Value);
        }

        return ended;
    }

    private static bool IsDue(StepDocument step, YearDocument year, HashSet<string> ended) =>
        year.Time.IsDue(step.Period.Value, !step.Ongoing && ended.Contains(step.Id.Value));

    private static Diagnostic Missing(YearDocument year, PriorityDocument priority, StepDocument step, StatusDocument? status) =>
        RuleOf(year).At(
            new(status?.At.Path ?? $"{year.At.Path}{priority.Id}.yml"),
            $"step {step.Id.Value} ({step.Period.Value}) is due in {year.Unit} and has no status; add a line “{step.Id.Value}: …”");

    private static Diagnostic Waiting(YearDocument year, Located<string> line, StepDocument? due) => RuleOf(year).At(line.At, due is null
        ? $"step {line.Value} has no status here yet; write it after the colon, or delete the line if the step is not assessed in {year.Unit}"
        : $"step {line.Value} ({due.Period.Value}) is due in {year.Unit} and has no status yet; write it after the colon");

    private static Rule RuleOf(YearDocument year) => year.Report?.Provisional == true ? Provisional : Rule;
}
