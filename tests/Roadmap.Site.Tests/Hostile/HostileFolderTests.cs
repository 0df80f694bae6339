using RoadmapSite.Tests.Cli;
using RoadmapSite.Tests.Packaging;

namespace RoadmapSite.Tests.Hostile;

/// <summary>Links, folders that are missing, and outputs that are not ours, through the command line.</summary>
[Trait("Speed", "Slow")]
public sealed class HostileFolderTests : IDisposable
{
    private readonly TemporarySite _site = new();
    private readonly string _published;

    public HostileFolderTests()
    {
        CommandRun.In(_site.Folder).Code.ShouldBe(0);
        _published = SpoiltSite.State(Output);
    }

    private string Output => Path.Combine(_site.Folder, "_site");

    public void Dispose()
    {
        SpoiltSite.State(Output).ShouldBe(_published, "the published site is as it was");
        _site.Dispose();
    }

    [Theory]
    [InlineData("content/roadmap/priorities/1.1.yml")]
    [InlineData("content/pages/about.az.md")]
    [InlineData("content/cards/az.png")]
    [InlineData("theme/pages/overview.html")]
    [InlineData("theme/strings/az.yml")]
    [InlineData("site.config.yml")]
    public void A_file_that_is_a_link_is_refused_and_nothing_else_is_said(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need special rights on Windows");
        var (full, elsewhere) = (Path.Combine(_site.Folder, path), Path.Combine(_site.Parent, "elsewhere"));
        File.Move(full, elsewhere);
        File.CreateSymbolicLink(full, elsewhere);

        Lines().ShouldBe([$"{path}: error RS111: this is a symbolic link; only real files inside the site folder are read, so replace it by a copy"]);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/roadmap")]
    [InlineData("content/roadmap/priorities")]
    [InlineData("content/status")]
    [InlineData("content/status/2017")]
    [InlineData("content/pages")]
    [InlineData("content/cards")]
    [InlineData("theme")]
    [InlineData("theme/partials")]
    [InlineData("theme/strings")]
    public void A_folder_that_is_a_link_is_refused_and_what_stands_in_it_is_not_called_missing(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need special rights on Windows");
        var (full, elsewhere) = (Path.Combine(_site.Folder, path), Path.Combine(_site.Parent, "elsewhere"));
        Directory.Move(full, elsewhere);
        Directory.CreateSymbolicLink(full, elsewhere);

        Lines().ShouldBe([$"{path}: error RS111: this is a symbolic link; only real files inside the site folder are read, so replace it by a copy"]);
    }

    [Fact]
    public void Beside_a_folder_that_is_a_link_broken_files_are_told_too()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need special rights on Windows");
        var (full, elsewhere) = (Path.Combine(_site.Folder, "content/status"), Path.Combine(_site.Parent, "elsewhere"));
        Directory.Move(full, elsewhere);
        Directory.CreateSymbolicLink(full, elsewhere);
        _site.Write("content/roadmap/priorities/1.1.yml", "titel: a\n");

        Lines().Select(l => l.Split(": ")[1]).ShouldBe(["error RS120", "error RS111"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("content/roadmap/roadmap.yml")]
    [InlineData("site.config.yml")]
    public void A_named_pipe_is_not_waited_for(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders");
        var full = Path.Combine(_site.Folder, path);
        File.Delete(full);
        ChildProcess.Run(_site.Folder, "mkfifo", [full]).Code.ShouldBe(0);

        // What has no length is an empty file to the tool, which is said where something must stand in it.
        Lines().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_site_without_content_says_what_is_missing(bool withFolder)
    {
        Directory.Delete(Path.Combine(_site.Folder, "content"), recursive: true);
        if (withFolder) Directory.CreateDirectory(Path.Combine(_site.Folder, "content"));

        Lines().ShouldBe(["content/roadmap/roadmap.yml: error RS109: the file is missing; a site needs it"], "the pictures for shared links went with it");
    }

    [Theory]
    [InlineData(".", "RS702")]
    [InlineData("..", "RS702")]
    [InlineData("content", "RS702")]
    [InlineData("theme/x", "RS702")]
    [InlineData("../mine", "RS701")]
    [InlineData("site.config.yml/x", "RS705")]
    public void An_output_that_is_not_ours_is_left_alone(string output, string code)
    {
        var mine = Path.Combine(_site.Parent, "mine", "thesis.doc");
        Directory.CreateDirectory(Path.GetDirectoryName(mine)!);
        File.WriteAllText(mine, "mine");

        Lines("-o", output).ShouldHaveSingleItem().ShouldContain($": error {code}: ");
        File.ReadAllText(mine).ShouldBe("mine");
    }

    [Fact]
    public void An_output_where_nothing_may_be_written_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux has a folder that nobody may write in");
        Lines("-o", "/proc/roadmap").ShouldHaveSingleItem().ShouldStartWith("/proc/roadmap: error RS705: ");
    }

    [Fact]
    public void A_second_build_is_told_to_wait()
    {
        _site.Replace("content/pages/about.az.md", "# ", "# Yeni ");
        using (File.OpenHandle(Path.Combine(_site.Folder, "._site.lock"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None))
            Lines().ShouldBe(["_site: error RS704: another build is writing this folder; wait until it has finished or choose another with --output"]);
    }

    private string[] Lines(params string[] arguments)
    {
        Trial.Tried("hostile folders and links");
        var run = CommandRun.In(_site.Folder, ["build", .. arguments]);
        run.Code.ShouldBe(1, run.Output + run.Error);
        Trial.Survived("hostile folders and links");
        return run.ErrorLines[..^1];
    }
}
