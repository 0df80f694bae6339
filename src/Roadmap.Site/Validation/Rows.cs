using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Model;

namespace RoadmapSite.Validation;

/// <summary>A measure or step, for rules that treat them alike.</summary>
/// <param name="Priority">Its priority.</param>
/// <param name="Measure">The measure, or that of the step.</param>
/// <param name="Step">The step; null for a measure.</param>
internal readonly record struct Row(PriorityDocument Priority, MeasureDocument Measure, StepDocument? Step)
{
    public Located<string> Id => Step?.Id ?? Measure.Id;

    public string Parent => Step is null ? Priority.Id : Measure.Id.Value;

    public LocatedText Title => Step?.Title ?? Measure.Title;

    public AssignmentDocument Assignment => Step?.Assignment ?? Measure.Assignment;

    public Located<Period> Period => Step?.Period ?? Measure.Period;
}

/// <summary>Walks through the plan as written.</summary>
internal static class Rows
{
    public static IEnumerable<Row> Of(SiteDocuments site) => Of(site.Priorities.Values);

    public static IEnumerable<Row> Of(IEnumerable<PriorityDocument> priorities)
    {
        foreach (var priority in priorities)
            foreach (var measure in priority.Measures)
            {
                yield return new(priority, measure, null);
                foreach (var step in measure.Steps) yield return new(priority, measure, step);
            }
    }
}
