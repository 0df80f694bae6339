using RoadmapSite.Scoring;
using RoadmapSite.Tests.Cli;

namespace RoadmapSite.Tests.Sites;

/// <summary>The site that this repository publishes is what it must be, whichever reports its editors add. All other tests leave it alone.</summary>
public sealed class RepositorySiteTests : IDisposable
{
    private readonly DirectoryInfo _output = Directory.CreateTempSubdirectory("roadmap-");

    [Fact]
    public void It_builds_and_every_report_has_its_page_in_both_languages()
    {
        var run = CommandRun.In(Transcription.Repository.Root, "build", "--output", _output.FullName);

        run.Code.ShouldBe(0, run.Output + run.Error);
        var reports = Directory.GetDirectories(Path.Combine(Transcription.Repository.Root, "content/status")).Select(f => Path.GetFileName(f)).ToArray();
        reports.ShouldNotBeEmpty();
        foreach (var page in reports.SelectMany(r => new[] { $"{r}/index.html", $"en/{r}/index.html" }))
            File.Exists(Path.Combine(_output.FullName, page)).ShouldBeTrue(page);
    }

    [Fact]
    public void The_figures_of_the_report_of_2017_are_those_that_were_printed()
    {
        var figures = Reconciliation.Of(TestSite.Repository.Site().Reports.Single(r => r.Report.Id == "2017"));

        figures.Length.ShouldBe(49);
        figures.ShouldAllBe(f => f.Agrees);
    }

    public void Dispose() => _output.Delete(recursive: true);
}
