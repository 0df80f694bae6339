using System.Collections.Immutable;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Cli.Problems;

/// <summary>Kinds of problems as a page of the documentation, by the first digit of their codes.</summary>
internal static class CatalogueMarkdown
{
    public static void Write(ImmutableArray<Rule> rules, TextWriter writer)
    {
        writer.WriteLine("# Problems");
        foreach (var group in rules.GroupBy(r => r.Code[2]))
        {
            writer.WriteLine($"\n## {Group(group.Key)}");
            foreach (var rule in group)
                writer.WriteLine($"\n### {rule.Code}\n\n**{char.ToUpperInvariant(rule.Title[0])}{rule.Title[1..]}** ({ProblemFormat.Word(rule.Severity)}). {Escaped(rule.Explanation)}");
        }
    }

    private static string Group(char digit) => digit switch
    {
        '1' => "Files and their form",
        '2' => "The plan",
        '3' => "The results of a year",
        '4' => "Languages and spelling",
        '5' => "Summaries and other long texts",
        '6' => "The theme",
        '7' => "Writing the site",
        '8' => "The finished pages",
        _ => "Others",
    };

    // Explanations are plain text; these characters would be read as Markdown or HTML.
    private static string Escaped(string text) =>
        string.Concat(text.Select(c => c is '<' or '>' or '*' or '_' or '`' or '#' or '[' or ']' or '\\' ? $"\\{c}" : $"{c}"));
}
