namespace RoadmapSite.Tests.Sites;

/// <summary>What the three-year site says, word for word, as somebody has read and approved it.</summary>
public sealed class ApprovedTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("priorities/1.1/index.html")]
    [InlineData("en/priorities/1.10/index.html")]
    [InlineData("en/agencies/index.html")]
    [InlineData("en/indicators/index.html")]
    public void A_page_says_what_was_approved(string path) =>
        PageWords.Of(Text(path)).ShouldMatchApproved(c => c.WithDiscriminator(Regex.Replace(path, "[^0-9a-z.]+", "-")).SubFolder("Approved"));

    [Fact]
    public void The_steps_as_data_are_what_was_approved() =>
        Text("data/steps.csv").ShouldMatchApproved(c => c.SubFolder("Approved"));

    [Fact]
    public void The_problems_of_a_broken_site_are_what_was_approved() => string.Join('\n', TestSite.ThreeYears
        .Edit("content/roadmap/roadmap.yml", "years:", "yeers:")
        .Write("content/status/2022/1.1.yml", "1.1.1.1: partal\n\t1.1.1.2: implemented\n")
        .Write("content/status/2023/9.9.yml", "9.9.1.1: implemented\n")
        .AllProblems()).ShouldMatchApproved(c => c.SubFolder("Approved"));

    private static string Text(string path)
    {
        var problems = new DiagnosticList();
        var files = SiteBuild.Plan(TestSite.ThreeYears.Site(), TestSite.ThreeYears.Input, problems);
        return Encoding.UTF8.GetString(files.Single(f => f.Path == path).Render().Span);
    }
}
