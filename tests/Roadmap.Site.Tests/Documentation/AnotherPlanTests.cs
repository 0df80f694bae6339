using RoadmapSite.Content;
using RoadmapSite.Tests.Transcription;

namespace RoadmapSite.Tests.Documentation;

/// <summary>The files of the guide's page on another government's plan are a site that builds, and does what the page says.</summary>
public class AnotherPlanTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("az")]
    public void The_files_that_the_page_shows_are_a_site_without_a_problem(string language)
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, $".github/guide/another-plan.{language}.md"));
        var files = Regex.Matches(guide, "```yaml\n# (?<path>\\S+)\n(?<text>.*?)```", RegexOptions.Singleline)
            .Select(m => new SourceFile(m.Groups["path"].Value, Encoding.UTF8.GetBytes(m.Groups["text"].Value))).ToArray();
        files.Length.ShouldBe(9);
        var content = new TestSite(SiteInput.Of([.. files, .. TestSite.Real.Input.Under("theme/")]));

        content.AllProblems().ShouldBe(["content/status/2025-Q1/report.yml: warning RS323: there is no published.yml beside it; “roadmap finalise 2025-Q1 --on DAY” writes what was published"]);
        var made = SiteBuild.Plan(content.Site(), content.Input, new DiagnosticList()).ToDictionary(f => f.Path, f => f);
        string Page(string path) => Encoding.UTF8.GetString(made[path].Render().Span);
        Page("measures/1.1.1.1/index.html").ShouldContain("M1C1-3");
        Page("measures/1.1.1.1/index.html").ShouldContain("<strong>twelve</strong>");
        Page("index.html").ShouldContain("weighing 3: 3 × 0.6 = 1.8");
        Page("tags/region/south/index.html").ShouldContain("The law is adopted");
        Page("indicators/households-online/index.html").ShouldContain("(78 − 40) ÷ (90 − 40) = 76%");
        Page("indicators/cost/index.html").ShouldContain("at most €12.5 million");
    }
}
