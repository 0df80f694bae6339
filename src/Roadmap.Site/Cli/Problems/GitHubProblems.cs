using RoadmapSite.Diagnostics;

namespace RoadmapSite.Cli.Problems;

/// <summary>Workflow commands that GitHub shows as annotations of a pull request: the first ten errors and ten warnings of a step, so order counts.</summary>
internal static class GitHubProblems
{
    public static void Write(IReadOnlyList<Diagnostic> problems, RepositoryPath paths, TextWriter writer)
    {
        foreach (var problem in problems) writer.WriteLine(Line(problem, paths));
    }

    private static string Line(Diagnostic problem, RepositoryPath paths)
    {
        var (rule, at) = (problem.Rule, problem.At);
        var place = at.Line == 0 ? "" : $",line={at.Line},col={Math.Max(at.Column, 1)}";
        return $"::{ProblemFormat.Word(rule.Severity)} file={Property(paths.Of(at.Path))}{place},title={Property($"{rule.Code} {rule.Title}")}::{Data(OneLine.Of(problem.Message))}";
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
