using RoadmapSite.Model;

namespace RoadmapSite.Comparison;

/// <summary>A text and where it stands.</summary>
internal sealed record PlacedText(Place Place, LocalizedText Text);

/// <summary>Every text of the content, each with a place that stays the same while it is rewritten.</summary>
internal static class EveryText
{
    public static IEnumerable<PlacedText> Of(Snapshot site) =>
        Plan(site.Roadmap).Concat(site.Reports.SelectMany(r => Report(r.Report))).Concat(site.Pages.Select(p => Say(SubjectKind.Page, p.Key, "text", p.Value)));

    private static IEnumerable<PlacedText> Plan(Roadmap roadmap)
    {
        yield return Say(SubjectKind.Roadmap, "", "title", roadmap.Title);
        foreach (var goal in roadmap.Goals) yield return Say(SubjectKind.Goal, goal.Id, "title", goal.Title);
        foreach (var priority in roadmap.Priorities)
        {
            yield return Say(SubjectKind.Priority, priority.Id, "title", priority.Title);
            foreach (var measure in priority.EverMeasures)
            {
                yield return Say(SubjectKind.Measure, measure.Id, "title", measure.Title);
                foreach (var step in measure.EverSteps) yield return Say(SubjectKind.Step, step.Id, "title", step.Title);
            }
        }

        foreach (var agency in roadmap.Agencies)
        {
            yield return Say(SubjectKind.Agency, agency.Id, "name", agency.Name);
            if (agency.ShortName != agency.Name) yield return Say(SubjectKind.Agency, agency.Id, "short name", agency.ShortName);
        }

        foreach (var (id, name) in roadmap.Units.OrderBy(u => u.Key, StringComparer.Ordinal)) yield return Say(SubjectKind.Unit, id, "name", name);
        foreach (var indicator in roadmap.Indicators)
        {
            yield return Say(SubjectKind.Indicator, indicator.Id, "title", indicator.Title);
            for (var i = 0; i < indicator.Targets.Length; i++)
                if (indicator.Targets[i].Text is { } text) yield return Say(SubjectKind.Indicator, indicator.Id, $"target {i + 1} in words", text);
        }
    }

    private static IEnumerable<PlacedText> Report(Report report)
    {
        var unit = report.Unit;
        yield return Say(SubjectKind.Report, report.Id, "title", report.Title);
        if (report.Note is { } reportNote) yield return Say(SubjectKind.Report, report.Id, "note", reportNote);
        if (report.Summary is { } summary) yield return Say(SubjectKind.Roadmap, "", "summary", summary, unit);
        foreach (var (priority, text) in report.PrioritySummaries.OrderBy(s => s.Key, StringComparer.Ordinal))
            yield return Say(SubjectKind.Priority, priority, "summary of work done", text, unit);
        foreach (var (step, result) in report.Assessments.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            if (result.Note is { } note) yield return Say(SubjectKind.Step, step, "note", note, unit);
            if (result.Reason is { } reason) yield return Say(SubjectKind.Step, step, "reason", reason, unit);
        }
    }

    private static PlacedText Say(SubjectKind kind, string id, string property, LocalizedText text, CalendarUnit? unit = null) => new(new(new(kind, id), property, unit), text);
}
