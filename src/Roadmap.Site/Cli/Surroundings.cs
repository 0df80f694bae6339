using System.Text;

namespace RoadmapSite.Cli;

/// <summary>All that a command has of the world: nothing else of the process is asked.</summary>
/// <param name="Output">The result of the command.</param>
/// <param name="Error">What is said about the run.</param>
/// <param name="Folder">Full path of the current folder; paths on the command line are relative to it.</param>
/// <param name="Variable">Looks up an environment variable.</param>
/// <param name="Clock">Measures how long a run takes.</param>
/// <param name="Cancelled">Set when the user asks to stop.</param>
public sealed record Surroundings(
    OutputChannel Output,
    OutputChannel Error,
    string Folder,
    Func<string, string?> Variable,
    TimeProvider Clock,
    CancellationToken Cancelled) : IDisposable
{
    private const int BufferSize = 16_384;

    /// <summary>Those of this process. UTF-8 everywhere, whatever the machine's culture.</summary>
    public static Surroundings OfProcess(CancellationToken cancelled)
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        return new(
            Channel(Console.OpenStandardOutput, Console.IsOutputRedirected),
            Channel(Console.OpenStandardError, Console.IsErrorRedirected),
            Environment.CurrentDirectory,
            Environment.GetEnvironmentVariable,
            TimeProvider.System,
            cancelled);
    }

    /// <summary>Writes out what is still held back.</summary>
    public void Dispose()
    {
        Output.Writer.Flush();
        Error.Writer.Flush();
    }

    private static OutputChannel Channel(Func<Stream> open, bool isRedirected) => OutputChannel.Of(
        new StreamWriter(open(), new UTF8Encoding(false), BufferSize) { AutoFlush = !isRedirected, NewLine = "\n" },
        isRedirected, isRedirected ? 0 : TerminalWidth(), Environment.GetEnvironmentVariable);

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
