using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>A reader at a site: one tab of the browser, with everything that went wrong in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>How long a page may take to become what a test expects, on a busy machine, in milliseconds.</summary>
    public const float Patience = 60_000;

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _faults = [];

    private Visit(ServedSite site, IBrowserContext context, IPage page) => (Site, _context, Page) = (site, context, page);

    public ServedSite Site { get; }

    public IPage Page { get; }

    /// <summary>Errors in the console (broken rules of the content security policy among them), requests that failed or went elsewhere.</summary>
    public IEnumerable<string> Faults => _faults;

    public static async Task<Visit> OpenAsync(IBrowser browser, ServedSite site, BrowserNewContextOptions options)
    {
        options.ServiceWorkers = ServiceWorkerPolicy.Block;
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        var visit = new Visit(site, context, await context.NewPageAsync());
        await visit.ListenAsync();
        return visit;
    }

    /// <summary>Opens a page of the site, named as in an address without the root.</summary>
    public async Task GoAsync(string page) =>
        (await Page.GotoAsync(new Uri(Site.Root, page).AbsoluteUri))!.Ok.ShouldBeTrue(page);

    /// <summary>Waits until the address bar shows this after the site's root, and the page is there.</summary>
    public async Task ShouldBeAtAsync(string address)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(new Uri(Site.Root, address).AbsoluteUri);
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>All words that a reader sees, but for the explorer's filters, which are nothing without script, and what is said to who has none.</summary>
    public Task<string> WordsAsync() => Page.EvaluateAsync<string>(
        """
        () => {
          const filters = document.getElementById('filters') || {}, hidden = filters.hidden;
          filters.hidden = true;
          for (const notice of document.querySelectorAll('noscript')) notice.hidden = true;
          const words = document.body.innerText;
          filters.hidden = hidden;
          return words;
        }
        """);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private async Task ListenAsync()
    {
        await _context.RouteAsync("**/*", async route => Note(await Site.AnswerAsync(route)));
        Page.Console += (_, message) => Note(message.Type is "error" or "warning" ? $"{message.Type}: {message.Text}" : null);
        Page.PageError += (_, error) => Note(error);
        Page.RequestFailed += (_, request) => Note($"{request.Url}: {request.Failure}");
    }

    private void Note(string? fault)
    {
        if (fault is not null) _faults.Enqueue($"{Page.Url}: {fault}");
    }
}
