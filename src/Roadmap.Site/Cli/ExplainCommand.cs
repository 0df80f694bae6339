using System.CommandLine;
using RoadmapSite.Cli.Problems;
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
        var language = ToolLanguage.Option();
        var command = new SiteCommand("explain", "Tells what a problem's code means and how to mend it.", Notes) { code, format, language };
        command.SetAction(parsed =>
        {
            var words = ToolLanguage.Words(parsed.GetValue(language), context.Folder, context);
            var rule = parsed.GetValue(code) is { } written ? Find(written) : null;
            if (parsed.GetValue(format) == Markdown) CatalogueMarkdown.Write(rule is null ? Catalogue.Read() : [rule], words, context.Output.Writer);
            else if (rule is not null) Explain(rule, words, context.Output);
            else List(words, context.Output.Writer);
            return ExitCode.Fine;
        });
        return command;
    }

    private static Rule? Find(string code) => Catalogue.Read().FirstOrDefault(r => r.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    private static void List(ToolWords words, TextWriter writer)
    {
        var width = Enum.GetValues<Severity>().Max(s => ProblemFormat.Word(s, words).Length);
        foreach (var rule in Catalogue.Read()) writer.WriteLine($"{rule.Code}  {ProblemFormat.Word(rule.Severity, words).PadRight(width)}  {words.TitleOf(rule)}");
    }

    private static void Explain(Rule rule, ToolWords words, OutputChannel channel)
    {
        channel.Writer.WriteLine($"{rule.Code}  {ProblemFormat.Word(rule.Severity, words)}  {words.TitleOf(rule)}");
        channel.Writer.WriteLine();
        if (channel.IsTerminal) Terminal.Console(channel).WriteLine(words.ExplanationOf(rule));
        else channel.Writer.WriteLine(words.ExplanationOf(rule));
    }
}

/// <summary>Kinds of problems as a page of the documentation, by the first digit of their codes.</summary>
internal static class CatalogueMarkdown
{
    public static void Write(ImmutableArray<Rule> rules, ToolWords words, TextWriter writer)
    {
        writer.WriteLine($"# {words["catalogue.heading"]}");
        foreach (var group in rules.GroupBy(r => r.Code[2]))
        {
            writer.WriteLine($"\n## {words[$"catalogue.group-{(group.Key is >= '1' and <= '8' ? group.Key : "other")}"]}");
            foreach (var rule in group)
                writer.WriteLine($"\n### {rule.Code}\n\n**{words.Language.Capitalise(words.TitleOf(rule))}** ({ProblemFormat.Word(rule.Severity, words)}). {Escaped(words.ExplanationOf(rule))}");
        }
    }

    // Explanations are plain text; these characters would be read as Markdown or HTML.
    private static string Escaped(string text) =>
        string.Concat(text.Select(c => c is '<' or '>' or '*' or '_' or '`' or '#' or '[' or ']' or '\\' ? $"\\{c}" : $"{c}"));
}
