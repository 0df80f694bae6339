using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>Reports lie inside the roadmap, and speak as of a day that is not before them.</summary>
internal static class YearsFit
{
    private static readonly Rule Outside = new("RS302", Severity.Error);

    private static readonly Rule AsOf = new("RS303", Severity.Error);

    private static readonly Rule Far = new("RS316", Severity.Warning);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        foreach (var year in site.Years)
        {
            if (site.Plan.Roadmap is { Years.Value: var years } && !years.Contains(year.Unit))
                yield return Outside.At(year.At, ("report", $"{year.Unit}"), ("years", $"{years}"));
            if (year.Report is { AsOf: var asOf } && asOf.Value < year.Unit.First)
                yield return AsOf.At(asOf.At, "before", ("report", $"{year.Unit}"), ("day", $"{asOf.Value:yyyy-MM-dd}"));
            if (year.Report is { AsOf: var late } && late.Value > year.Unit.Last.AddYears(1))
                yield return Far.At(late.At, ("report", $"{year.Unit}"), ("day", $"{late.Value:yyyy-MM-dd}"));
            if (year.Report is { PublishedOn: { } published, AsOf: var day } && published.Value < day.Value)
                yield return AsOf.At(published.At, "published", ("published", $"{published.Value:yyyy-MM-dd}"), ("day", $"{day.Value:yyyy-MM-dd}"));
        }
    }
}
