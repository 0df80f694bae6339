using FsCheck.Xunit;
using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Scoring;

[Properties(Arbitrary = [typeof(Tallies)], MaxTest = 300)]
public class RankingTests
{
    private static readonly ScoringRules Rules = ScoringRules.Default with { RankFrom = 1 };

    [Fact]
    public void Too_little_work_gets_no_rank() =>
        Ranking.Of([.. new[] { 3, 4 }.Select(n => new RankedAgency(Agency($"{n}"), Score.Of(new Tally(n, 0, 0, 9), ScoringRules.Default), null))], ScoringRules.Default)
            .Select(a => (a.Agency.Id, a.Rank)).ShouldBe([("4", 1), ("3", null)]);

    [Fact]
    public void Equal_scores_share_a_rank_and_the_next_one_skips() => Ranked((1, 0, 1), (2, 0, 0), (1, 0, 3), (3, 0, 3)).ShouldBe(
        [("b", 1), ("a", 2), ("d", 2), ("c", 4)]);

    [Fact]
    public void Fractions_that_round_alike_are_not_a_tie() => Ranked((33, 0, 67), (1, 0, 2), (3, 0, 6)).ShouldBe([("b", 1), ("c", 1), ("a", 3)]);

    [Fact]
    public void Where_the_plan_says_so_scores_that_show_the_same_tenth_share_a_rank() =>
        Ranked(Rules with { RanksByTenths = true }, (333, 0, 667), (3333, 0, 6667), (1, 0, 2), (332, 0, 668), (0, 0, 0)).ShouldBe(
            [("a", 1), ("b", 1), ("c", 1), ("d", 4), ("e", null)]);

    [Fact]
    public void Who_has_nothing_assessed_comes_last_and_has_no_rank() => Ranked((0, 0, 0), (0, 0, 4), (0, 0, 0), (1, 0, 0)).ShouldBe(
        [("d", 1), ("b", 2), ("a", null), ("c", null)]);

    [Fact]
    public void Nobody_is_no_ranking() => Ranked().ShouldBeEmpty();

    [Property]
    public void A_rank_is_one_more_than_the_number_of_better_ones(Tally[] tallies)
    {
        var ranking = Ranking.Of(tallies.Select((t, i) => new RankedAgency(Agency($"{i}"), Score.Of(t, Rules), null)), Rules);
        ranking.Length.ShouldBe(tallies.Length);
        foreach (var agency in ranking)
            agency.Rank.ShouldBe(!agency.Score.Exists ? null
                : 1 + ranking.Count(other => other.Score.Exists && Score.Compare(other.Score, agency.Score) > 0));
        ranking.SkipWhile(a => a.Rank is not null).ShouldAllBe(a => a.Rank == null);
    }

    private static (string, int?)[] Ranked(params (int Implemented, int Partial, int Not)[] counts) =>
        Ranked(Rules, counts);

    private static (string, int?)[] Ranked(ScoringRules rules, params (int Implemented, int Partial, int Not)[] counts) =>
        [.. Ranking.Of(counts.Select((c, i) => new RankedAgency(Agency($"{(char)('a' + i)}"), Score.Of(new(c.Implemented, c.Partial, c.Not, 1), rules), null)), rules)
            .Select(a => (a.Agency.Id, a.Rank))];

    private static Agency Agency(string id)
    {
        var name = new LocalizedText([("az", id)]);
        return new(id, name, name, false);
    }
}
