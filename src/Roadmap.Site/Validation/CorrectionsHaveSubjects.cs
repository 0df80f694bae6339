using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>A correction is of a step or of a figure. Whether it is true is proven with the scores.</summary>
internal static class CorrectionsHaveSubjects
{
    private static readonly Rule Rule = new("RS317", Severity.Error, "A correction of nothing",
        "A correction is either of a step (“step: 1.1.1.2”) or of a figure (“figure: priorities.1.1.score”); the step is one of the plan at that report.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        foreach (var year in site.Years)
            foreach (var correction in year.Corrections)
                if (correction.Step is null == correction.Figure is null)
                    yield return Rule.At(correction.At, "a correction holds either “step:” or “figure:”; write one of the two");
                else if (correction.Step is { } id && site.PlanAt(year.Unit).Step(id.Value) is null)
                    yield return Rule.At(id.At, $"the plan had no step {id.Value} at {year.Unit}");
    }
}
