using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Model;

public class StatusTests
{
    private static readonly StatusScale Promises = new(
    [
        new("kept", StatusClass.Done), new("compromised", StatusClass.Partly) { Points = 0.25m }, new("started", StatusClass.Partly) { Points = 0.1m },
        new("not-started", StatusClass.Not), new("broken", StatusClass.Not) { Ends = true },
    ]);

    [Theory]
    [InlineData("implemented", StatusClass.Done, true)]
    [InlineData("partial", StatusClass.Partly, false)]
    [InlineData("not-implemented", StatusClass.Not, false)]
    [InlineData("not-assessed", StatusClass.NotCounted, false)]
    [InlineData("60%", StatusClass.Partly, false)]
    [InlineData("0%", StatusClass.Not, false)]
    [InlineData("100%", StatusClass.Done, true)]
    public void A_status_is_found_by_its_word(string word, StatusClass counts, bool ends)
    {
        var status = StatusScale.Default.Find(word).ShouldNotBeNull();
        (status.Token, status.Class, status.Ends).ShouldBe((word, counts, ends));
    }

    [Theory]
    [InlineData("Implemented")]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("101%")]
    [InlineData("-1%")]
    [InlineData("6 %")]
    public void No_other_word_is_one(string word) => StatusScale.Default.Find(word).ShouldBeNull();

    [Theory]
    [InlineData("60%", "0.6")]
    [InlineData("33.3%", "0.333")]
    [InlineData("0%", "0")]
    [InlineData("100%", "1")]
    public void Per_cent_give_their_share_of_the_points_exactly(string word, string points) =>
        ScoringRules.Default.Points(StatusScale.Default.Find(word)!).ShouldBe(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Statuses_of_a_plan_are_ordered_by_what_they_count_as_and_by_their_points() =>
        Promises.All.Reverse().Order().Select(s => s.Token).ShouldBe(["kept", "compromised", "started", "broken", "not-started", "not-assessed"]);

    [Theory]
    [InlineData("kept kept", "kept")]
    [InlineData("not-started not-started", "not-started")]
    [InlineData("not-started broken", "not-implemented")]
    [InlineData("kept broken", "partial")]
    [InlineData("started not-assessed", "started")]
    [InlineData("40% 60%", "partial")]
    public void A_whole_has_the_plans_own_status_where_that_is_true_of_all_its_parts(string parts, string whole) =>
        Tally.Of(parts.Split(' '), p => Promises.Find(p)!).StatusIn(Promises).Token.ShouldBe(whole);

    [Fact]
    public void What_is_repeated_is_not_over_when_it_was_done_once_but_when_it_was_given_up()
    {
        Status.Implemented.EndsStep(isOngoing: false).ShouldBeTrue();
        Status.Implemented.EndsStep(isOngoing: true).ShouldBeFalse();
        Promises.Find("broken")!.EndsStep(isOngoing: true).ShouldBeTrue();
        Status.Partial.EndsStep(isOngoing: false).ShouldBeFalse();
    }
}
