using System.Diagnostics;
using RoadmapSite.Tests.Cli;

namespace RoadmapSite.Tests.Hostile;

[Trait("Speed", "Slow")]
public sealed class FullDiskTests : IDisposable
{
    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_disk_that_is_full_leaves_the_published_site()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a small disk can only be made on Linux");
        var disk = Directory.CreateDirectory(Path.Combine(_site.Parent, "disk")).FullName;
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk), "this account may not mount a small disk: run the tests as root");
        try
        {
            var output = Path.Combine(disk, "site");
            CommandRun.In(_site.Folder, "build", "-o", output).Code.ShouldBe(0);
            var published = SpoiltSite.State(output);
            File.WriteAllBytes(Path.Combine(disk, "rest"), new byte[Free(disk) - 300_000]);
            foreach (var language in new[] { "az", "en" })
                _site.Replace("site.config.yml", $"  {language}: ", $"  {language}: Yeni "); // Every page changes.
            _site.Replace("site.config.yml", "Yeni content", "content");

            var run = CommandRun.In(_site.Folder, "build", "-o", output);

            run.Code.ShouldBe(1, run.Output);
            run.ErrorLines[0].ShouldBe($"{output}: error RS706: the disk is full; make room or choose a folder on another disk with --output (the previous site is unchanged)");
            SpoiltSite.State(output).ShouldBe(published);
            Directory.GetDirectories(disk).ShouldBe([output]);
        }
        finally
        {
            Run("umount", disk);
        }
    }

    private static long Free(string folder) => new DriveInfo(folder).AvailableFreeSpace;

    private static bool Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
