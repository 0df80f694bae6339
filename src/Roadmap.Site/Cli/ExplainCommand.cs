using System.Collections.Immutable;
using System.CommandLine;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Diagnostics;
using Spectre.Console;
using Rule = RoadmapSite.Diagnostics.Rule;

namespace RoadmapSite.Cli;

/// <summary><c>roadmap explain RS123</c>: what a kind of problem means and how to mend it; without a code, all kinds.</summary>
internal static class ExplainCommand
{
    private const string Markdown = "markdown";

    private const string Notes = """
        Examples:
          roadmap explain           list all kinds of problems
          roadmap explain RS123     what RS123 means and how to mend it
          roadmap explain --format markdown > PROBLEMS.md
        """;

    public static Command Create(CommandContext context)
    {
        var code = new Argument<string?>("code") { Description = "A problem's code; all problems if not said.", HelpName = "RSnnn", Arity = ArgumentArity.ZeroOrOne };
        code.CompletionSources.Add(_ => Catalogue.Read().Select(rule => rule.Code));
        code.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => Find(t.Value) is null))
                result.AddError($"there is no problem “{token.Value}”{Suggestion.For(token.Value, Catalogue.Read().Select(r => r.Code))}; “roadmap explain” lists all");
        });
        var format = Choice.Of("--format", "How it is written: text or markdown.", ProblemFormat.Text, ProblemFormat.Text, Markdown);
        format.HelpName = "FORMAT";
        var command = new SiteCommand("explain", "Tells what a problem's code means and how to mend it.", Notes) { code, format };
        command.SetAction(parsed =>
        {
            var rule = parsed.GetValue(code) is { } written ? Find(written) : null;
            if (parsed.GetValue(format) == Markdown) CatalogueMarkdown.Write(rule is null ? Catalogue.Read() : [rule], context.Output.Writer);
            else if (rule is not null) Explain(rule, context.Output);
            else List(context.Output.Writer);
            return ExitCode.Fine;
        });
        return command;
    }

    private static Rule? Find(string code) => Catalogue.Read().FirstOrDefault(r => r.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    private static void List(TextWriter writer)
    {
        foreach (var rule in Catalogue.Read()) writer.WriteLine($"{rule.Code}  {ProblemFormat.Word(rule.Severity),-7}  {rule.Title}");
    }

    private static void Explain(Rule rule, OutputChannel channel)
    {
        channel.Writer.WriteLine($"{rule.Code}  {ProblemFormat.Word(rule.Severity)}  {rule.Title}");
        channel.Writer.WriteLine();
        if (channel.IsTerminal) Terminal.Console(channel).WriteLine(rule.Explanation);
        else channel.Writer.WriteLine(rule.Explanation);
    }
}

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
