using Spectre.Console;

namespace RoadmapSite.Cli.Problems;

/// <summary>The ways in which problems are written.</summary>
internal static class ProblemFormat
{
    public const string Text = "text";
    public const string GitHub = "github";
    public const string Json = "json";
    public const string Sarif = "sarif";

    /// <summary>Writes problems, which come worst first.</summary>
    public static void Write(string format, IReadOnlyList<Diagnostic> problems, string site, ToolWords words, CommandContext context)
    {
        var channel = context.Output;
        switch (format)
        {
            case GitHub: GitHubProblems.Write(problems, RepositoryPath.Of(site, context), words, channel.Writer); break;
            case Json: JsonProblems.Write(problems, words, channel.Writer); break;
            case Sarif: SarifProblems.Write(problems, RepositoryPath.Of(site, context), words, channel.Writer); break;
            default: WriteText(problems, words, channel); break;
        }
    }

    /// <summary>Grouped and coloured in a terminal; a line each, whole and bare, elsewhere.</summary>
    public static void WriteText(IReadOnlyList<Diagnostic> problems, ToolWords words, OutputChannel channel)
    {
        if (problems.Count == 0) return;
        if (channel.IsTerminal) TerminalProblems.Write(problems, words, channel);
        else
            foreach (var problem in problems) channel.Writer.WriteLine(Terminal.OneLine(problem.In(words)));
    }

    /// <summary>“error” or “warning” for a person.</summary>
    public static string Word(Severity severity, ToolWords words) => words[$"severity.{Word(severity)}"];

    /// <summary><c>error</c> or <c>warning</c>, for programs.</summary>
    public static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";
}

/// <summary>Problems for a person: the place on a line of its own, as terminals make a link of it, the message under it, and space between files.</summary>
internal static class TerminalProblems
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public static void Write(IReadOnlyList<Diagnostic> problems, ToolWords words, OutputChannel channel)
    {
        var console = Terminal.Console(channel);
        foreach (var file in problems.GroupBy(p => (p.Rule.Severity, p.At.Path)))
        {
            foreach (var problem in file)
            {
                var colour = problem.Rule.Severity == Severity.Error ? Color.Red : Color.Yellow;
                console.Write(new Text(Terminal.OneLine(problem.At.ToString()), new(decoration: Decoration.Bold)));
                console.Write(new Text($"  {ProblemFormat.Word(problem.Rule.Severity, words)}", new(colour, decoration: Decoration.Bold)));
                console.Write(new Text($" {problem.Rule.Code}", Dim));
                console.WriteLine();
                console.Write(new Padder(new Text(Terminal.OneLine(words[problem.Message])), new(2, 0, 0, 0)));
            }

            console.WriteLine();
        }
    }
}
