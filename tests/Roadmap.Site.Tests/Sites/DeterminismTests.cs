using System.Diagnostics;
using System.Security.Cryptography;
using RoadmapSite.Tests.Cli;

namespace RoadmapSite.Tests.Sites;

/// <summary>The same content gives the same bytes, wherever and however it is built.</summary>
[Trait("Speed", "Slow")]
public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr_TR.UTF-8", "Asia/Baku", "1")]
    [InlineData("az_AZ.UTF-8", "Pacific/Kiritimati", "7")]
    public void Culture_time_zone_folder_and_cores_change_nothing(string culture, string timeZone, string cores)
    {
        using var site = new TemporarySite();
        using var elsewhere = new TemporarySite("başqa qovluq ı İ");

        var plain = Build(site, ("LC_ALL", "C"), ("TZ", "UTC"));
        var other = Build(elsewhere, ("LC_ALL", culture), ("LANG", culture), ("TZ", timeZone), ("DOTNET_PROCESSOR_COUNT", cores));

        plain.Count.ShouldBeGreaterThan(90);
        other.ShouldBe(plain);
    }

    private static SortedDictionary<string, string> Build(TemporarySite site, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "roadmap.dll"), "build", "--site", site.Folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var build = Process.Start(start).ShouldNotBeNull();
        var error = build.StandardError.ReadToEndAsync();
        build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        build.ExitCode.ShouldBe(0, error.Result);

        var output = Path.Combine(site.Folder, "_site");
        return new(Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(
            f => Path.GetRelativePath(output, f),
            f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))), StringComparer.Ordinal);
    }
}
