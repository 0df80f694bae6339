using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>A correction is of a step or of a figure. Whether it is true is proven with the scores.</summary>
internal static class CorrectionsHaveSubjects
{
    private static readonly Rule Rule = new("RS317", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        foreach (var year in site.Years)
            foreach (var correction in year.Corrections)
                if (correction.Step is null == correction.Figure is null)
                    yield return Rule.At(correction.At, "either");
                else if (correction.Step is { } id && site.PlanAt(year.Unit).Step(id.Value) is null)
                    yield return Rule.At(id.At, "no-step", ("step", id.Value), ("report", $"{year.Unit}"));
    }
}
