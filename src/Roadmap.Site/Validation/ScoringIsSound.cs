using RoadmapSite.Content;
using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;
using RoadmapSite.Model;

namespace RoadmapSite.Validation;

/// <summary>More done gives more points, and bands lie in order between 0 and 100.</summary>
internal static class ScoringIsSound
{
    private static readonly Rule Rule = new("RS209", Severity.Error, "Scoring that cannot be",
        "Points must grow from not implemented (at least 0) over partial to implemented, which is worth 1; the low band must end below the high one, both between 0 and 100.");

    private static readonly Rule StatusRule = new("RS222", Severity.Error, "Statuses that cannot be",
        "Each status has a word of its own; one of them counts as done; and each has a “name:” in every language, unless it is one of the usual four, for which the interface has a word. Points lie between 0 and 1.");

    private static readonly Rule WeightRule = new("RS223", Severity.Error, "A weight that cannot be",
        "A step weighs more than 0; one without “weight:” weighs 1.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) =>
        site.Plans.SelectMany(p => p.Roadmap is { } roadmap ? Check(roadmap.Scoring.Rules) : [])
            .Concat(site.Plans.SelectMany(p => p.Rows).Select(r => r.Step?.Weight).OfType<Located<decimal>>()
                .Where(w => w.Value is <= 0 or > 1_000_000).Select(w => WeightRule.At(w.At, $"a weight is more than 0, but {w.Value} stands here")));

    private static IEnumerable<Diagnostic> Check(Located<ScoringRules> scoring)
    {
        var (_, implemented, partial, not, low, high) = scoring.Value;
        if (implemented != 1 || partial > implemented || not > partial || not >= implemented || not < 0)
            yield return Rule.At(scoring.At, $"points must grow from not-implemented (0 or more) over partial to implemented (1), but they are {not}, {partial} and {implemented}");
        if (low < 0 || low >= high || high > 100)
            yield return Rule.At(scoring.At, $"the bands must satisfy 0 ≤ low < high ≤ 100, but low is {low} and high is {high}");
        var statuses = scoring.Value.Statuses.All;
        foreach (var twice in statuses.GroupBy(s => s.Token).Where(g => g.Count() > 1))
            yield return StatusRule.At(scoring.At, $"the status “{twice.Key}” stands twice under “statuses:”; delete one of the two");
        if (statuses.All(s => s.Class != StatusClass.Done)) yield return StatusRule.At(scoring.At, "no status counts as done; write “counts: done” under one of them");
        foreach (var status in statuses.Where(s => s.Name is null && StatusScale.Default.Find(s.Token) is null))
            yield return StatusRule.At(scoring.At, $"the status “{status.Token}” has no “name:”; add it in each language");
        foreach (var status in statuses.Where(s => s.Points is < 0 or > 1))
            yield return StatusRule.At(scoring.At, $"the points of “{status.Token}” are {status.Points}; points lie between 0 and 1");
    }
}
