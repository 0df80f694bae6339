using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>One browser for all tests that need one; each reader in it is as good as new.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Lazy<Task<SiteWalk>>> _walks = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal static BrowserNewContextOptions Desktop => new() { ViewportSize = new() { Width = 1280, Height = 800 }, ReducedMotion = ReducedMotion.Reduce };

    internal static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 360, Height = 740 }, ReducedMotion = ReducedMotion.Reduce, HasTouch = true };

    public async ValueTask InitializeAsync()
    {
        if (Chromium.IsMissing) return;
        Assertions.SetDefaultExpectTimeout(Visit.Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A reader at a site. Skips the test where the machine has no browser.</summary>
    internal Task<Visit> OpenAsync(ServedSite site, BrowserNewContextOptions options)
    {
        Chromium.SkipWhereMissing();
        return Visit.OpenAsync(_browser!, site, options);
    }

    /// <summary>What is found on all pages of a named site, which are walked over once.</summary>
    internal Task<SiteWalk> WalkAsync(string site)
    {
        Chromium.SkipWhereMissing();
        return _walks.GetOrAdd(site, name => new(() => SiteWalk.OfAsync(this, ServedSite.Of(name)))).Value;
    }

    /// <summary>A reader at a page of a named site.</summary>
    internal async Task<Visit> OpenAsync(string site, string page, BrowserNewContextOptions options)
    {
        var visit = await OpenAsync(ServedSite.Of(site), options);
        await visit.GoAsync(page);
        return visit;
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
