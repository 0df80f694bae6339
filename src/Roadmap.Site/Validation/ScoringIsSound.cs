using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>More done gives more points, and bands lie in order between 0 and 100.</summary>
internal static class ScoringIsSound
{
    private static readonly Rule Rule = new("RS209", Severity.Error);

    private static readonly Rule StatusRule = new("RS222", Severity.Error);

    private static readonly Rule WeightRule = new("RS223", Severity.Error);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) =>
        site.Plans.SelectMany(p => p.Roadmap is { } roadmap ? Check(roadmap.Scoring.Rules) : [])
            .Concat(site.Plans.SelectMany(p => p.Rows).Select(r => r.Step?.Weight).OfType<Located<decimal>>()
                .Where(w => w.Value is <= 0 or > 1_000_000).Select(w => WeightRule.At(w.At, ("weight", $"{w.Value}"))));

    private static IEnumerable<Diagnostic> Check(Located<ScoringRules> scoring)
    {
        var (_, implemented, partial, not, low, high) = scoring.Value;
        if (implemented != 1 || partial > implemented || not > partial || not >= implemented || not < 0)
            yield return Rule.At(scoring.At, "points", ("not", $"{not}"), ("partial", $"{partial}"), ("implemented", $"{implemented}"));
        if (low < 0 || low >= high || high > 100)
            yield return Rule.At(scoring.At, "bands", ("low", $"{low}"), ("high", $"{high}"));
        var statuses = scoring.Value.Statuses.All;
        foreach (var twice in statuses.GroupBy(s => s.Token).Where(g => g.Count() > 1))
            yield return StatusRule.At(scoring.At, "twice", ("status", twice.Key));
        if (statuses.All(s => s.Class != StatusClass.Done)) yield return StatusRule.At(scoring.At, "none-done");
        foreach (var status in statuses.Where(s => s.Name is null && StatusScale.Default.Find(s.Token) is null))
            yield return StatusRule.At(scoring.At, "no-name", ("status", status.Token));
        foreach (var status in statuses.Where(s => s.Points is < 0 or > 1))
            yield return StatusRule.At(scoring.At, "points", ("status", status.Token), ("points", $"{status.Points}"));
    }
}
