using Microsoft.Playwright;
using RoadmapSite.Tests.Packaging;

namespace RoadmapSite.Tests.Browser;

/// <summary>The machine's own browser, which is asked for nothing but the pages of these tests.</summary>
internal static class Chromium
{
    private static readonly string? path = new[] { "chromium", "chromium-browser", "google-chrome" }.Select(ChildProcess.Find).FirstOrDefault(found => found is not null);

    public static void SkipWhereMissing() =>
        Assert.SkipWhen(path is null, "This test needs Chromium, which was not found on PATH. On Debian and Ubuntu: apt-get install chromium");

    public static bool IsMissing => path is null;

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = path,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        ],
    });
}
