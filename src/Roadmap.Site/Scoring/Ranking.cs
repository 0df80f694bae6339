using System.Collections.Immutable;
using RoadmapSite.Model;

namespace RoadmapSite.Scoring;

/// <summary>An agency's place in the leaderboard.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Score">Over the steps that it leads.</param>
/// <param name="Rank">From 1; shared on ties (1, 2, 2, 4); null when nothing was assessed.</param>
public sealed record RankedAgency(Agency Agency, Score Score, int? Rank);

/// <summary>The leaderboard.</summary>
public static class Ranking
{
    /// <summary>Best first, agencies with nothing assessed last; within a tie and without a rank in the order given.</summary>
    /// <param name="agencies">Without their ranks.</param>
    /// <param name="rules">When two share a rank.</param>
    public static ImmutableArray<RankedAgency> Of(IEnumerable<RankedAgency> agencies, ScoringRules rules)
    {
        int Compare(RankedAgency a, RankedAgency b) => rules.RanksByTenths ? Nullable.Compare(a.Score.Tenths, b.Score.Tenths) : Score.Compare(a.Score, b.Score);

        var all = agencies.ToArray();
        var ranked = all.Where(a => a.Score.Exists)
            .OrderDescending(Comparer<RankedAgency>.Create(Compare)).ToArray();
        var result = ImmutableArray.CreateBuilder<RankedAgency>(all.Length);
        for (var i = 0; i < ranked.Length; i++)
        {
            var isTie = i > 0 && Compare(ranked[i], ranked[i - 1]) == 0;
            result.Add(ranked[i] with { Rank = isTie ? result[i - 1].Rank : i + 1 });
        }

        result.AddRange(all.Where(a => !a.Score.Exists));
        return result.ToImmutable();
    }
}
