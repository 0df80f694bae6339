using System.CommandLine;
using RoadmapSite.Cli.Diff;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Comparison;
using RoadmapSite.Configuration;

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
        Changes are no failure: the exit code is 0. A file with an error is left out and
        named, and the others are compared; the exit code is 1 then.
        """;

    public static Command Create(CommandContext context)
    {
        var site = CommandOptions.Site(context);
        var name = new Argument<string?>("base") { Description = "A git revision, or the folder of another site.", HelpName = "BASE", Arity = ArgumentArity.ZeroOrOne };
        name.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.Length == 0 || t.Value.StartsWith('-') || t.Value.Any(char.IsControl)))
                result.AddError($"“{token.Value}” cannot be a revision or folder to compare with; give a branch, a tag, a commit or a folder");
        });
        var format = Choice.Of("--format", "How changes are written: text, markdown or json.", Text, Text, Markdown, Json);
        format.HelpName = "FORMAT";
        var json = new Option<bool>("--json") { Description = "Short for --format json." };
        var language = ToolLanguage.Option();
        var command = new SiteCommand("diff", "Tells what changed in statuses, texts, targets and scores.", Notes) { name, site, format, json, language };
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetValue(site)!, context.Folder),
            parsed.GetValue(name),
            parsed.GetValue(json) ? Json : parsed.GetValue(format)!,
            parsed.GetValue(language),
            context));
        return command;
    }

    private static int Run(string folder, string? name, string format, string? language, CommandContext context)
    {
        var words = ToolLanguage.Words(language, folder, context);
        var problems = new DiagnosticList();
        var (report, error) = Cancellation.Abandonable(() => Compare(folder, name, words, problems, context), context.Cancelled);
        if (report is not null)
        {
            Write(format, report, context.Output.Writer);
            return report.LeftOut.IsEmpty ? ExitCode.Fine : ExitCode.Problems;
        }

        if (error is not null)
        {
            context.Error.Writer.WriteLine($"roadmap: {Terminal.OneLine(words[error])}");
            return ExitCode.WrongUsage;
        }

        ProblemFormat.WriteText([.. problems.Sorted().Where(p => p.Rule.Severity == Severity.Error)], words, context.Error);
        context.Error.Writer.WriteLine(words["run.not-compared"]);
        return ExitCode.Problems;
    }

    // Neither a report nor an error: then the present content has problems.
    private static (DiffReport? Report, Phrase? Error) Compare(string folder, string? name, ToolWords words, DiagnosticList problems, CommandContext context)
    {
        if (OpenedSite.Open(folder, problems) is not { } source) return (null, null);
        var input = source.Read(problems);
        var (old, error) = DiffBase.Read(source, name, context);
        if (old is null) return (null, error);
        if (Snapshot.Read(input, source.Config, old.Input, problems) is not { } now) return (null, null);
        return (Report(old, now, source.Config, words), null);
    }

    private static DiffReport Report(DiffBase old, Compared now, SiteConfig config, ToolWords words)
    {
        var language = config.Languages.Contains(words.Language.Code) ? words.Language.Code : config.DefaultLanguage;
        var before = old.Config is null ? null : Snapshot.Read(old.Input, old.Config, now.Files, old.Problems);
        if (before is null) return new(old.Name, language, words, [.. old.Problems.Sorted().Where(p => p.Rule.Severity == Severity.Error)], null) { LeftOut = now.LeftOut };
        var changes = ContentChanges.Of(before.Snapshot, now.Snapshot);
        return new(old.Name, language, words, before.LeftOut, changes) { LeftOut = now.LeftOut, Drafts = [.. CorrectionDrafts.Of(changes, config.Languages, words)] };
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
