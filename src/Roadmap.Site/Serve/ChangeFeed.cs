using System.Threading.Channels;

namespace RoadmapSite.Serve;

/// <summary>Gathers what may have changed, until somebody is ready to look.</summary>
public sealed class ChangeFeed
{
    // Programs write a file in several steps, which follow each other within a millisecond or two.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

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
        while (clock.GetElapsedTime(start) < Longest && await AnyWithinAsync(Quiet, clock, cancel));
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
