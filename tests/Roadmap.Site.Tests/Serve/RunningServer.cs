using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using RoadmapSite.Serve;
using RoadmapSite.Tests.Cli;

namespace RoadmapSite.Tests.Serve;

/// <summary>A copy of the real site that is served, with a browser beside it.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _end = new();
    private readonly SiteServer _server;
    private readonly Task _following;

    private RunningServer(TemporarySite site, SiteServer server)
    {
        (Site, _server) = (site, server);
        Browser = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = server.Address };
        _following = Task.Run(() => server.FollowAsync(Changes.Enqueue, _end.Token));
    }

    public TemporarySite Site { get; }

    public HttpClient Browser { get; }

    public ConcurrentQueue<ServedChange> Changes { get; } = [];

    public Uri Address => _server.Address;

    public static async Task<RunningServer> StartAsync(Action<TemporarySite>? prepare = null, Func<string, FileSystemWatcher>? watcher = null)
    {
        var site = new TemporarySite();
        prepare?.Invoke(site);
        return new(site, (await SiteServer.StartAsync(site.Folder, 0, TimeProvider.System, watcher)).ShouldNotBeNull());
    }

    public async Task<(HttpStatusCode Status, string? Type, string Body)> GetAsync(string path)
    {
        using var response = await Browser.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));
        return (response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync());
    }

    /// <summary>The page once it is as it should be.</summary>
    public async Task<string> WaitForAsync(string path, HttpStatusCode status, Func<string, bool> isSo)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var (found, _, body) = await GetAsync(path);
            if (found == status && isSo(body)) return body;
            if (waited.Elapsed > Deadline) throw new ShouldAssertException($"{path} did not become so; it is {found}:\n{body}");
            await Task.Delay(10);
        }
    }

    public Task<string> WaitForAsync(string path, string text) => WaitForAsync(path, HttpStatusCode.OK, b => b.Contains(text, StringComparison.Ordinal));

    /// <summary>The next change that is reported, without asking the server for anything.</summary>
    public async Task<ServedChange> NextChangeAsync()
    {
        var waited = Stopwatch.StartNew();
        ServedChange? change;
        while (!Changes.TryDequeue(out change))
        {
            if (waited.Elapsed > Deadline) throw new ShouldAssertException("No change was reported.");
            await Task.Delay(10);
        }

        return change;
    }

    public Task<string> WaitForProblemAsync(string text) =>
        WaitForAsync("/", HttpStatusCode.ServiceUnavailable, b => b.Contains(text, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _following.WaitAsync(Deadline);
        Browser.Dispose();
        await _server.DisposeAsync();
        _end.Dispose();
        Site.Dispose();
    }
}
