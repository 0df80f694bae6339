using RoadmapSite.Model;

namespace RoadmapSite.Comparison;

/// <summary>A subject by its title or name.</summary>
internal sealed record TitledSubject(Subject Subject, LocalizedText Title);

/// <summary>Everything that the content speaks of.</summary>
internal static class EverySubject
{
    public static IEnumerable<TitledSubject> Of(Snapshot site)
    {
        var roadmap = site.Roadmap;
        foreach (var goal in roadmap.Goals) yield return new(new(SubjectKind.Goal, goal.Id), goal.Title);
        foreach (var priority in roadmap.Priorities) yield return new(new(SubjectKind.Priority, priority.Id), priority.Title);

        // What was dropped is still told of.
        foreach (var measure in roadmap.Priorities.SelectMany(p => p.EverMeasures))
        {
            yield return new(new(SubjectKind.Measure, measure.Id), measure.Title);
            foreach (var step in measure.EverSteps) yield return new(new(SubjectKind.Step, step.Id), step.Title);
        }

        foreach (var agency in roadmap.Agencies) yield return new(new(SubjectKind.Agency, agency.Id), agency.Name);
        foreach (var indicator in roadmap.Indicators) yield return new(new(SubjectKind.Indicator, indicator.Id), indicator.Title);
        foreach (var (id, name) in roadmap.Units.OrderBy(u => u.Key, StringComparer.Ordinal)) yield return new(new(SubjectKind.Unit, id), name);
        foreach (var report in site.Reports) yield return new(new(SubjectKind.Report, report.Id), report.Report.Title);
        foreach (var name in site.Pages.Keys) yield return new(new(SubjectKind.Page, name), new([("", name)]));
    }
}
