using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Model;

namespace RoadmapSite.Validation;

/// <summary>A measure or step, for rules that treat them alike.</summary>
internal sealed record Row(
    Located<string> Id, string Parent, LocatedText Title, AssignmentDocument Assignment, AssignmentDocument Measure, Located<Period> Period, bool IsStep);

/// <summary>Walks through the plan as written.</summary>
internal static class Rows
{
    public static IEnumerable<Row> Of(SiteDocuments site) => site.Priorities.Values.SelectMany(Of);

    public static IEnumerable<Row> Of(PriorityDocument priority) => priority.Measures.SelectMany(m => m.Steps
        .Select(s => new Row(s.Id, m.Id.Value, s.Title, s.Assignment, m.Assignment, s.Period, true))
        .Prepend(new Row(m.Id, priority.Id, m.Title, m.Assignment, m.Assignment, m.Period, false)));
}
