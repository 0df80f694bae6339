using System.CommandLine;
using RoadmapSite.Cli.Diff;
using RoadmapSite.Cli.Parsing;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Comparison;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Cli;

/// <summary><c>roadmap diff</c>: what the work at hand changes in statuses, texts, targets and scores.</summary>
internal static class DiffCommand
{
    private const string Text = "text";
    private const string Markdown = "markdown";
    private const string Json = "json";

    private const string Notes = """
        Examples:
          roadmap diff                       what changes since the work began
          roadmap diff HEAD~1                since the commit before the last one
          roadmap diff ../published          compared with the site in another folder
          roadmap diff --format markdown     tables for a pull request

        Without BASE, the content is compared with the point where the work left the
        published branch (branch: in site.config.yml), else with the last commit.
        Changes are no failure: the exit code is 0.
        """;

    public static Command Create(Surroundings surroundings)
    {
        var site = CommonOptions.Site(surroundings);
        var name = new Argument<string?>("base") { Description = "A git revision, or the folder of another site.", HelpName = "BASE", Arity = ArgumentArity.ZeroOrOne };
        name.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.Length == 0 || t.Value.StartsWith('-') || t.Value.Any(char.IsControl)))
                result.AddError($"“{token.Value}” cannot be a revision or folder to compare with; give a branch, a tag, a commit or a folder");
        });
        var format = Choice.Of("--format", "How changes are written: text, markdown or json.", Text, Text, Markdown, Json);
        format.HelpName = "FORMAT";
        var json = new Option<bool>("--json") { Description = "Short for --format json." };
        var command = new SiteCommand("diff", "Tells what changed in statuses, texts, targets and scores.", Notes) { name, site, format, json };
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetValue(site)!, surroundings.Folder),
            parsed.GetValue(name),
            parsed.GetValue(json) ? Json : parsed.GetValue(format)!,
            surroundings));
        return command;
    }

    private static int Run(string folder, string? name, string format, Surroundings surroundings)
    {
        var problems = new DiagnosticList();
        var source = SiteSource.Open(folder, problems);
        var now = source is null ? null : Snapshot.Read(source.Read(problems), source.Config, problems);
        if (source is null || now is null)
        {
            ProblemFormat.WriteText([.. problems.Sorted().Where(p => p.Rule.Severity == Severity.Error)], surroundings.Error);
            surroundings.Error.Writer.WriteLine("The content cannot be compared before these problems are mended.");
            return ExitCode.Problems;
        }

        var (old, error) = DiffBase.Read(source, name, surroundings);
        if (old is null)
        {
            surroundings.Error.Writer.WriteLine($"roadmap: {OneLine.Of(error!)}");
            return ExitCode.WrongUsage;
        }

        Write(format, Report(old, now, source.Config.DefaultLanguage), surroundings.Output.Writer);
        return ExitCode.Fine;
    }

    private static DiffReport Report(DiffBase old, Snapshot now, string language)
    {
        var before = old.Config is null ? null : Snapshot.Read(old.Input, old.Config, old.Problems);
        return before is null
            ? new(old.Name, language, [.. old.Problems.Sorted().Where(p => p.Rule.Severity == Severity.Error)], null)
            : new(old.Name, language, [], ContentChanges.Of(before, now));
    }

    private static void Write(string format, DiffReport report, TextWriter output)
    {
        switch (format)
        {
            case Markdown: MarkdownDiff.Write(report, output); break;
            case Json: JsonDiff.Write(report, output); break;
            default: TextDiff.Write(report, output); break;
        }
    }
}
