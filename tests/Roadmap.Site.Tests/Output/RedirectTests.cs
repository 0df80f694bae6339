namespace RoadmapSite.Tests.Output;

/// <summary>Addresses that were once published lead on when what they showed has left the plan.</summary>
public sealed class RedirectTests
{
    private const string Dropped = "dropped: {from: 2022, reason: {az: Səbəb, en: A reason} }";

    private static readonly TestSite Content = SmallSite.Of("1.1.1.1 alpha 2021 partial -\n1.1.2.1 beta 2021-2022 partial partial\n1.2.1.1 beta 2021 partial -")
        .Edit("content/roadmap/priorities/1.2.yml", "measures:", $"{Dropped}\nmeasures:")
        .Edit("content/roadmap/priorities/1.1.yml", "  - id: 1.1.1\n    title: {az: Tədbir 1.1.1, en: Measure 1.1.1}\n    lead: alpha", $"  - id: 1.1.1\n    {Dropped}\n    title: {{az: Tədbir 1.1.1, en: Measure 1.1.1}}\n    lead: alpha")
        .Edit(SmallSite.Roadmap, "coordinator: alpha", "coordinator: beta")
        .Edit(SmallSite.Agencies, "alpha: {", $"alpha: {{{Dropped}, ")
        .Delete("content/status/2022/1.2.yml");

    [Theory]
    [InlineData("en/priorities/1.2/index.html", "/en/2021/")]
    [InlineData("en/measures/1.2.1/index.html", "/en/2021/")]
    [InlineData("en/measures/1.1.1/index.html", "/en/priorities/1.1/")]
    [InlineData("en/agencies/alpha/index.html", "/en/agencies/")]
    public void What_left_the_plan_is_still_found(string path, string leads)
    {
        Content.Problems().ShouldBeEmpty();
        var file = SiteBuild.Plan(Content.Site(), Content.Input, new DiagnosticList()).Single(f => f.Path == path);
        Encoding.UTF8.GetString(file.Render().Span).ShouldContain($"{leads}\">");
    }
}
