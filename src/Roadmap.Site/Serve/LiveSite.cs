namespace RoadmapSite.Serve;

/// <summary>The present site of a folder, made anew after each change.</summary>
/// <param name="feed">Tells when to look.</param>
internal sealed class LiveSite(ChangeQueue feed, TimeProvider clock)
{
    // A file that is half written may look broken, or be empty; so long is waited for the other half before anybody sees that.
    private static readonly TimeSpan HalfWrittenDelay = TimeSpan.FromMilliseconds(30);

    // Some file systems do not tell all changes, so that requests make sure from time to time.
    private static readonly TimeSpan RecheckInterval = TimeSpan.FromSeconds(3);

    private readonly TaskCompletionSource<Moment> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Moment? _now;
    private long _looked;

    /// <summary>The present site, as soon as there is one.</summary>
    public ValueTask<Moment> NowAsync(CancellationToken cancel)
    {
        if (_now is null) return new(_first.Task.WaitAsync(cancel));
        var looked = Interlocked.Read(ref _looked);
        if (clock.GetElapsedTime(looked) > RecheckInterval && Interlocked.CompareExchange(ref _looked, clock.GetTimestamp(), looked) == looked) feed.Add(null);
        return new(_now);
    }

    /// <summary>Follows a folder until it is cancelled.</summary>
    /// <param name="source">Reads the folder.</param>
    /// <param name="report">Told what came of each change.</param>
    public async Task RunAsync(IncrementalBuild source, Action<ServedChange> report, CancellationToken cancel)
    {
        var (start, files) = (clock.GetTimestamp(), new SortedSet<string>(StringComparer.Ordinal));
        report(Publish(Read(source, null, files)!, files, start));
        ServedSite? held = null;
        while (true)
        {
            var paths = await feed.NextAsync(clock, cancel);
            if (held is null) (start, files) = (clock.GetTimestamp(), new(StringComparer.Ordinal));
            var site = Read(source, paths, files) ?? held;
            if (site is null) continue;
            var isSudden = held is null && site.Problems.Count > _now!.Site.Problems.Count;
            held = isSudden && await feed.AnyWithinAsync(HalfWrittenDelay, clock, cancel) ? site : null;
            if (held is null) report(Publish(site, files, start));
        }
    }

    private ServedSite? Read(IncrementalBuild source, IReadOnlyCollection<string>? paths, SortedSet<string> files)
    {
        if (paths is null) Interlocked.Exchange(ref _looked, clock.GetTimestamp());
        return source.Read(paths, files);
    }

    private ServedChange Publish(ServedSite site, SortedSet<string> files, long start)
    {
        var before = _now;
        var now = new Moment(site, new(TaskCreationOptions.RunContinuationsAsynchronously));
        _now = now;
        _first.TrySetResult(now);
        before?.Over.SetResult();
        return new([.. files], clock.GetElapsedTime(start), site.Problems, site.Bug);
    }

    /// <summary>A site for as long as it is the present one.</summary>
    /// <param name="Over">Done when another has taken its place.</param>
    internal sealed record Moment(ServedSite Site, TaskCompletionSource Over);
}

/// <summary>What came of a change.</summary>
/// <param name="Files">Files that changed, relative to the site's folder, in order; none at the beginning.</param>
/// <param name="Time">From the change to the site that can be asked for.</param>
/// <param name="Problems">What is wrong now, worst first.</param>
/// <param name="Bug">Why there is neither a site nor a problem: a mistake of ours.</param>
internal sealed record ServedChange(IReadOnlyList<string> Files, TimeSpan Time, IReadOnlyList<Diagnostic> Problems, Exception? Bug);
