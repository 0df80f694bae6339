using RoadmapSite.Cli;

namespace RoadmapSite.Tests.Cli;

/// <summary>What a command said and returned, run in this process as if it were its own.</summary>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>In a pipe, in English, with nothing else in the environment but the way to other programs.</summary>
    public static CommandRun In(string folder, params string[] arguments) =>
        With(folder, w => new(w), name => name == "PATH" ? Environment.GetEnvironmentVariable(name) : null, default, arguments);

    /// <summary>The same with somebody at the terminal who answers questions, an answer a line.</summary>
    public static CommandRun Asked(string folder, string[] answers, params string[] arguments) =>
        With(folder, w => new(w), name => name == "PATH" ? Environment.GetEnvironmentVariable(name) : null, arguments, new StringReader(string.Join('\n', answers)), default);

    public static CommandRun With(
        string folder, Func<TextWriter, OutputChannel> channel, Func<string, string?> variable, CancellationToken cancelled, params string[] arguments) =>
        With(folder, channel, variable, arguments, null, cancelled);

    private static CommandRun With(
        string folder, Func<TextWriter, OutputChannel> channel, Func<string, string?> variable, string[] arguments, TextReader? input, CancellationToken cancelled)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = CommandLine.Run(arguments, new(channel(output), channel(error), folder, name => variable(name) ?? (name == "ROADMAP_LANGUAGE" ? "en" : null), TimeProvider.System, cancelled) { Input = input });
        return new(code, output.ToString(), error.ToString());
    }
}
