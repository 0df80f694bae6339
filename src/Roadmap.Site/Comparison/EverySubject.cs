namespace RoadmapSite.Comparison;

/// <summary>A subject by its title or name.</summary>
internal sealed record TitledSubject(Subject Subject, LocalizedText Title);

/// <summary>Everything that the content speaks of.</summary>
internal static class EverySubject
{
    public static IEnumerable<TitledSubject> Of(Snapshot site)
    {
        var roadmap = site.Roadmap;
        foreach (var (subject, element) in EveryElement.Of(roadmap)) yield return new(subject, element.Title);
        foreach (var agency in roadmap.Agencies) yield return new(new(SubjectKind.Agency, agency.Id), agency.Name);
        foreach (var indicator in roadmap.Indicators) yield return new(new(SubjectKind.Indicator, indicator.Id), indicator.Title);
        foreach (var (id, name) in roadmap.Units.OrderBy(u => u.Key, StringComparer.Ordinal)) yield return new(new(SubjectKind.Unit, id), name);
        foreach (var report in site.Reports) yield return new(new(SubjectKind.Report, report.Id), report.Report.Title);
        foreach (var name in site.Pages.Keys) yield return new(new(SubjectKind.Page, name), new([("", name)]));
    }
}

/// <summary>Goals, priorities, measures and steps, also those that were dropped, which are still told of.</summary>
internal static class EveryElement
{
    public static IEnumerable<(Subject Subject, PlanElement Element)> Of(Roadmap roadmap)
    {
        foreach (var goal in roadmap.Goals) yield return (new(SubjectKind.Goal, goal.Id), goal);
        foreach (var priority in roadmap.Priorities)
        {
            yield return (new(SubjectKind.Priority, priority.Id), priority);
            foreach (var measure in priority.EverMeasures)
            {
                if (!measure.IsImplicit) yield return (new(SubjectKind.Measure, measure.Id), measure);
                foreach (var step in measure.EverSteps) yield return (new(SubjectKind.Step, step.Id), step);
            }
        }
    }
}
