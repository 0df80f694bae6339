using System.Diagnostics;
using System.Runtime.InteropServices;
using RoadmapSite.Tests.Cli;

namespace RoadmapSite.Tests.Hostile;

/// <summary>The real tool, ended from outside at moments that a fixed seed chooses over the whole length of a build.</summary>
[Trait("Speed", "Slow")]
public sealed class KilledBuildTests : IDisposable
{
    private const int Kills = 24;
    private const int Interrupt = 2;
    private const int Kill = 9;
    private const int Terminate = 15;

    private readonly ITestOutputHelper _log;
    private readonly TemporarySite _site = new();
    private readonly string[] _versions;
    private TimeSpan _length = TimeSpan.FromMinutes(1);

    public KilledBuildTests(ITestOutputHelper log)
    {
        _log = log;
        _versions = [Publish(0), Publish(1)];
        Say(0);
        End(0, 1).ShouldBe(0);
    }

    private string Output => Path.Combine(_site.Folder, "_site");

    private string Staging => Path.Combine(_site.Folder, "._site.new");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Killed_at_any_moment_the_site_is_whole_and_the_next_build_succeeds()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals");
        var random = new Random(2017);
        var (killed, halfDone, tries) = (0, 0, 0);
        while (killed < Kills)
        {
            (++tries).ShouldBeLessThan(Kills * 5, $"only {killed} builds were killed");
            Trial.Tried("builds that were killed");
            Say(tries % 2);
            if (End(Kill, random.NextDouble()) == 128 + Kill) killed++;
            if (Directory.Exists(Staging)) halfDone++;

            _versions.ShouldContain(SpoiltSite.State(Output), $"after kill {killed}");
            CommandRun.In(_site.Folder).Code.ShouldBe(0);
            SpoiltSite.State(Output).ShouldBe(_versions[tries % 2]);
            Directory.Exists(Staging).ShouldBeFalse();
            Trial.Survived("builds that were killed");
        }

        _log.WriteLine($"{tries} builds of about {_length.TotalSeconds:0.0} s, {halfDone} of {killed} killed while they wrote");
    }

    [Fact]
    public void Interrupted_a_build_leaves_the_site_and_nothing_beside_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals");
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

    // The shortest build seen so far is how long one takes: on a busy computer the first may be slow.
    private int End(int signal, double moment)
    {
        var watch = Stopwatch.StartNew();
        using var build = Start();
        if (build.WaitForExit(_length * moment)) _length = watch.Elapsed < _length ? watch.Elapsed : _length;
        else _ = Send(build.Id, signal);
        build.WaitForExit();
        return build.ExitCode;
    }

    private void Say(int version) =>
        _site.Write("site.config.yml", Regex.Replace(_site.Read("site.config.yml"), "(?<=  (az|en): )(Sayt [01] )?(?!content)", $"Sayt {version} "));

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
