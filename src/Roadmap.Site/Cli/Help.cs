using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Reflection;

namespace RoadmapSite.Cli;

/// <summary>The library's help, and under it the command's own notes.</summary>
internal sealed class HelpWithNotes(OutputChannel output) : SynchronousCommandLineAction
{
    private const string RootNotes = """
        Most common:
          roadmap          build the site of the current folder into _site/
          roadmap check    find every problem in its content and write nothing

        “roadmap COMMAND --help” shows a command's options with examples.

        Exit codes: 0 fine, 1 problems in the content, 2 wrong usage, 3 a bug, 130 cancelled.
        """;

    private readonly HelpAction _standard = new() { MaxWidth = output.IsTerminal ? output.Width : 100 };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _standard.Invoke(parseResult);
        var notes = parseResult.CommandResult.Command is SiteCommand command ? command.Notes : RootNotes;
        output.Writer.WriteLine(notes.ReplaceLineEndings(output.Writer.NewLine));
        return ExitCode.Fine;
    }
}

/// <summary>A command with more help than its options: examples, and what comes out.</summary>
/// <param name="description">One line.</param>
/// <param name="notes">Printed under the options by <c>--help</c>.</param>
internal sealed class SiteCommand(string name, string description, string notes) : Command(name, description)
{
    public string Notes { get; } = notes;
}

/// <summary><c>--version</c>: the version of this program, whoever hosts it.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    /// <summary>Such as <c>1.0.0</c>, without what is built into it of the source's revision.</summary>
    public static string Version { get; } =
        typeof(PrintVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Version);
        return ExitCode.Fine;
    }
}

/// <summary>Says what is wrong with a command line, a line each, and where help is.</summary>
internal static class UsageErrors
{
    public static int Write(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens.Take(1).Select(token => Unknown(token, command));
        var others = parsed.Errors.Where(e => e.SymbolResult is not CommandResult || parsed.UnmatchedTokens.Count == 0).Select(e => e.Message);
        return Write(unknown.Concat(others), command is RootCommand ? "roadmap" : $"roadmap {command.Name}", error);
    }

    private static int Write(IEnumerable<string> messages, string command, TextWriter error)
    {
        foreach (var message in messages) error.WriteLine($"roadmap: {Terminal.OneLine(message)}");
        error.WriteLine($"“{command} --help” shows what is possible.");
        return ExitCode.WrongUsage;
    }

    private static string Unknown(string token, Command command)
    {
        if (!token.StartsWith('-'))
            return command.Subcommands.Count > 0
                ? $"“{token}” is not a command{Suggestion.For(token, command.Subcommands.Select(c => c.Name))}"
                : $"“{token}” is more than “{command.Name}” takes";

        var owner = command.Subcommands.FirstOrDefault(c => c.Options.Any(o => o.Name == token || o.Aliases.Contains(token)));
        return owner is null
            ? $"“{token}” is not an option{Suggestion.For(token, command.Options.Select(o => o.Name))}"
            : $"“{token}” is an option of a command, so name the command first: roadmap {owner.Name} {token}";
    }
}
