using RoadmapSite.Content;

namespace RoadmapSite.Tests.Hostile;

[Trait("Speed", "Slow")]
public class EmptyFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("# nothing\n")]
    [InlineData("~\n")]
    [InlineData("[]\n")]
    [InlineData("{}\n")]
    public void Every_content_file_may_be_found_empty(string nothing)
    {
        var reader = new SiteReader(["az", "en"], remembers: true);
        foreach (var path in TestSite.Real.Input.Files.Keys.Where(p => p.EndsWith(".yml", StringComparison.Ordinal) || p.EndsWith(".md", StringComparison.Ordinal)))
        {
            var input = TestSite.Real.Write(path, nothing).Input;
            var problems = FuzzRun.Problems(input, reader, _ => false);
            foreach (var problem in problems) FuzzRun.IsWellFormed(problem, input);
            // An own file of interface words may change none.
            if (path.EndsWith(".yml", StringComparison.Ordinal) && !path.StartsWith("theme/strings/", StringComparison.Ordinal)) problems.ShouldContain(p => p.Rule.Severity == RoadmapSite.Diagnostics.Severity.Error, path);
        }
    }
}
