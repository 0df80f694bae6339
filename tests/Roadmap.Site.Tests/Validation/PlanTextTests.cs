namespace RoadmapSite.Tests.Validation;

/// <summary>Markdown beside the titles of the plan is held to what texts in files of their own are held to.</summary>
public sealed class PlanTextTests
{
    private const string Priority = "content/roadmap/priorities/1.1.yml";

    private static readonly TestSite Site = SmallSite.Of("1.1.1.1 alpha 2021-2022 partial implemented");

    [Theory]
    [InlineData("'<b>Vacib</b>'", "12:16: error RS501: HTML is not allowed here: “<b>”")]
    [InlineData("Bax ![şəkil](a.png)", "12:19: error RS503")]
    [InlineData("Bax [keçid](javascript:alert)", "12:19: error RS502")]
    [InlineData("Bax **qalın", "12:19: warning RS507")]
    [InlineData("Bax [qayda](/methodology/)", null)]
    public void What_is_not_allowed_is_told_at_its_place(string text, string? problem)
    {
        var problems = With(text).Problems();
        if (problem is null) problems.ShouldBeEmpty();
        else problems.ShouldHaveSingleItem().ShouldStartWith($"{Priority}:{problem}");
    }

    [Fact]
    public void A_text_that_is_too_long_does_not_vanish() =>
        With(string.Concat(Enumerable.Repeat("Söz və ", 8000))).Problems().ShouldHaveSingleItem().ShouldContain("error RS505");

    [Fact]
    public void That_holds_for_indicators_too() => Site.Write(SmallSite.Indicators, """
        units: {jobs: {az: iş yeri, en: jobs} }
        indicators:
          - {id: made, title: {az: Görülən iş, en: Work made}, unit: jobs, text: {az: "<i>Mənbə</i>", en: Source}, targets: [{year: 2022, value: 4}]}
        """).Problems().ShouldHaveSingleItem().ShouldContain("error RS501");

    private static TestSite With(string text) =>
        Site.Edit(Priority, "        lead: alpha\n        period: 2021-2022", $"        lead: alpha\n        text:\n          az: {text}\n          en: A text\n        period: 2021-2022");
}
