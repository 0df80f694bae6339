using RoadmapSite.Diagnostics;
using Spectre.Console;

namespace RoadmapSite.Cli.Problems;

/// <summary>Problems for a person: the place on a line of its own, as terminals make a link of it, the message under it, and space between files.</summary>
internal static class TerminalProblems
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public static void Write(IReadOnlyList<Diagnostic> problems, OutputChannel channel)
    {
        var console = RichText.On(channel);
        foreach (var file in problems.GroupBy(p => (p.Rule.Severity, p.At.Path)))
        {
            foreach (var problem in file)
            {
                var colour = problem.Rule.Severity == Severity.Error ? Color.Red : Color.Yellow;
                console.Write(new Text(OneLine.Of(problem.At.ToString()), new(decoration: Decoration.Bold)));
                console.Write(new Text($"  {ProblemFormat.Word(problem.Rule.Severity)}", new(colour, decoration: Decoration.Bold)));
                console.Write(new Text($" {problem.Rule.Code}", Dim));
                console.WriteLine();
                console.Write(new Padder(new Text(OneLine.Of(problem.Message)), new(2, 0, 0, 0)));
            }

            console.WriteLine();
        }
    }
}
