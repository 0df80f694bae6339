using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Tests.Scoring;

/// <summary>The figures of a report under their names, to as many decimals as are asked for.</summary>
public sealed class FiguresTests
{
    private static readonly ReportScores Scores = SmallSite.Of("""
        1.1.1.1 alpha 2021 implemented
        1.1.1.2 alpha 2021 partial
        1.1.2.1 beta  2021 not-implemented
        1.2.1.1 beta  2021 implemented
        2.1.1.1 gamma 2022 -
        """).Site().Latest;

    [Theory]
    [InlineData(null, "score", "roadmap.score")]
    [InlineData("1", "steps", "goals.1.steps")]
    [InlineData("1.2", "measures", "priorities.1.2.measures")]
    [InlineData("2.1", "percent", "priorities.2.1.percent")]
    [InlineData("2", "of", "goals.2.of")]
    public void A_figure_is_found_by_its_name(string? subject, string kind, string name)
    {
        var figure = Enum.Parse<FigureKind>(kind, ignoreCase: true);
        Figures.Name(subject, figure, Scores.Roadmap).ShouldBe(name);
        Figures.Find(name, Scores.Roadmap).ShouldBe((subject, figure));
    }

    [Theory]
    [InlineData("score")]
    [InlineData(".score")]
    [InlineData("roadmap")]
    [InlineData("roadmap.scores")]
    [InlineData("plan.score")]
    [InlineData("goals.score")]
    [InlineData("goals.3.score")]
    [InlineData("goals.1.1.score")]
    [InlineData("priorities.1.score")]
    [InlineData("priorities.1.3.score")]
    public void A_name_of_nothing_is_not_found(string name) => Figures.Find(name, Scores.Roadmap).ShouldBeNull();

    [Fact]
    public void What_is_kept_stands_in_the_order_of_the_plan_without_scores_that_there_are_not() =>
        Figures.ToKeep(Scores).Select(f => $"{f.Name} {f.Value}").ShouldBe(
        [
            "roadmap.score 63", "roadmap.steps 50/25/25", "goals.1.score 63", "goals.1.steps 50/25/25", "priorities.1.1.score 50", "priorities.1.1.steps 34/33/33",
            "priorities.1.2.score 100", "priorities.1.2.steps 100/0/0", "goals.2.steps 0/0/0", "priorities.2.1.steps 0/0/0",
        ]);

    [Theory]
    [InlineData(null, "score", 0, false, "63")]
    [InlineData(null, "score", 1, false, "62.5")]
    [InlineData("1.1", "score", 2, false, "50.00")]
    [InlineData("2", "score", 1, false, "")]
    [InlineData("1.1", "steps", 1, false, "33.4/33.3/33.3")]
    [InlineData("1.1", "steps", 0, true, "33/33/33")]
    [InlineData("1.1", "steps", 2, true, "33.33/33.33/33.33")]
    [InlineData("2.1", "steps", 1, true, "0.0/0.0/0.0")]
    [InlineData("1", "measures", 0, false, "1/1/1")]
    [InlineData("1.1", "percent", 1, false, "0.0/50.0/50.0")]
    [InlineData("1", "percent", 0, true, "33/33/33")]
    [InlineData("1", "of", 0, false, "3")]
    [InlineData("2", "of", 0, false, "0")]
    [InlineData(null, "planned", 0, false, "4")]
    public void A_figure_has_the_decimals_that_are_asked_for(string? subject, string kind, int decimals, bool isOrdinary, string figure) =>
        Figures.Compute(subject, Enum.Parse<FigureKind>(kind, ignoreCase: true), Scores, decimals, isOrdinary).ShouldBe(figure);

    [Theory]
    [InlineData(null, "1.1.1.1 1.1.1.2 1.1.2.1 1.2.1.1 2.1.1.1")]
    [InlineData("1", "1.1.1.1 1.1.1.2 1.1.2.1 1.2.1.1")]
    [InlineData("2", "2.1.1.1")]
    [InlineData("1.1", "1.1.1.1 1.1.1.2 1.1.2.1")]
    [InlineData("1.2", "1.2.1.1")]
    public void A_figure_is_made_of_the_steps_below_its_subject(string? subject, string steps) =>
        string.Join(' ', Scores.Roadmap.Steps.Where(s => Figures.Concerns(subject, s, Scores.Roadmap)).Select(s => s.Id)).ShouldBe(steps);
}
