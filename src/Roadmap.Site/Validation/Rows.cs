using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Model;

namespace RoadmapSite.Validation;

/// <summary>A measure or step, for rules that treat them alike.</summary>
internal readonly record struct Row(
    Located<string> Id, string Parent, LocatedText Title, AssignmentDocument Assignment, AssignmentDocument Measure, Located<Period> Period, bool IsStep);

/// <summary>Walks through the plan as written.</summary>
internal static class Rows
{
    public static IEnumerable<Row> Of(SiteDocuments site) => Of(site.Priorities.Values);

    public static IEnumerable<Row> Of(IEnumerable<PriorityDocument> priorities)
    {
        foreach (var priority in priorities)
            foreach (var measure in priority.Measures)
            {
                yield return new(measure.Id, priority.Id, measure.Title, measure.Assignment, measure.Assignment, measure.Period, false);
                foreach (var step in measure.Steps)
                    yield return new(step.Id, measure.Id.Value, step.Title, step.Assignment, measure.Assignment, step.Period, true);
            }
    }
}
