using System.Diagnostics;
using System.Runtime.InteropServices;
using RoadmapSite.Tests.Cli;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace RoadmapSite.Tests.Hostile;

/// <summary>The real tool, ended from outside at moments that a fixed seed chooses over the whole length of a build.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Interrupt = 2;
    private const int Kill = 9;
    private const int Terminate = 15;

    private readonly ITestOutputHelper _log;
    private readonly TemporarySite _site = new();
    private readonly string[] _versions;
    private readonly TimeSpan _length;

    public KilledBuildTests(ITestOutputHelper log)
    {
        _log = log;
        _versions = [Publish(0), Publish(1)];
        Say(0);
        var watch = Stopwatch.StartNew();
        using var build = Start();
        build.WaitForExit();
        _length = watch.Elapsed;
        build.ExitCode.ShouldBe(0);
    }

    private string Output => Path.Combine(_site.Folder, "_site");

    private string Staging => Path.Combine(_site.Folder, "._site.new");

    public void Dispose() => _site.Dispose();

    [SkippableFact]
    public void Killed_at_40_moments_the_site_is_whole_and_the_next_build_succeeds()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no signals");
        var random = new Random(2017);
        var (halfDone, killed) = (0, 0);
        for (var i = 1; i <= 40; i++)
        {
            Say(i % 2);
            // Half of the moments lie where files are written.
            killed += End(Kill, i % 4 < 2 ? random.NextDouble() : 0.5 + 0.6 * random.NextDouble()) == 128 + Kill ? 1 : 0;
            if (Directory.Exists(Staging)) halfDone++;

            _versions.ShouldContain(SpoiltSite.State(Output), $"after kill {i}");
            CommandRun.In(_site.Folder).Code.ShouldBe(0);
            SpoiltSite.State(Output).ShouldBe(_versions[i % 2]);
            Directory.Exists(Staging).ShouldBeFalse();
        }

        _log.WriteLine($"{killed} builds were killed within {_length.TotalSeconds:0.0} s, {halfDone} of them while they wrote");
        killed.ShouldBeGreaterThan(10);
    }

    [SkippableFact]
    public void Interrupted_a_build_leaves_the_site_and_nothing_beside_it()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no signals");
        var random = new Random(2018);
        var codes = new List<int>();
        for (var i = 1; i <= 8; i++)
        {
            Say(i % 2);
            codes.Add(End(i % 4 < 2 ? Interrupt : Terminate, 0.4 + 0.5 * random.NextDouble()));

            _versions.ShouldContain(SpoiltSite.State(Output), $"after signal {i}");
            Directory.Exists(Staging).ShouldBeFalse();
        }

        _log.WriteLine(string.Join(", ", codes));
        codes.ShouldAllBe(c => c == 0 || c == 130 || c == 128 + Terminate); // 143: the signal came before the tool had begun.
        codes.ShouldContain(130);
    }

    private int End(int signal, double moment)
    {
        using var build = Start();
        Thread.Sleep(_length * moment);
        _ = Send(build.Id, signal);
        build.WaitForExit();
        return build.ExitCode;
    }

    private void Say(int version) =>
        _site.Write("site.config.yml", System.Text.RegularExpressions.Regex.Replace(_site.Read("site.config.yml"), "(?<=  (az|en): )(Sayt [01] )?(?!content)", $"Sayt {version} "));

    private string Publish(int version)
    {
        Say(version);
        CommandRun.In(_site.Folder).Code.ShouldBe(0);
        return SpoiltSite.State(Output);
    }

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "roadmap.dll"), "build"])
    {
        WorkingDirectory = _site.Folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Send(int process, int signal);
}
