using System.IO.Compression;
using RoadmapSite.Tests.Cli;
using RoadmapSite.Tests.Transcription;

namespace RoadmapSite.Tests.Packaging;

[Collection(PackagingTests.Name)]
[Trait("Speed", "Slow")]
public sealed class InstalledToolTests(Distribution distribution)
{
    [Fact]
    public void One_package_serves_every_system()
    {
        _ = distribution.Installed;

        var package = Directory.EnumerateFiles(distribution.Packages).ShouldHaveSingleItem();
        Path.GetFileName(package).ShouldBe($"Roadmap.Site.{Distribution.Version}.nupkg");
        using var archive = ZipFile.OpenRead(package);
        var files = archive.Entries.Select(e => e.FullName).ToArray();
        files.ShouldContain("README.md");
        files.ShouldContain("tools/net10.0/any/roadmap.dll");
        files.Where(f => f.StartsWith("tools/", StringComparison.Ordinal)).ShouldAllBe(f => f.StartsWith("tools/net10.0/any/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_has_the_same_bytes_wherever_and_whenever_it_is_made()
    {
        _ = distribution.Installed;

        File.ReadAllBytes(distribution.PackElsewhere()).ShouldBe(File.ReadAllBytes(Directory.EnumerateFiles(distribution.Packages).Single()));
    }

    [Fact]
    public void The_installed_tool_builds_the_same_site_from_content_and_configuration_alone() =>
        ShouldBuildTheSite(distribution.Installed);

    [Fact]
    public Task The_installed_tool_serves_the_site() => ShouldServeTheSite(distribution.Installed);

    [Fact]
    public Task The_native_file_serves_the_site() => ShouldServeTheSite(Path.Combine(distribution.Native, Distribution.Executable("roadmap")));

    [Fact]
    public Task The_one_file_for_another_system_serves_the_site() => ShouldServeTheSite(Path.Combine(distribution.Published, Distribution.Executable("roadmap")));

    [Fact]
    public void The_installed_tool_names_its_version_and_commands() => ShouldIntroduceItself(distribution.Installed, Distribution.Version);

    [Fact]
    public void Publishing_for_this_system_gives_one_native_file_that_builds_the_same_site() => ShouldBeOneFile(distribution.Native);

    [Fact]
    public void Publishing_as_for_another_system_gives_one_file_that_builds_the_same_site() => ShouldBeOneFile(distribution.Published);

    [Fact]
    public void Publishing_for_a_system_keeps_the_lock_file()
    {
        _ = distribution.Native;
        _ = distribution.Published;

        const string Lock = "src/Roadmap.Site/packages.lock.json";
        File.ReadAllText(Path.Combine(distribution.Source, Lock)).ShouldBe(File.ReadAllText(Path.Combine(Repository.Root, Lock)));
    }

    [Fact]
    public void The_native_file_collects_and_imports()
    {
        using var site = new TemporarySite();
        CommandRun Native(params string[] arguments) => ChildProcess.Run(site.Folder, Path.Combine(distribution.Native, Distribution.Executable("roadmap")), arguments);
        Native("new-year", "2018", "-v", "quiet").Code.ShouldBe(0);
        Native("collect", "2018", "--language", "en").Code.ShouldBe(0);
        new Cli.Sheets.FilledWorkbook(Path.Combine(site.Folder, "sheets", "central-bank.xlsx")).Set("2.1.3.1", "status", "implemented");

        Native("import", "sheets/", "--language", "en").Code.ShouldBe(0);

        site.Read("content/status/2018/2.1.yml").ShouldContain("\n2.1.3.1: implemented\n");
    }

    private void ShouldBeOneFile(string folder)
    {
        var file = Directory.EnumerateFileSystemEntries(folder).ShouldHaveSingleItem();

        Path.GetFileName(file).ShouldBe(Distribution.Executable("roadmap"));
        new FileInfo(file).Length.ShouldBeLessThan(62_000_000, "a whole .NET does not belong inside");
        ShouldBuildTheSite(file);
        ShouldIntroduceItself(file, "1.0.0");
    }

    private void ShouldBuildTheSite(string tool)
    {
        var folder = Directory.CreateTempSubdirectory("roadmap-").FullName;
        try
        {
            var (here, there) = (Path.Combine(folder, "here"), Path.Combine(folder, "there"));
            CommandRun.In(Repository.Site2017, "build", "--output", here).Code.ShouldBe(0);

            var run = ChildProcess.Run(distribution.ContentOnly, tool, ["build", "--output", there]);

            run.Code.ShouldBe(0, run.Output + run.Error);
            var expected = Files(here);
            Files(there).Keys.ShouldBe(expected.Keys);
            Files(there).Where(f => !f.Value.AsSpan().SequenceEqual(expected[f.Key])).Select(f => f.Key).ShouldBeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task ShouldServeTheSite(string tool)
    {
        using var process = ChildProcess.Start(distribution.ContentOnly, tool, ["serve", "--port", "0"]);
        try
        {
            var deadline = TimeSpan.FromSeconds(60);
            var first = await process.StandardOutput.ReadLineAsync().WaitAsync(deadline);
            var address = Regex.Match(first.ShouldNotBeNull(), @"http://127\.0\.0\.1:\d+/").Value;
            using var browser = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = deadline };

            (await browser.GetStringAsync(new Uri(address))).ShouldContain("<html lang=\"az\"");

            if (OperatingSystem.IsWindows()) return; // It has no signals.
            ChildProcess.Run(distribution.ContentOnly, "kill", [Interruption(), $"{process.Id}"]).Code.ShouldBe(0);
            await process.WaitForExitAsync().WaitAsync(deadline);
            process.ExitCode.ShouldBe(0, await process.StandardError.ReadToEndAsync());
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    // Ctrl+C, unless these tests were started in the background of a script: there neither they nor their children hear it.
    private static string Interruption()
    {
        const string Status = "/proc/self/status";
        const string Ignored = "SigIgn:";
        var mask = File.Exists(Status) ? File.ReadLines(Status).First(l => l.StartsWith(Ignored, StringComparison.Ordinal))[Ignored.Length..].Trim() : "0";
        return (Convert.ToUInt64(mask, 16) & 0b10) == 0 ? "-INT" : "-TERM";
    }

    private void ShouldIntroduceItself(string tool, string version)
    {
        ChildProcess.Run(distribution.ContentOnly, tool, ["--version"]).ShouldBe(new CommandRun(0, version + Environment.NewLine, ""));
        var help = ChildProcess.Run(distribution.ContentOnly, tool, ["--help"]);
        (help.Code, help.Error).ShouldBe((0, ""));
        help.Output.ShouldContain("roadmap");
        help.Output.ShouldContain("build");
        help.Output.ShouldContain("check");
    }

    private static SortedDictionary<string, byte[]> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), File.ReadAllBytes), StringComparer.Ordinal);
}
