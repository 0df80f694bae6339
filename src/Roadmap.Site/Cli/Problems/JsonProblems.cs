using System.Text.Json.Nodes;
using RoadmapSite.Rendering;

namespace RoadmapSite.Cli.Problems;

/// <summary>A JSON array with an object for each problem. Every key is always there; line and column are null when the problem is the whole file.</summary>
internal static class JsonProblems
{
    public static void Write(IReadOnlyList<Diagnostic> problems, ToolWords words, TextWriter writer) =>
        writer.Write(Json.List(problems, p => Problem(p, words)).ToText(Json.Readable));

    private static JsonObject Problem(Diagnostic problem, ToolWords words)
    {
        var (rule, at, message) = problem;
        int? line = at.Line == 0 ? null : at.Line;
        return new()
        {
            ["path"] = at.Path,
            ["line"] = line,
            ["column"] = line is null ? null : Math.Max(at.Column, 1),
            ["severity"] = ProblemFormat.Word(rule.Severity),
            ["code"] = rule.Code,
            ["title"] = words.TitleOf(rule),
            ["message"] = words[message],
        };
    }
}
