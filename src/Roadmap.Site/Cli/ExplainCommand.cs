using System.CommandLine;
using RoadmapSite.Cli.Parsing;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Diagnostics;
using Spectre.Console;
using Rule = RoadmapSite.Diagnostics.Rule;

namespace RoadmapSite.Cli;

/// <summary><c>roadmap explain RS123</c>: what a kind of problem means and how to mend it; without a code, all kinds.</summary>
internal static class ExplainCommand
{
    private const string Notes = """
        Examples:
          roadmap explain           list all kinds of problems
          roadmap explain RS123     what RS123 means and how to mend it
        """;

    public static Command Create(Surroundings surroundings)
    {
        var code = new Argument<string?>("code") { Description = "A problem's code; all problems if not said.", HelpName = "RSnnn", Arity = ArgumentArity.ZeroOrOne };
        code.CompletionSources.Add(_ => Catalogue.Read().Select(rule => rule.Code));
        code.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => Find(t.Value) is null))
                result.AddError($"there is no problem “{token.Value}”{Suggestion.For(token.Value, Catalogue.Read().Select(r => r.Code))}; “roadmap explain” lists all");
        });
        var command = new SiteCommand("explain", "Tells what a problem's code means and how to mend it.", Notes) { code };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(code) is { } written) Explain(Find(written)!, surroundings.Output);
            else List(surroundings.Output.Writer);
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
        if (channel.IsTerminal) RichText.On(channel).WriteLine(rule.Explanation);
        else channel.Writer.WriteLine(rule.Explanation);
    }
}
