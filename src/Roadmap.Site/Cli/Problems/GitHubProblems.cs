namespace RoadmapSite.Cli.Problems;

/// <summary>Workflow commands that GitHub shows as annotations of a pull request: the first ten errors and ten warnings of a step, so order counts.</summary>
internal static class GitHubProblems
{
    public static void Write(IReadOnlyList<Diagnostic> problems, RepositoryPath paths, ToolWords words, TextWriter writer)
    {
        foreach (var problem in problems) writer.WriteLine(Line(problem, paths, words));
    }

    private static string Line(Diagnostic problem, RepositoryPath paths, ToolWords words)
    {
        var (rule, at) = (problem.Rule, problem.At);
        var place = at.Line == 0 ? "" : $",line={at.Line},col={Math.Max(at.Column, 1)}";
        return $"::{ProblemFormat.Word(rule.Severity)} file={Property(paths.Of(at.Path))}{place},title={Property($"{rule.Code} {words.TitleOf(rule)}")}::{Data(Terminal.OneLine(words[problem.Message]))}";
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

/// <summary>Paths as a code host needs them: from the top of what was checked out, also when the site is a folder in it.</summary>
/// <param name="Prefix">The site's folder from there, with a slash at the end; empty when it is the same.</param>
internal sealed record RepositoryPath(string Prefix)
{
    /// <summary>From the workspace of a GitHub workflow if the site is in it, else from the current folder if it is in that.</summary>
    public static RepositoryPath Of(string site, CommandContext context) =>
        new(new[] { context.Variable("GITHUB_WORKSPACE"), context.Folder }
            .Where(top => !string.IsNullOrEmpty(top))
            .Select(top => Path.GetRelativePath(top!, site).Replace('\\', '/'))
            .Where(path => !path.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(path))
            .Select(path => path == "." ? "" : path + "/")
            .FirstOrDefault(""));

    /// <summary>A path of the site, from there.</summary>
    public string Of(string path) => Prefix + path;

    /// <summary>The same as a URI reference.</summary>
    public string Uri(string path) => string.Join('/', Of(path).Split('/').Select(System.Uri.EscapeDataString));
}
