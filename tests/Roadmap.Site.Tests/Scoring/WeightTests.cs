using RoadmapSite.Model;
using RoadmapSite.Scoring;
using Shouldly;
using Xunit;

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
