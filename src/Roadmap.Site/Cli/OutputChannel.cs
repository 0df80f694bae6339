namespace RoadmapSite.Cli;

/// <summary>Standard output or standard error, and what it can show.</summary>
/// <param name="Writer">Where text goes.</param>
/// <param name="IsTerminal">Whether a person reads it as it appears; false for pipes, files and dumb terminals.</param>
/// <param name="HasColour">Whether colours and a moving cursor are welcome there.</param>
/// <param name="Width">Characters in a line of the terminal.</param>
public sealed record OutputChannel(TextWriter Writer, bool IsTerminal = false, bool HasColour = false, int Width = 80)
{
    /// <summary>A channel that respects <c>NO_COLOR</c> (no-color.org) and <c>TERM=dumb</c>.</summary>
    public static OutputChannel Of(TextWriter writer, bool isRedirected, int width, Func<string, string?> variable)
    {
        var isTerminal = !isRedirected && variable("TERM") != "dumb";
        return new(writer, isTerminal, isTerminal && string.IsNullOrEmpty(variable("NO_COLOR")), width);
    }
}
