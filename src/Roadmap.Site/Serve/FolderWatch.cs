using System.Threading.Channels;
using RoadmapSite.Configuration;
using RoadmapSite.Content;

namespace RoadmapSite.Serve;

/// <summary>Tells which files of a site change; looks at all of them again and again where the system cannot tell.</summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);
    private static readonly string[] Folders = ["content", "theme"];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly string _root;
    private readonly ChangeQueue _feed;
    private readonly ITimer _timer;
    private readonly Func<string, FileSystemWatcher> _watcher;
    private bool _isDisposed;

    /// <param name="feed">Told what changes.</param>
    /// <param name="clock">Times the looking where it is needed.</param>
    /// <param name="watcher">Makes the watcher of a folder.</param>
    public FolderWatch(string root, ChangeQueue feed, TimeProvider clock, Func<string, FileSystemWatcher> watcher)
    {
        (_root, _feed, _watcher) = (root, feed, watcher);
        _timer = clock.CreateTimer(_ => feed.Add(null), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Watch("", isDeep: false);
        foreach (var folder in Folders) Watch(folder, isDeep: true);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            foreach (var watcher in _watchers.Values) watcher.Dispose();
        }

        _timer.Dispose();
    }

    private void Watch(string folder, bool isDeep)
    {
        lock (_gate)
        {
            if (_isDisposed) return;
            if (_watchers.Remove(folder, out var old)) old.Dispose();
            var path = Path.Combine(_root, folder);
            if (!Directory.Exists(path)) return;
            FileSystemWatcher? watcher = null;
            try
            {
                watcher = _watcher(path);
                watcher.IncludeSubdirectories = isDeep;
                watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
                watcher.Changed += (_, e) => Report(e.FullPath);
                watcher.Created += (_, e) => Report(e.FullPath);
                watcher.Deleted += (_, e) => Report(e.FullPath);
                watcher.Renamed += (_, e) =>
                {
                    Report(e.OldFullPath);
                    Report(e.FullPath);
                };
                watcher.Error += (_, e) => Fail(e.GetException());
                watcher.EnableRaisingEvents = true;
                _watchers.Add(folder, watcher);
            }
            catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
            {
                watcher?.Dispose();
                Fail(e);
            }
        }
    }

    private void Report(string fullPath)
    {
        var path = Path.GetRelativePath(_root, fullPath).Replace('\\', '/');
        if (ContentPaths.IsHidden(path)) return;
        if (Folders.Contains(path))
        {
            // The folder itself came or went, and its watcher went with it.
            Watch(path, isDeep: true);
            _feed.Add(null);
        }
        else if (path == ConfigReader.FileName || path.Contains('/', StringComparison.Ordinal)) _feed.Add(path);
    }

    private void Fail(Exception why)
    {
        // When only the queue was full, what comes later will be told again; otherwise nothing more may come.
        if (why is not InternalBufferOverflowException) _timer.Change(Interval, Interval);
        _feed.Add(null);
    }
}

/// <summary>Gathers what may have changed, until somebody is ready to look.</summary>
internal sealed class ChangeQueue
{
    // Programs write a file in several steps, which follow each other within a millisecond or two.
    private static readonly TimeSpan SettleTime = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(100);

    private readonly Channel<string?> _paths = Channel.CreateUnbounded<string?>(new() { SingleReader = true });

    /// <summary>A file may have changed.</summary>
    /// <param name="path">Relative to the site's folder; null when anything may have.</param>
    public void Add(string? path) => _paths.Writer.TryWrite(path);

    /// <summary>The paths of the next change, once it has come to rest; null when anything may have changed.</summary>
    /// <param name="clock">Tells when it has.</param>
    /// <param name="cancel">Ends the waiting.</param>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public async Task<IReadOnlyCollection<string>?> NextAsync(TimeProvider clock, CancellationToken cancel)
    {
        await _paths.Reader.WaitToReadAsync(cancel);
        var (start, found, isAnything) = (clock.GetTimestamp(), new HashSet<string>(StringComparer.Ordinal), false);
        do
            while (_paths.Reader.TryRead(out var path))
                if (path is null) isAnything = true;
                else found.Add(path);
        while (clock.GetElapsedTime(start) < LongestWait && await AnyWithinAsync(SettleTime, clock, cancel));
        return isAnything ? null : found;
    }

    /// <summary>Whether something more changes soon.</summary>
    /// <param name="time">So long is waited.</param>
    /// <param name="clock">Tells when it is over.</param>
    /// <param name="cancel">Ends the waiting.</param>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public async Task<bool> AnyWithinAsync(TimeSpan time, TimeProvider clock, CancellationToken cancel)
    {
        using var soon = new CancellationTokenSource(time, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel, soon.Token);
        try
        {
            return await _paths.Reader.WaitToReadAsync(end.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }
}
