using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Scoring;

public class WeightTests
{
    [Fact]
    public void Weighted_units_count_by_their_weight_and_both_sums_are_kept()
    {
        var score = Score.Of([new(Status.Implemented, 3), new(Status.Partial, 0.5m), new(Status.NotImplemented, 1.5m), new(Status.NotAssessed, 7)], ScoringRules.Default);
        (score.Points, score.Weight, score.Exact, score.IsWeighted).ShouldBe((3.25m, 5m, 65m, true));
        score.Tally.ShouldBe(new Tally(1, 1, 1, 1));
    }

    [Fact]
    public void Three_leads_have_a_third_each_exactly()
    {
        var scores = Ranking.Scores([(Led("a", "b", "c"), new(Status.Implemented, 1)), (Led("a"), new(Status.NotImplemented, 1)), (Led("b", "c"), new(Status.Partial, 1))], ScoringRules.Default)
            .ToDictionary(a => a.Agency.Id, a => a.Score);
        (scores["a"].Points, scores["a"].Weight, scores["a"].Parts, scores["a"].Exact).ShouldBe((2m, 8m, 6, 25m));
        (scores["b"].Points, scores["b"].Weight, scores["b"].Rounded).ShouldBe((3.5m, 5m, 70));
        scores["b"].Tally.Assessed.ShouldBe(2);
    }

    [Fact]
    public void Parts_are_not_smaller_than_they_must_be() =>
        Ranking.Scores([(Led("a", "b"), new(Status.Implemented, 1)), (Led("a", "b", "c", "d"), new(Status.Partial, 1))], ScoringRules.Default)
            .Select(a => (a.Agency.Id, a.Score.Points, a.Score.Weight, a.Score.Parts)).ShouldBe([("a", 2.5m, 3m, 4), ("b", 2.5m, 3m, 4), ("c", 0.5m, 1m, 4), ("d", 0.5m, 1m, 4)]);

    [Fact]
    public void Who_leads_alone_weighs_whole_units_in_a_plan_that_shares_others()
    {
        var scores = Ranking.Scores([(Led("a", "b"), new(Status.Implemented, 1)), (Led("c"), new(Status.Implemented, 1)), (Led("c"), new(Status.Partial, 1)), (Led(), new(Status.Partial, 1))], ScoringRules.Default)
            .ToDictionary(a => a.Agency.Id, a => a.Score);
        (scores["c"].WeightOf(Status.Implemented), scores["c"].WeightOf(Status.NotImplemented), scores["c"].IsWeighted, scores["c"].Parts).ShouldBe((2m, 0m, false, 2));
        (scores["a"].WeightOf(Status.Implemented), scores["a"].IsWeighted).ShouldBe((1m, true));
    }

    [Fact]
    public void The_weights_of_a_status_are_added_up_and_kept_in_the_sum_of_scores()
    {
        var weighted = Score.Of([new(Status.Implemented, 3), new(Status.Implemented, 2), new(Status.Partial, 0.5m)], ScoringRules.Default);
        var plain = Score.Of(new Tally(1, 0, 1, 0), ScoringRules.Default);
        (weighted.WeightOf(Status.Implemented), weighted.WeightOf(Status.Partial)).ShouldBe((5m, 0.5m));
        var sum = Score.Sum([weighted, plain], ScoringRules.Default);
        (sum.WeightOf(Status.Implemented), sum.WeightOf(Status.NotImplemented), sum.IsWeighted).ShouldBe((6m, 1m, true));
    }

    [Fact]
    public void Scores_are_the_same_that_add_up_the_same()
    {
        var rules = ScoringRules.Default;
        var score = Score.Of(new Tally(1, 1, 0, 0), rules);
        score.Equals(Score.Of(new Tally(1, 1, 0, 0), rules)).ShouldBeTrue();
        score.Equals(null).ShouldBeFalse();
        score.Equals(score.Withheld()).ShouldBeFalse();
        score.Equals(Score.Of(new Tally(1, 1, 0, 0), rules with { Partial = 0.2m })).ShouldBeFalse("it has other points");
        score.Equals(Score.Of(new Tally(1, 1, 0, 1), rules)).ShouldBeFalse("it counts more");
    }

    [Fact]
    public void Where_the_plan_says_so_each_lead_has_all_of_it() =>
        Ranking.Scores([(Led("a", "b"), new(Status.Implemented, 2))], ScoringRules.Default with { CountsFullyForEachLead = true })
            .Select(a => (a.Score.Points, a.Score.Weight, a.Score.Parts)).ShouldBe([(2m, 2m, 1), (2m, 2m, 1)]);

    private static Assignment Led(params string[] ids) => new([.. ids.Select(Agency)], [], []);

    private static Agency Agency(string id)
    {
        var name = new LocalizedText([("az", id)]);
        return new(id, name, name, false);
    }
}
