using System.Diagnostics;
using RoadmapSite.Output;

namespace RoadmapSite.Tests.Output;

public sealed class OutputFailureTests
{
    [Fact]
    public void A_full_disk_leaves_the_previous_output()
    {
        using var small = new SmallDisk();
        var desk = new OutputSandbox(small.Folder);
        desk.Write(OutputSandbox.Page("index.html", "before"), OutputSandbox.Page("kept.html", "kept")).ShouldNotBeNull();

        desk.Write([.. Enumerable.Range(0, 40).Select(i => new OutputFile($"{i}/index.html", () => new byte[100_000]))]).ShouldBeNull();

        desk.Problems.Sorted().ShouldHaveSingleItem().ToString().ShouldStartWith("_site: error RS706: ");
        desk.Pages().ShouldBe(["index.html: before", "kept.html: kept"]);
        desk.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public void A_disk_that_cannot_be_written_leaves_the_previous_output()
    {
        using var small = new SmallDisk();
        var desk = new OutputSandbox(small.Folder);
        desk.Write(OutputSandbox.Page("index.html", "before"));
        small.MakeReadOnly();

        desk.Write(OutputSandbox.Page("index.html", "after")).ShouldBeNull();

        desk.Codes.ShouldBe(["RS705"]);
        desk.Pages().ShouldBe(["index.html: before"]);
    }

    [Fact]
    public void A_folder_where_nothing_may_be_made_is_a_problem()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux has a folder that nobody may write in");
        using var desk = new OutputSandbox();

        desk.WriteTo("/proc/roadmap/_site", OutputSandbox.Page("index.html", "home")).ShouldBeNull();

        desk.Problems.Sorted().ShouldHaveSingleItem().ToString().ShouldStartWith("/proc/roadmap/_site: error RS705: ");
    }

    [Fact]
    public void An_output_below_a_file_is_a_problem()
    {
        using var desk = new OutputSandbox();

        desk.WriteTo(Path.Combine(desk.Site, "site.config.yml", "_site"), OutputSandbox.Page("index.html", "home")).ShouldBeNull();

        desk.Problems.Sorted().ShouldHaveSingleItem().ToString().ShouldStartWith("site.config.yml/_site: error RS705: ");
    }

    [Fact]
    public void An_output_whose_name_is_too_long_is_a_problem()
    {
        using var desk = new OutputSandbox();

        desk.WriteTo(Path.Combine(desk.Site, new string('x', 300)), OutputSandbox.Page("index.html", "home")).ShouldBeNull();

        desk.Codes.ShouldBe(["RS705"]);
    }

    /// <summary>A disk of one megabyte in memory.</summary>
    private sealed class SmallDisk : IDisposable
    {
        public SmallDisk()
        {
            Assert.SkipUnless(OperatingSystem.IsLinux(), "a small disk can only be made on Linux");
            Folder = Directory.CreateTempSubdirectory("roadmap-").FullName;
            if (Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", Folder)) return;
            Directory.Delete(Folder);
            Assert.Skip("this account may not mount a small disk: run the tests as root");
        }

        public string Folder { get; }

        public void MakeReadOnly() => Run("mount", "-o", "remount,ro", Folder).ShouldBeTrue();

        public void Dispose()
        {
            Run("umount", Folder).ShouldBeTrue();
            Directory.Delete(Folder);
        }

        private static bool Run(string command, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
    }
}
