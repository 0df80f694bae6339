using System.Collections.Concurrent;
using System.Diagnostics;

namespace RoadmapSite.Tests.Serve;

/// <summary>Changes are found where the system does not tell them. Nothing is asked of the server meanwhile: a request would make it look, too.</summary>
public sealed class UnwatchedFolderTests : IDisposable
{
    private const string Narrative = "content/status/2017/1.1.en.md";

    private readonly DirectoryInfo _elsewhere = Directory.CreateTempSubdirectory("roadmap-");
    private readonly ConcurrentQueue<DeafWatcher> _watchers = [];

    public void Dispose() => _elsewhere.Delete(recursive: true);

    [Fact]
    public async Task Where_no_folder_can_be_watched_all_are_looked_at_again_and_again()
    {
        await using var server = await RunningServer.StartAsync(watcher: _ => throw new IOException("The limit of watchers is reached."));
        (await server.NextChangeAsync()).Files.ShouldBeEmpty("that is the beginning");

        foreach (var text in new[] { "Once.\n", "And again.\n" })
        {
            server.Site.Write(Narrative, text);
            (await server.NextChangeAsync()).Files.ShouldBe([Narrative]);
        }

        // A file may be looked at while it is being written, and then once more.
        var deadline = Stopwatch.StartNew();
        while (!(await server.GetAsync("/en/priorities/1.1/")).Body.Contains("And again.", StringComparison.Ordinal))
            deadline.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task When_a_watcher_breaks_down_its_folder_is_looked_at_from_then_on()
    {
        await using var server = await RunningServer.StartAsync(watcher: Deaf);
        await server.NextChangeAsync();

        server.Site.Write(Narrative, "Not heard.\n");
        _watchers.First().Fail(new IOException("The network drive is gone."));

        (await server.NextChangeAsync()).Files.ShouldBe([Narrative]);
        server.Site.Write(Narrative, "Not heard either.\n");
        (await server.NextChangeAsync()).Files.ShouldBe([Narrative]);
    }

    [Fact]
    public async Task When_there_were_too_many_changes_to_tell_each_all_files_are_looked_at()
    {
        await using var server = await RunningServer.StartAsync(watcher: Deaf);
        await server.NextChangeAsync();

        foreach (var text in new[] { "Once.\n", "And again.\n" })
        {
            server.Site.Write(Narrative, text);
            _watchers.First().Fail(new InternalBufferOverflowException());
            (await server.NextChangeAsync()).Files.ShouldBe([Narrative]);
        }
    }

    private DeafWatcher Deaf(string folder)
    {
        var watcher = new DeafWatcher(_elsewhere.FullName);
        _watchers.Enqueue(watcher);
        return watcher;
    }

    // It listens at a folder where nothing happens.
    private sealed class DeafWatcher(string elsewhere) : FileSystemWatcher(elsewhere)
    {
        public void Fail(Exception why) => OnError(new(why));
    }
}
