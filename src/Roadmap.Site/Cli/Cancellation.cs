using System.Runtime.InteropServices;

namespace RoadmapSite.Cli;

/// <summary>Turns the first Ctrl+C, or request to end, into a cancellation, so that a command can tidy up; the second ends the process at once.</summary>
internal sealed class Cancellation : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;

    public Cancellation() => _signals =
        [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, Cancel))];

    public CancellationToken Token => _source.Token;

    /// <summary>
    /// The result of work that only reads and computes. When the user asks to stop it is left where it is, to end with the process; what writes to the
    /// disk must look at the token itself.
    /// </summary>
    /// <exception cref="OperationCanceledException">The user asked to stop.</exception>
    public static T Abandonable<T>(Func<T> work, CancellationToken cancelled) =>
        StartAlone(work).WaitAsync(cancelled).GetAwaiter().GetResult();

    /// <summary>Begins work on a thread of its own: one that waits for others would be missing among those of the pool.</summary>
    public static Task<T> StartAlone<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    // The source stays: a signal that is just being handled may still cancel it, and it holds nothing that must be freed.
    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
    }

    private void Cancel(PosixSignalContext signal)
    {
        signal.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
