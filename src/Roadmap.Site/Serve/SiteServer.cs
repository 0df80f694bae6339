using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace RoadmapSite.Serve;

/// <summary>Shows a site's folder to the browsers of this machine, always as it is now.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly KestrelServer _server;
    private readonly LiveSite _live;
    private readonly ChangeFeed _feed = new();
    private readonly TimeProvider _clock;
    private readonly Func<string, FileSystemWatcher> _watcher;
    private readonly string _folder;

    private SiteServer(string folder, int port, TimeProvider clock, Func<string, FileSystemWatcher> watcher)
    {
        (_folder, _clock, _watcher, _live) = (Path.GetFullPath(folder), clock, watcher, new(_feed, clock));
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
    /// <returns>The server; null when the port is taken or may not be used.</returns>
    public static async Task<SiteServer?> StartAsync(string folder, int port, TimeProvider clock, Func<string, FileSystemWatcher>? watcher = null)
    {
        var server = new SiteServer(folder, port, clock, watcher ?? (path => new(path)));
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
    /// <param name="cancel">Ends it.</param>
    public async Task FollowAsync(Action<ServedChange> report, CancellationToken cancel)
    {
        // The watch begins before the first look, so that no change falls between the two.
        using var watch = new FolderWatch(_folder, _feed, _clock, _watcher);
        var source = new SiteSource(_folder, Address, _clock.GetUtcNow().UtcTicks.ToString("x", CultureInfo.InvariantCulture));
        try
        {
            await _live.RunAsync(source, report, cancel);
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
        await _server.StopAsync(CancellationToken.None);
        _server.Dispose();
        _end.Dispose();
    }
}
