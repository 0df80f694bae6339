using RoadmapSite.Tests.Hostile;
using RoadmapSite.Tests.Packaging;

namespace RoadmapSite.Tests.Cli;

/// <summary>The real tool, whose standard output is full, closed or read by nobody.</summary>
[Trait("Speed", "Slow")]
public sealed class BrokenOutputTests : IDisposable
{
    private readonly StartedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("explain")]
    [InlineData("explain", "--format", "markdown")]
    [InlineData("schema")]
    [InlineData("build")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("diff", ".")]
    [InlineData("new-year", "2026")]
    public void A_full_disk_behind_standard_output_is_told_in_one_line(params string[] arguments)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "only Linux has a disk that is always full");
        Shell($"{Tool(arguments)} > /dev/full").ShouldBe((2, 1));
    }

    [Theory]
    [InlineData(">&-")]
    [InlineData("| true")]
    [InlineData("2>&-")]
    [InlineData(">&- 2>&-")]
    [InlineData("> /dev/full 2> /dev/full")]
    public void Whoever_listens_no_more_sees_no_stack_trace(string redirection)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "only Linux has a disk that is always full");
        Shell($"{Tool("explain")} {redirection}").Lines.ShouldBeLessThanOrEqualTo(1);
        Shell($"{Tool("check")} {redirection}").Lines.ShouldBeLessThanOrEqualTo(8);
    }

    private (int Code, int Lines) Shell(string command)
    {
        Trial.Tried("outputs that are closed or full");
        var run = ChildProcess.Run(_site.Folder, "sh", ["-c", command]);
        (run.Output + run.Error).ShouldNotContain("   at ");
        run.Error.ShouldNotContain("internal error");
        Trial.Survived("outputs that are closed or full");
        return (run.Code, run.ErrorLines.Count(l => l.StartsWith("roadmap: ", StringComparison.Ordinal)) is var told && run.Code == 2 ? told : run.ErrorLines.Length);
    }

    private static string Tool(params string[] arguments) => $"dotnet exec '{Path.Combine(AppContext.BaseDirectory, "roadmap.dll")}' {string.Join(' ', arguments)}";
}
