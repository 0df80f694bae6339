using RoadmapSite.Diagnostics;

namespace RoadmapSite.Cli.Problems;

/// <summary>A JSON array with an object for each problem. Every key is always there; line and column are null when the problem is the whole file.</summary>
internal static class JsonProblems
{
    public static void Write(IReadOnlyList<Diagnostic> problems, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (var (rule, at, message) in problems)
        {
            json.WriteStartObject();
            json.WriteString("path", at.Path);
            if (at.Line == 0)
            {
                json.WriteNull("line");
                json.WriteNull("column");
            }
            else
            {
                json.WriteNumber("line", at.Line);
                json.WriteNumber("column", Math.Max(at.Column, 1));
            }

            json.WriteString("severity", ProblemFormat.Word(rule.Severity));
            json.WriteString("code", rule.Code);
            json.WriteString("title", rule.Title);
            json.WriteString("message", message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
