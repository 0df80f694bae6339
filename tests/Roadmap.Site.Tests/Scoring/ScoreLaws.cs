using System.Numerics;
using FsCheck.Xunit;
using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Scoring;

[Properties(Arbitrary = [typeof(Tallies)], MaxTest = 500)]
public class ScoreLaws
{
    [Property]
    public void A_score_lies_between_0_and_100(Tally tally, ScoringRules rules)
    {
        var score = Score.Of(tally, rules);
        score.Exists.ShouldBe(tally.Assessed > 0);
        score.Exact.HasValue.ShouldBe(score.Exists);
        score.Rounded.HasValue.ShouldBe(score.Exists);
        if (score.Exact is { } exact) exact.ShouldBeInRange(0m, 100m);
        if (score.Rounded is { } rounded) rounded.ShouldBeInRange(0, 100);
    }

    [Property]
    public void All_implemented_is_100_and_nothing_assessed_is_no_score(Tally tally, ScoringRules rules)
    {
        if (tally.Implemented > 0) Score.Of(new(tally.Implemented, 0, 0, tally.NotAssessed), rules).Exact.ShouldBe(100m);
        var none = Score.Of(new(0, 0, 0, tally.NotAssessed), rules);
        (none.Exists, none.Rounded, none.Band).ShouldBe((false, null, null));
    }

    [Property]
    public void The_order_of_results_does_not_matter(Status[] statuses, int seed)
    {
        var shuffled = statuses.ToArray();
        new Random(seed).Shuffle(shuffled);
        Tally.Of(shuffled, s => s).ShouldBe(Tally.Of(statuses, s => s));
        Tally.Of(statuses, s => s).Total.ShouldBe(statuses.Length);
    }

    [Property]
    public void What_was_not_assessed_does_not_count(Tally tally, ScoringRules rules) =>
        Score.Of(tally + new Tally(0, 0, 0, 7), rules).Exact.ShouldBe(Score.Of(tally, rules).Exact);

    [Property]
    public void A_step_that_improves_never_lowers_a_score(Tally tally, ScoringRules rules)
    {
        if (tally.Partial > 0) Better(new(tally.Implemented + 1, tally.Partial - 1, tally.NotImplemented, tally.NotAssessed));
        if (tally.NotImplemented > 0) Better(new(tally.Implemented, tally.Partial + 1, tally.NotImplemented - 1, tally.NotAssessed));

        void Better(Tally improved) => Score.Compare(Score.Of(improved, rules), Score.Of(tally, rules)).ShouldBeGreaterThanOrEqualTo(0);
    }

    [Property]
    public void A_score_is_rounded_half_up(Tally tally, ScoringRules rules)
    {
        if (tally.Assessed == 0) return;
        var score = Score.Of(tally, rules);
        score.Rounded.ShouldBe((int)HalfUp(tally, rules, 1));
        score.Exact.ShouldBe((decimal)HalfUp(tally, rules, 10_000) / 10_000);
    }

    [Property]
    public void Scores_compare_as_the_fractions_they_are(Tally a, Tally b, ScoringRules rules)
    {
        if (a.Assessed == 0 || b.Assessed == 0) return;
        var difference = (Twentieths(a, rules) * b.Assessed).CompareTo(Twentieths(b, rules) * a.Assessed);
        Math.Sign(Score.Compare(Score.Of(a, rules), Score.Of(b, rules))).ShouldBe(difference);
        Math.Sign(Score.Compare(Score.Of(b, rules), Score.Of(a, rules))).ShouldBe(-difference);
    }

    [Property]
    public void A_band_follows_the_exact_score(Tally tally, ScoringRules rules)
    {
        if (tally.Assessed == 0) return;
        var hundreds = Twentieths(tally, rules) * 5;
        Score.Of(tally, rules).Band.ShouldBe(
            hundreds <= (int)rules.Low * (BigInteger)tally.Assessed ? Band.Low
            : hundreds >= (int)rules.High * (BigInteger)tally.Assessed ? Band.High
            : Band.Middle);
    }

    [Theory]
    [InlineData(5, 0, 3, 63)]
    [InlineData(1, 1, 2, 38)]
    [InlineData(0, 1, 7, 6)]
    [InlineData(1, 0, 199, 1)]
    [InlineData(1, 0, 200, 0)]
    [InlineData(2, 0, 1, 67)]
    [InlineData(1, 0, 2, 33)]
    public void Halves_go_up(int implemented, int partial, int not, int rounded) =>
        Score.Of(new(implemented, partial, not, 0), ScoringRules.Default).Rounded.ShouldBe(rounded);

    [Theory]
    [InlineData(1, 0, 9, Band.Low)]
    [InlineData(2, 0, 17, Band.Middle)]
    [InlineData(9, 0, 1, Band.High)]
    [InlineData(17, 1, 1, Band.High)]
    [InlineData(8, 1, 1, Band.Middle)]
    [InlineData(0, 0, 5, Band.Low)]
    public void The_limits_of_a_band_belong_to_it(int implemented, int partial, int not, Band band) =>
        Score.Of(new(implemented, partial, not, 0), ScoringRules.Default).Band.ShouldBe(band);

    [Theory]
    [InlineData(2, 0, 0, 5, "implemented")]
    [InlineData(0, 0, 3, 5, "not-implemented")]
    [InlineData(0, 0, 0, 5, "not-assessed")]
    [InlineData(0, 0, 0, 0, "not-assessed")]
    [InlineData(1, 0, 1, 0, "partial")]
    [InlineData(0, 1, 0, 0, "partial")]
    [InlineData(5, 1, 0, 0, "partial")]
    public void A_whole_has_the_status_of_its_parts(int implemented, int partial, int not, int left, string status) =>
        new Tally(implemented, partial, not, left).StatusIn(StatusScale.Default).Token.ShouldBe(status);

    private static BigInteger HalfUp(Tally tally, ScoringRules rules, int scale) =>
        (2 * 5 * scale * Twentieths(tally, rules) + tally.Assessed) / (2 * tally.Assessed);

    // Points in twentieths, in which all points of the generated rules are whole.
    private static BigInteger Twentieths(Tally tally, ScoringRules rules) =>
        (BigInteger)tally.Implemented * 20 + (BigInteger)tally.Partial * (int)(rules.Partial * 20) + (BigInteger)tally.NotImplemented * (int)(rules.NotImplemented * 20);
}
