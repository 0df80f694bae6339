namespace RoadmapSite.Tests.Validation;

/// <summary>Statuses and weights of a plan's own.</summary>
public sealed class StatusRulesTests
{
    private const string Kept = "{id: kept, name: {az: yerinə yetirilib, en: kept}, counts: done}";
    private const string Broken = "{id: broken, name: {az: pozulub, en: broken}, counts: not}";

    [Theory]
    [InlineData(Kept)]
    [InlineData($"{Kept}, {Broken}")]
    [InlineData($"{Kept}, {{id: half, name: {{az: yarımçıq, en: half}}, counts: partly, points: 0}}, {{id: nearly, name: {{az: az qala, en: nearly}}, counts: partly, points: 1}}")]
    [InlineData($"{Kept}, {{id: partial, counts: partly}}, {{id: not-implemented, counts: not}}")]
    public void A_plan_may_have_statuses_of_its_own(string statuses) => Plan(statuses).Problems().ShouldBeEmpty();

    [Theory]
    [InlineData($"{Kept}, {Broken}, {Broken}", "the status “broken” stands twice under “statuses:”; delete one of the two")]
    [InlineData($"{Kept}, {{id: half, counts: partly}}", "the status “half” has no “name:”; add it in each language")]
    [InlineData($"{Kept}, {{id: half, name: {{az: yarımçıq, en: half}}, counts: partly, points: 1.01}}", "the points of “half” are 1.01; points lie between 0 and 1")]
    [InlineData($"{Kept}, {{id: half, name: {{az: yarımçıq, en: half}}, counts: partly, points: -0.01}}", "the points of “half” are -0.01; points lie between 0 and 1")]
    [InlineData("{id: kept, name: {az: yerinə yetirilib, en: kept}, counts: partly}, {id: broken, name: {az: pozulub, en: broken}, counts: not}", "no status counts as done; write “counts: done” under one of them")]
    public void Statuses_that_cannot_be_are_refused(string statuses, string problem) =>
        Plan(statuses).Problems().ShouldHaveSingleItem().ShouldEndWith($": error RS222: {problem}");

    [Theory]
    [InlineData("0.1")]
    [InlineData("1000000")]
    public void A_weight_is_more_than_nothing(string weight) => Weighing(weight).Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1000001")]
    public void A_weight_that_cannot_be_is_refused(string weight) => Weighing(weight).Problems().ShouldHaveSingleItem()
        .ShouldEndWith($": error RS223: a weight is more than 0, but {weight} stands here");

    private static TestSite Plan(string statuses) =>
        SmallSite.Of("1.1.1.1 alpha 2021 kept").Edit(SmallSite.Roadmap, "  bands:", $"  statuses: [{statuses}]\n  bands:");

    private static TestSite Weighing(string weight) =>
        SmallSite.Of("1.1.1.1 alpha 2021 implemented").Edit("content/roadmap/priorities/1.1.yml", "        period: 2021", $"        period: 2021\n        weight: {weight}");
}
