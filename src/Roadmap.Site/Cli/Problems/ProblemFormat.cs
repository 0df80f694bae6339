using RoadmapSite.Diagnostics;

namespace RoadmapSite.Cli.Problems;

/// <summary>The ways in which problems are written.</summary>
internal static class ProblemFormat
{
    public const string Text = "text";
    public const string GitHub = "github";
    public const string Json = "json";
    public const string Sarif = "sarif";

    /// <summary>Writes problems, which come worst first.</summary>
    public static void Write(string format, IReadOnlyList<Diagnostic> problems, string site, Surroundings surroundings)
    {
        var channel = surroundings.Output;
        switch (format)
        {
            case GitHub: GitHubProblems.Write(problems, RepositoryPath.Of(site, surroundings), channel.Writer); break;
            case Json: JsonProblems.Write(problems, channel.Writer); break;
            case Sarif: SarifProblems.Write(problems, RepositoryPath.Of(site, surroundings), channel.Writer); break;
            default: WriteText(problems, channel); break;
        }
    }

    /// <summary>Grouped and coloured in a terminal; a line each, whole and bare, elsewhere.</summary>
    public static void WriteText(IReadOnlyList<Diagnostic> problems, OutputChannel channel)
    {
        if (problems.Count == 0) return;
        if (channel.IsTerminal) TerminalProblems.Write(problems, channel);
        else
            foreach (var problem in problems) channel.Writer.WriteLine(OneLine.Of(problem.ToString()));
    }

    /// <summary><c>error</c> or <c>warning</c>.</summary>
    public static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
