using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>A walk over every page of a site that looks at each from all sides while it is open, because opening and reading it is what takes time.</summary>
internal sealed class SiteWalk
{
    private static readonly ColorScheme[] schemes = [ColorScheme.Light, ColorScheme.Dark];

    private readonly ConcurrentQueue<string> _barriers = [];
    private readonly ConcurrentQueue<string> _sideways = [];
    private readonly ConcurrentQueue<string> _wordsOfScript = [];
    private readonly ConcurrentQueue<string> _faults = [];

    private SiteWalk()
    {
    }

    /// <summary>What axe found on wide and narrow screens, in light and dark.</summary>
    public IEnumerable<string> Barriers => _barriers.Order();

    /// <summary>Pages wider than the screen.</summary>
    public IEnumerable<string> Sideways => _sideways.Order();

    /// <summary>Pages that say something else without script.</summary>
    public IEnumerable<string> WordsOfScript => _wordsOfScript.Order();

    /// <summary>Errors and requests that failed.</summary>
    public IEnumerable<string> Faults => _faults.Order();

    public static async Task<SiteWalk> OfAsync(BrowserFixture browser, ServedSite site)
    {
        var walk = new SiteWalk();
        // Pages of measures, agencies and the like are hundreds of one make: every ninth of them stands for the others.
        var (many, few) = (site.Pages.Where(IsOneOfMany).ToArray(), site.Pages.Where(p => !IsOneOfMany(p)));
        var left = new ConcurrentQueue<string>(few.Concat(many.Where((_, i) => i % 9 == 0)));
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => walk.WalkAsync(browser, site, left)));
        return walk;
    }

    // priorities/1.1/, measures/1.1.1/embed/
    private static bool IsOneOfMany(string page) => page.Replace("en/", "", StringComparison.Ordinal).Count(c => c == '/') > 1;

    private async Task WalkAsync(BrowserFixture browser, ServedSite site, ConcurrentQueue<string> left)
    {
        var options = BrowserFixture.Desktop;
        options.JavaScriptEnabled = false;
        await using var plain = await browser.OpenAsync(site, options);
        await using var scripted = await browser.OpenAsync(site, BrowserFixture.Desktop);
        while (left.TryDequeue(out var page))
        {
            await plain.GoAsync(page);
            await scripted.GoAsync(page);
            if (await plain.WordsAsync() != await scripted.WordsAsync()) _wordsOfScript.Enqueue(page);
            await LookAsync(scripted, page);
        }
        foreach (var fault in plain.Faults.Concat(scripted.Faults)) _faults.Enqueue(fault);
    }

    private async Task LookAsync(Visit visit, string page)
    {
        foreach (var width in new[] { 360, 1280 })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            foreach (var scheme in schemes)
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                foreach (var barrier in await visit.Page.ViolationsAsync(scheme == ColorScheme.Light ? Axe.Everything : Axe.Colours))
                    _barriers.Enqueue($"{page} ({width} px, {scheme}): {barrier}");
            }
        }
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await MeasureAsync(visit, page, 320, "");
        await MeasureAsync(visit, page, 1280, "200%");
        await visit.Page.SetViewportSizeAsync(1280, 800);
    }

    private async Task MeasureAsync(Visit visit, string page, int width, string textSize)
    {
        await visit.Page.SetViewportSizeAsync(width, 800);
        var wider = await visit.Page.EvaluateAsync<string[]>(
            """
            size => {
              const root = document.documentElement;
              root.style.fontSize = size;
              if (root.scrollWidth <= root.clientWidth) return [];
              return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1).map(e => e.outerHTML.slice(0, 120)).slice(-3);
            }
            """, textSize);
        if (wider.Length > 0) _sideways.Enqueue($"{page} ({width} px, text {(textSize is "" ? "100%" : textSize)}): {string.Join(" | ", wider)}");
    }
}
