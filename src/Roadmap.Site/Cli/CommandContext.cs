namespace RoadmapSite.Cli;

/// <summary>All that a command has of the world: nothing else of the process is asked.</summary>
/// <param name="Output">The result of the command.</param>
/// <param name="Error">What is said about the run.</param>
/// <param name="Folder">Full path of the current folder; paths on the command line are relative to it.</param>
/// <param name="Variable">Looks up an environment variable.</param>
/// <param name="Clock">Measures how long a run takes.</param>
/// <param name="Cancelled">Set when the user asks to stop.</param>
internal sealed record CommandContext(
    OutputChannel Output,
    OutputChannel Error,
    string Folder,
    Func<string, string?> Variable,
    TimeProvider Clock,
    CancellationToken Cancelled)
{
    /// <summary>What a person types; null where nobody is there to be asked.</summary>
    public TextReader? Input { get; init; }

    private const int BufferSize = 16_384;

    /// <summary>Those of this process. UTF-8 everywhere, whatever the machine's culture.</summary>
    public static CommandContext OfProcess(CancellationToken cancelled)
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        return new(
            Channel(Console.OpenStandardOutput, Console.IsOutputRedirected),
            Channel(Console.OpenStandardError, Console.IsErrorRedirected),
            Environment.CurrentDirectory,
            Environment.GetEnvironmentVariable,
            TimeProvider.System,
            cancelled)
        {
            Input = Console.IsInputRedirected || Console.IsOutputRedirected || Console.IsErrorRedirected ? null : Console.In,
        };
    }

    /// <summary>Writes out what is still held back.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Flush()
    {
        Output.Writer.Flush();
        Error.Writer.Flush();
    }

    private static OutputChannel Channel(Func<Stream> open, bool isRedirected) => OutputChannel.Of(
        new StreamWriter(new StandardStream(open()), new UTF8Encoding(false), BufferSize) { AutoFlush = !isRedirected, NewLine = "\n" },
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

/// <summary>Standard output or standard error, and what it can show.</summary>
/// <param name="Writer">Where text goes.</param>
/// <param name="IsTerminal">Whether a person reads it as it appears; false for pipes, files and dumb terminals.</param>
/// <param name="HasColour">Whether colours and a moving cursor are welcome there.</param>
/// <param name="Width">Characters in a line of the terminal.</param>
internal sealed record OutputChannel(TextWriter Writer, bool IsTerminal = false, bool HasColour = false, int Width = 80)
{
    /// <summary>A channel that respects <c>NO_COLOR</c> (no-color.org) and <c>TERM=dumb</c>.</summary>
    public static OutputChannel Of(TextWriter writer, bool isRedirected, int width, Func<string, string?> variable)
    {
        var isTerminal = !isRedirected && variable("TERM") != "dumb";
        return new(writer, isTerminal, isTerminal && string.IsNullOrEmpty(variable("NO_COLOR")), width);
    }
}

/// <summary>Standard output or standard error is closed, or the disk that it goes to is full.</summary>
internal sealed class OutputException(string message, Exception cause) : Exception(message, cause);

/// <summary>A standard stream whose failures are told from those of other files.</summary>
/// <param name="inner">The process's own.</param>
internal sealed class StandardStream(Stream inner) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => Guarded(inner.Flush);

    public override void Write(byte[] buffer, int offset, int count) => Guarded(() => inner.Write(buffer, offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            throw new OutputException(e.Message, e);
        }
    }
}
