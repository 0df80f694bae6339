using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>Reports lie inside the roadmap, and speak as of a day that is not before them.</summary>
internal static class YearsFit
{
    private static readonly Rule Outside = new("RS302", Severity.Error, "A year outside the roadmap",
        "Results can only be given for years of the roadmap (“years:” in roadmap.yml). Correct the folder's name.");

    private static readonly Rule AsOf = new("RS303", Severity.Error, "An as-of date that cannot be",
        "Results of a year speak of that year, so “as-of:” is a day in it or after it. Correct the date.");

    private static readonly Rule Far = new("RS316", Severity.Warning, "An as-of date far from its report",
        "The day up to which the results speak lies more than a year after the time that the report is on. That is possible, but often a slip of the year. Correct the date, or leave it if it is meant.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        foreach (var year in site.Years)
        {
            if (site.Plan.Roadmap is { Years.Value: var years } && !years.Contains(year.Unit))
                yield return Outside.At(year.At, $"{year.Unit} is not inside the roadmap's years {years}");
            if (year.Report is { AsOf: var asOf } && asOf.Value < year.Unit.First)
                yield return AsOf.At(asOf.At, $"the results of {year.Unit} cannot be as of {asOf.Value:yyyy-MM-dd}, which is before that year");
            if (year.Report is { AsOf: var late } && late.Value > year.Unit.Last.AddYears(1))
                yield return Far.At(late.At, $"the results of {year.Unit} are as of {late.Value:yyyy-MM-dd}, more than a year after {year.Unit}; correct the date if it is a slip");
            if (year.Report is { PublishedOn: { } published, AsOf: var day } && published.Value < day.Value)
                yield return AsOf.At(published.At, $"the report cannot be published on {published.Value:yyyy-MM-dd}, before the day up to which it speaks ({day.Value:yyyy-MM-dd})");
        }
    }
}
