namespace RoadmapSite.Scoring;

/// <summary>An agency's place in the leaderboard.</summary>
/// <param name="Score">Over the steps that it leads.</param>
/// <param name="Rank">From 1; shared on ties (1, 2, 2, 4); null when too little was assessed.</param>
internal sealed record RankedAgency(Agency Agency, Score Score, int? Rank)
{
    /// <summary>How the steps that it leads stand to date.</summary>
    public Standing Standing { get; init; } = Standing.None;

    /// <summary>How many of its due steps are assessed.</summary>
    public Coverage Coverage { get; init; }
}

/// <summary>The leaderboard.</summary>
internal static class Ranking
{
    /// <summary>Each lead's score, without ranks: of what several lead each has an equal part, or all of it if the plan says so.</summary>
    public static IEnumerable<RankedAgency> Scores(IEnumerable<(Assignment Assignment, CountedUnit Unit)> led, ScoringRules rules)
    {
        var all = led.ToArray();
        // A part that every number of leads divides.
        var parts = rules.CountsFullyForEachLead ? 1 : all.Select(l => l.Assignment.Leads.Length).Where(l => l > 0).Distinct().Aggregate(1, LeastCommonMultiple);
        return all.SelectMany(l => l.Assignment.Leads, (l, agency) => (
                Agency: agency, Unit: l.Unit with { Weight = l.Unit.Weight * (rules.CountsFullyForEachLead ? 1 : parts / l.Assignment.Leads.Length) }))
            .GroupBy(l => l.Agency.Key)
            .Select(g => new RankedAgency(g.First().Agency, Score.Of([.. g.Select(l => l.Unit)], rules, parts), null));
    }

    /// <summary>Best first, agencies without a rank last; within a tie and without a rank in the order given.</summary>
    /// <param name="agencies">Without their ranks.</param>
    /// <param name="rules">When two share a rank.</param>
    public static ImmutableArray<RankedAgency> Of(IEnumerable<RankedAgency> agencies, ScoringRules rules)
    {
        int Compare(RankedAgency a, RankedAgency b) => rules.RanksByTenths ? Nullable.Compare(a.Score.Tenths, b.Score.Tenths) : Score.Compare(a.Score, b.Score);

        bool IsRanked(RankedAgency agency) => agency.Score.Exists && agency.Score.Tally.Assessed >= rules.RankFrom;

        var all = agencies.ToArray();
        var ranked = all.Where(IsRanked)
            .OrderDescending(Comparer<RankedAgency>.Create(Compare)).ToArray();
        var result = ImmutableArray.CreateBuilder<RankedAgency>(all.Length);
        for (var i = 0; i < ranked.Length; i++)
        {
            var isTie = i > 0 && Compare(ranked[i], ranked[i - 1]) == 0;
            result.Add(ranked[i] with { Rank = isTie ? result[i - 1].Rank : i + 1 });
        }

        result.AddRange(all.Where(a => !IsRanked(a)));
        return result.ToImmutable();
    }

    private static int LeastCommonMultiple(int a, int b) => a / (int)System.Numerics.BigInteger.GreatestCommonDivisor(a, b) * b;
}
