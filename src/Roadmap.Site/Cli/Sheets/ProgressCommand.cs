using System.CommandLine;
using RoadmapSite.Cli.Diff;
using RoadmapSite.Editing.Sheets;

namespace RoadmapSite.Cli.Sheets;

/// <summary><c>roadmap progress</c>: whose statuses are there, and whose are missing.</summary>
internal static class ProgressCommand
{
    private const string Notes = """
        Examples:
          roadmap progress                       of the provisional report
          roadmap progress 2018                  of another one
          roadmap progress --format markdown     for a pull request
        """;

    public static Command Create(CommandContext context)
    {
        var site = CommandOptions.Site(context);
        var report = new Argument<string?>("report") { Description = "The report, such as 2018; the provisional one if not said.", HelpName = "REPORT", Arity = ArgumentArity.ZeroOrOne };
        var format = SheetOptions.Format();
        var language = SheetOptions.Language();
        var command = new SiteCommand("progress", "Tells by agency how many due steps have a status, and which have none.", Notes) { report, site, format, language };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetValue(site)!, context.Folder), parsed.GetValue(report), parsed.GetValue(format)!, parsed.GetValue(language), context));
        return command;
    }

    private static int Run(string folder, string? name, string format, string? code, CommandContext context)
    {
        if (SheetSource.Read(folder, code, context) is not { } source) return ExitCode.Problems;
        if (SheetOptions.LanguageOf(code, source, context) is not { } language || source.Report(name, context) is not { } report) return ExitCode.WrongUsage;
        var words = source.Words[language];
        var progress = ReportProgress.Of(AskedSteps.Of(source.Site.Reports, report));
        var title = words["progress.title", ("report", report.Id), ("received", progress.Received), ("due", progress.Due)];
        var output = context.Output.Writer;
        output.WriteLine(format == SheetOptions.Markdown ? $"## {MarkdownDiff.Cell(title)}" : Terminal.OneLine(title));
        new ReportTable("",
            [words["import.agency"], words["progress.due"], words["progress.received"], words["progress.missing"], words["progress.late"], words["progress.steps"]],
            [.. progress.Agencies.Select(a => ImmutableArray.Create(
                a.Agency.ShortName.In(language).Text, $"{a.Due}", $"{a.Received}", $"{a.Missing.Length}", $"{a.Late.Length}", string.Join(", ", a.Missing.Select(s => s.Id))))]).Write(format, output);
        if (progress.Due == progress.Received)
        {
            output.WriteLine();
            output.WriteLine(Terminal.OneLine(words["progress.complete"]));
        }

        return ExitCode.Fine;
    }
}
