using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;
using RoadmapSite.Tests.Output;

namespace RoadmapSite.Tests.Pages;

public class HeadlineTests
{
    private static readonly Site Real = PublishedSite.Real;

    [Fact]
    public void It_says_how_many_steps_were_implemented_and_then_the_score() =>
        Headline.Of(Real.Words["en"], Real).ShouldBe(new(
            "27 of the 57 steps due in 2017 were implemented, 16 partly, 14 not", "Score 61 of 100: a partly implemented step counts half"));

    [Fact]
    public void From_the_second_report_on_the_standing_to_date_comes_first()
    {
        var (answer, detail) = Headline.Of(Real.Words["en"], Real.AndNextYear(y => y));
        answer.ShouldStartWith("27 of 152 steps implemented so far");
        detail.ShouldContain("in 2018");
        detail.ShouldContain("Score 61 of 100");
    }

    [Fact]
    public void A_plan_without_a_report_says_what_is_planned() =>
        Headline.Of(Real.Words["en"], Real with { Reports = [] }).Answer.ShouldBe("152 steps are planned for 2017–2025");

    [Fact]
    public void A_plan_with_its_own_statuses_is_told_in_its_own_words()
    {
        var scale = new StatusScale(
        [
            new("kept", StatusClass.Done) { Name = new([new("en", "kept")]) }, new("bent", StatusClass.Partly) { Name = new([new("en", "compromised")]) },
            new("broken", StatusClass.Not) { Name = new([new("en", "broken")]) },
        ]);
        var known = Tally.Of(scale.All.Zip([13, 3, 1]).SelectMany(s => Enumerable.Repeat(s.First, s.Second)), s => s);
        Headline.Standing(Real.Words["en"], scale, new(13, 3, 1, 3, 0, 0, 2) { Known = known }).ShouldBe("20 steps so far: 13 kept, 3 compromised, 1 broken, 2 late, 3 not yet due");
        Headline.Standing(Real.Words["en"], StatusScale.Default, new(13, 3, 1, 3, 0, 0, 2)).ShouldBe("13 of 20 steps implemented so far, 2 late, 3 not yet due");
    }
}
