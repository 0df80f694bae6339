using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace RoadmapSite.Serve;

/// <summary>Shows a site's folder to the browsers of this machine, always as it is now.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource _end = new();
    private readonly KestrelServer _server;
    private readonly LiveSite _live;
    private readonly ChangeQueue _feed = new();
    private readonly TimeProvider _clock;
    private readonly Func<string, FileSystemWatcher> _watcher;
    private readonly string _folder;
    private readonly ToolWords _words;

    private SiteServer(string folder, int port, TimeProvider clock, Func<string, FileSystemWatcher> watcher, ToolWords words)
    {
        (_folder, _clock, _watcher, _words, _live) = (Path.GetFullPath(folder), clock, watcher, words, new(_feed, clock));
        // No host, no container: one server and one handler.
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, port);
        var sockets = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        _server = new(Options.Create(options), sockets, NullLoggerFactory.Instance);
    }

    /// <summary>Address of the server's root, such as <c>http://127.0.0.1:8080/</c>.</summary>
    public Uri Address => new(_server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Takes the port. Requests wait until the folder is followed.</summary>
    /// <param name="folder">The folder that holds <c>site.config.yml</c>.</param>
    /// <param name="port">A TCP port of the loopback interface; 0 for any that is free.</param>
    /// <param name="clock">Measures and waits.</param>
    /// <param name="watcher">Makes what tells the changes of a folder; the system's own if not said. Where it cannot, the folder is looked at again and again.</param>
    /// <param name="words">In which problems are told; English if not said.</param>
    /// <returns>The server; null when the port is taken or may not be used.</returns>
    public static async Task<SiteServer?> StartAsync(string folder, int port, TimeProvider clock, Func<string, FileSystemWatcher>? watcher = null, ToolWords? words = null)
    {
        var server = new SiteServer(folder, port, clock, watcher ?? (path => new(path)), words ?? ToolWords.English);
        try
        {
            await server._server.StartAsync(new RequestHandler(server._live, server._end.Token), CancellationToken.None);
            return server;
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            await server.DisposeAsync();
            return null;
        }
    }

    /// <summary>Reads the folder, and again after each change, until it is cancelled.</summary>
    /// <param name="report">Told when the site is there, and what came of every change.</param>
    public async Task FollowAsync(Action<ServedChange> report, CancellationToken cancel)
    {
        // The watch begins before the first look, so that no change falls between the two.
        using var watch = new FolderWatch(_folder, _feed, _clock, _watcher);
        var source = new IncrementalBuild(_folder, Address, _clock.GetUtcNow().UtcTicks.ToString("x", CultureInfo.InvariantCulture), _words);
        try
        {
            // Reading a large site takes seconds; whoever wants to end does not wait for that.
            await Task.Run(() => _live.RunAsync(source, report, cancel), cancel).WaitAsync(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // That is how it ends.
        }
    }

    /// <summary>Ends the serving; browsers that still listen are let go.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        // Who has not finished asking by then is cut off.
        using var deadline = new CancellationTokenSource(ShutdownTime);
        await _server.StopAsync(deadline.Token);
        _server.Dispose();
        _end.Dispose();
    }
}

/// <summary>Answers requests out of the present site.</summary>
/// <param name="live">The present site.</param>
/// <param name="end">Set when the server is to end: then nobody may wait any longer.</param>
internal sealed class RequestHandler(LiveSite live, CancellationToken end) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception) { }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(end, context.RequestAborted);
        try
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            if (Refusal(context.Request) is { } refusal) await WriteAsync(context, refusal, cancel.Token);
            else if (context.Request.Path == ReloadScript.Events) await FollowAsync(context, cancel.Token);
            else if (context.Request.Path == ReloadScript.Path) await WriteAsync(context, ReloadScript.Answer, cancel.Token);
            else await WriteAsync(context, (await live.NowAsync(cancel.Token)).Site[context.Request.Path.Value!], cancel.Token);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The browser has gone, or the server is about to.
        }
    }

    // A page of another site could otherwise read what is not yet published, under a name of its own that leads here.
    private static Answer? Refusal(HttpRequest request) =>
        request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]") ? Text(421, "This server answers to 127.0.0.1 and localhost only.")
        : !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) ? Text(405, "Pages can only be read here.")
        : null;

    private static Answer Text(int status, string text) => new(status, MediaTypes.Of(".txt"), Encoding.UTF8.GetBytes(text + "\n"));

    private static async Task WriteAsync(HttpContext context, Answer answer, CancellationToken cancel)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.Type;
        response.ContentLength = answer.Body.Length;
        if (answer.Location is { } location) response.Headers.Location = location;
        if (answer.Status == (int)HttpStatusCode.MethodNotAllowed) response.Headers.Allow = "GET, HEAD";
        if (!HttpMethods.IsHead(context.Request.Method)) await response.BodyWriter.WriteAsync(answer.Body, cancel);
    }

    private async Task FollowAsync(HttpContext context, CancellationToken cancel)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await response.WriteAsync("retry: 500\n", cancel);
        while (true)
        {
            var now = await live.NowAsync(cancel);
            await response.WriteAsync($"data: {now.Site.Version}\n\n", cancel);
            await now.Over.Task.WaitAsync(cancel);
        }
    }
}
