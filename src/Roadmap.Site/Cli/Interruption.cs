using System.Runtime.InteropServices;

namespace RoadmapSite.Cli;

/// <summary>Turns the first Ctrl+C, or request to end, into a cancellation, so that a command can tidy up; the second ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interruption() => _signals =
        [PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel)];

    public CancellationToken Token => _source.Token;

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
