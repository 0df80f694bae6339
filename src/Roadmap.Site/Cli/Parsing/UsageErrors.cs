using System.CommandLine;
using System.CommandLine.Parsing;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Cli.Parsing;

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
        foreach (var message in messages) error.WriteLine($"roadmap: {OneLine.Of(message)}");
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
