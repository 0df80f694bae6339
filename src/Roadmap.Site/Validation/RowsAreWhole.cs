using RoadmapSite.Content.Documents;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Validation;

/// <summary>A plan that says of some steps who leads them, or when they are to be done, says it of all; one that says it of none is another kind of plan. A measure need not say what all its steps say.</summary>
internal static class RowsAreWhole
{
    private static readonly Rule Both = new("RS224", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        var rows = site.Plan.Rows.ToArray();
        if (rows.Any(r => r.Period is not null))
            foreach (var row in rows.Where(r => r.Priority.IsWhole && r.Period is null && !(r.Step is null && r.Measure.Steps.All(s => s.Period is not null))))
                yield return FormatProblems.MissingKey(row.At, "period", Scalars.Period.Expected);
        if (rows.Any(r => r.Assignment.Leads is not null))
            foreach (var row in rows.Where(r => r.Priority.IsWhole && r.Assignment.Leads is null && (r.Step is null ? r.Measure.Steps.Any(s => s.Assignment.Leads is null) : r.Measure.IsImplicit)))
                yield return FormatProblems.MissingKey(row.At, "lead", Scalars.Id.Expected);
        foreach (var priority in site.Plan.Priorities.Values.Where(p => !p.OwnSteps.IsEmpty && p.Measures.Any(m => !m.IsImplicit)))
            yield return Both.At(priority.OwnSteps[0].At, ("number", priority.Key));
        foreach (var group in site.Plan.Groups)
        {
            if (!group.Steps.IsEmpty) yield return Both.At(group.Steps[0].At, "measure", ("number", group.Id.Value));
            if (!group.History.IsNone) yield return Both.At(group.At, "history", ("number", group.Id.Value));
        }
    }
}
