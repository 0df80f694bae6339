using System.Text.Json.Nodes;
using RoadmapSite.Rendering;

namespace RoadmapSite.Cli.Problems;

/// <summary>SARIF 2.1.0, with the whole catalogue as rules.</summary>
internal static class SarifProblems
{
    public static void Write(IReadOnlyList<Diagnostic> problems, RepositoryPath paths, ToolWords words, TextWriter writer)
    {
        var rules = Catalogue.Read();
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "roadmap",
                    ["semanticVersion"] = PrintVersion.Version,
                    ["rules"] = Json.List(rules, r => Rule(r, words)),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = Json.List(problems, p => Result(p, rules.IndexOf(p.Rule), paths, words)),
        };
        if (words != ToolWords.English) run["language"] = words.Language.Code;
        writer.Write(new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(run),
        }.ToText(Json.Readable));
    }

    private static JsonObject Rule(Rule rule, ToolWords words) => new()
    {
        ["id"] = rule.Code,
        ["shortDescription"] = Text(words.TitleOf(rule)),
        ["fullDescription"] = Text(words.ExplanationOf(rule)),
        ["help"] = Text(words.ExplanationOf(rule)),
        ["defaultConfiguration"] = new JsonObject { ["level"] = ProblemFormat.Word(rule.Severity) },
    };

    private static JsonObject Result(Diagnostic problem, int ruleIndex, RepositoryPath paths, ToolWords words) => new()
    {
        ["ruleId"] = problem.Rule.Code,
        ["ruleIndex"] = ruleIndex,
        ["level"] = ProblemFormat.Word(problem.Rule.Severity),
        ["message"] = Text(words[problem.Message]),
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = paths.Uri(problem.At.Path), ["uriBaseId"] = "%SRCROOT%" },
                // A whole file is its first line: code hosts drop results without a region.
                ["region"] = new JsonObject { ["startLine"] = Math.Max(problem.At.Line, 1), ["startColumn"] = Math.Max(problem.At.Column, 1) },
            },
        }),
    };

    private static JsonObject Text(string text) => new() { ["text"] = text };
}
