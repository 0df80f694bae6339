using System.Diagnostics;
using System.Runtime.InteropServices;
using RoadmapSite.Tests.Cli;

namespace RoadmapSite.Tests.Hostile;

/// <summary>Every command is asked to end while it is busy with a site that takes it many seconds.</summary>
[Trait("Speed", "Slow")]
public sealed class SignalTests : IClassFixture<BusySite>
{
    private const int Interrupt = 2;
    private const int Terminate = 15;

    // A second, and as much again for a computer that is busy with other tests.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    private readonly StartedSite _site;
    private readonly string[] _before;

    public SignalTests(BusySite busy)
    {
        _site = busy.Site;
        _before = State();
    }

    [Theory]
    [InlineData(Interrupt, "build")]
    [InlineData(Terminate, "build", "--strict")]
    [InlineData(Interrupt, "check")]
    [InlineData(Terminate, "check", "--format", "sarif")]
    [InlineData(Interrupt, "diff")]
    [InlineData(Terminate, "diff", "--json")]
    [InlineData(Interrupt, "new-year", "2026")]
    [InlineData(Terminate, "new-year", "2026")]
    public void A_command_ends_within_a_second_with_130_and_leaves_nothing(int signal, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals");
        Trial.Tried("signals");
        using var command = Start(arguments);
        Thread.Sleep(1500);
        command.HasExited.ShouldBeFalse("it must still be busy for the test to tell anything");
        var watch = Stopwatch.StartNew();
        _ = Send(command.Id, signal);
        var error = command.StandardError.ReadToEnd();
        command.WaitForExit();

        watch.Elapsed.ShouldBeLessThan(Soon);
        command.ExitCode.ShouldBe(130, error);
        error.ShouldContain("cancelled; nothing was changed");
        State().ShouldBe(_before);
        Trial.Survived("signals");
    }

    [Fact]
    public void The_second_signal_ends_a_command_at_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals");
        using var command = Start("build");
        Thread.Sleep(1500);
        var watch = Stopwatch.StartNew();
        _ = Send(command.Id, Terminate);
        _ = Send(command.Id, Terminate);
        command.WaitForExit();

        watch.Elapsed.ShouldBeLessThan(Soon);
        command.ExitCode.ShouldBeOneOf(130, 128 + Terminate);
    }

    [Fact]
    public void Serve_ends_while_it_still_reads()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals");
        using var command = Start("serve", "--port", "0");
        Thread.Sleep(1500);
        var watch = Stopwatch.StartNew();
        _ = Send(command.Id, Terminate);
        command.WaitForExit();

        watch.Elapsed.ShouldBeLessThan(Soon);
        command.ExitCode.ShouldBe(0);
        State().ShouldBe(_before);
    }

    private Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "roadmap.dll"), .. arguments])
    {
        WorkingDirectory = _site.Folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["ROADMAP_LANGUAGE"] = "en" },
    })!;

    private string[] State() =>
        [.. Directory.EnumerateFileSystemEntries(_site.Folder, "*", SearchOption.AllDirectories).Where(e => !e.Contains("/.git/", StringComparison.Ordinal) && !e.EndsWith(".lock", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Send(int process, int signal);
}

/// <summary>A site that takes every command several seconds.</summary>
public sealed class BusySite : IDisposable
{
    private const int Pages = 2_000;

    public BusySite()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(i => $"The **{i}th** paragraph has [a link](https://example.org/{i}) and `code`.\n\n"));
        for (var page = 0; page < Pages; page++)
            foreach (var language in new[] { "az", "en" }) Site.Write($"content/pages/page-{page}.{language}.md", $"# Page {page}\n\n{text}");
        new GitRepository(Site.Folder).Commit();
    }

    internal StartedSite Site { get; } = new();

    public void Dispose() => Site.Dispose();
}
