using System.Diagnostics;
using System.Net.Sockets;
using RoadmapSite.Tests.Cli;
using RoadmapSite.Tests.Packaging;
using RoadmapSite.Tests.Serve;

namespace RoadmapSite.Tests.Hostile;

/// <summary>More at a time than anybody will ever do.</summary>
[Trait("Speed", "Slow")]
public sealed class LoadTests
{
    private const int SlowConnections = 400;
    private const int Streams = 500;
    private const int Builds = 8;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Four_hundred_browsers_that_never_finish_asking_keep_nobody_waiting()
    {
        Trial.Tried("slow connections", SlowConnections);
        var server = await RunningServer.StartAsync();
        var connections = new List<TcpClient>();
        try
        {
            for (var i = 0; i < SlowConnections; i++)
            {
                var client = new TcpClient();
                await client.ConnectAsync(server.Address.Host, server.Address.Port);
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET /priorities/1.1/ HTTP/1.1\r\nHost: localhost\r\nX-{i}: "));
                connections.Add(client);
            }

            (await server.GetAsync("/").WaitAsync(Soon)).Body.ShouldContain("<html");
            server.Site.Replace("content/pages/about.en.md", "# ", "# Changed ");
            await server.WaitForAsync("/en/about/", "Changed").WaitAsync(Soon);

            var end = Stopwatch.StartNew();
            await server.DisposeAsync();
            end.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3), "they are cut off in the end");
            Trial.Survived("slow connections", SlowConnections);
        }
        finally
        {
            foreach (var client in connections) client.Dispose();
        }
    }

    [Fact]
    public async Task Five_hundred_pages_that_listen_are_all_told_of_a_change()
    {
        Trial.Tried("event streams", Streams);
        var server = await RunningServer.StartAsync();
        using var browser = new HttpClient(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = 2 * Streams }) { BaseAddress = server.Address };
        var listeners = new List<StreamReader>();
        for (var i = 0; i < Streams; i++) listeners.Add(new(await browser.GetStreamAsync("/_serve/events")));
        var first = await Task.WhenAll(listeners.Select(NextAsync)).WaitAsync(Soon);
        first.Distinct().Count().ShouldBe(1);

        server.Site.Replace("content/pages/about.en.md", "# ", "# Changed ");

        var second = await Task.WhenAll(listeners.Select(NextAsync)).WaitAsync(Soon);
        second.Distinct().ShouldHaveSingleItem().ShouldNotBe(first[0]);
        var end = Stopwatch.StartNew();
        await server.DisposeAsync();
        end.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3), "they are let go in the end");
        foreach (var listener in listeners) listener.Dispose();
        Trial.Survived("event streams", Streams);
    }

    [Fact]
    public void Of_eight_builds_into_one_output_each_writes_it_whole_or_says_that_it_is_busy()
    {
        using var site = new TemporarySite();
        var output = Path.Combine(site.Parent, "shared");
        string[] urls = [.. Enumerable.Range(0, Builds).Select(i => $"https://site-{i}.example/")];
        var states = urls.Select((url, i) =>
        {
            var alone = Path.Combine(site.Parent, $"alone-{i}");
            CommandRun.In(site.Folder, "build", "--url", url, "--output", alone).Code.ShouldBe(0);
            return SpoiltSite.State(alone);
        }).ToArray();

        for (var round = 0; round < 3; round++)
        {
            Trial.Tried("builds into one output", Builds);
            var builds = urls.Select(url => ChildProcess.Start(
                site.Folder, "dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "roadmap.dll"), "build", "--url", url, "--output", output])).ToArray();
            var codes = builds.Select(build =>
            {
                using (build)
                {
                    var error = build.StandardError.ReadToEnd();
                    build.WaitForExit();
                    (build.ExitCode == 0 || error.Contains("RS704", StringComparison.Ordinal)).ShouldBeTrue(error);
                    return build.ExitCode;
                }
            }).ToArray();

            codes.ShouldContain(0);
            states.ShouldContain(SpoiltSite.State(output));
            Directory.GetFileSystemEntries(site.Parent, ".shared.*").Select(Path.GetFileName).ShouldBe([".shared.lock"]);
            Trial.Survived("builds into one output", Builds);
        }
    }

    private static async Task<string> NextAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync() is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line;
        throw new EndOfStreamException("the server let go");
    }
}
