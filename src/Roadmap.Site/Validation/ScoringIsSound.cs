using RoadmapSite.Content.Documents;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>More done gives more points, and bands lie in order between 0 and 100.</summary>
internal static class ScoringIsSound
{
    private static readonly Rule Rule = new("RS209", Severity.Error, "Scoring that cannot be",
        "Points must grow from not implemented (at least 0) over partial to implemented, which is worth 1; the low band must end below the high one, both between 0 and 100.");

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        if (site.Roadmap?.Scoring is not { } scoring) yield break;
        var (_, implemented, partial, not, low, high) = scoring.Value;
        if (implemented != 1 || partial > implemented || not > partial || not >= implemented || not < 0)
            yield return Rule.At(scoring.At, $"points must grow from not-implemented (0 or more) over partial to implemented (1), but they are {not}, {partial} and {implemented}");
        if (low < 0 || low >= high || high > 100)
            yield return Rule.At(scoring.At, $"the bands must satisfy 0 ≤ low < high ≤ 100, but low is {low} and high is {high}");
    }
}
