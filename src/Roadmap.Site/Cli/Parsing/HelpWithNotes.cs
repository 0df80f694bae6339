using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RoadmapSite.Cli.Parsing;

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
