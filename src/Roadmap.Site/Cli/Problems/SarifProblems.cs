using System.Collections.Immutable;
using System.Text.Json;
using RoadmapSite.Cli.Parsing;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Cli.Problems;

/// <summary>SARIF 2.1.0, with the whole catalogue as rules.</summary>
internal static class SarifProblems
{
    public static void Write(IReadOnlyList<Diagnostic> problems, RepositoryPath paths, TextWriter writer) => JsonText.Write(writer, json =>
    {
        var rules = Catalogue.Read();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var problem in problems) WriteResult(json, problem, rules.IndexOf(problem.Rule), paths);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "roadmap");
        json.WriteString("semanticVersion", PrintVersion.Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Explanation);
            WriteText(json, "help", rule.Explanation);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", ProblemFormat.Word(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic problem, int ruleIndex, RepositoryPath paths)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Rule.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", ProblemFormat.Word(problem.Rule.Severity));
        WriteText(json, "message", problem.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", paths.Uri(problem.At.Path));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
        // A whole file is its first line: code hosts drop results without a region.
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(problem.At.Line, 1));
        json.WriteNumber("startColumn", Math.Max(problem.At.Column, 1));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
