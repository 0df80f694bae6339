using System.CommandLine;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Editing.Import;
using RoadmapSite.Editing.Sheets;
using RoadmapSite.Output;
using RoadmapSite.Workbooks;

namespace RoadmapSite.Cli.Sheets;

/// <summary><c>roadmap import sheets/*.xlsx</c>: what agencies filled in → the status files.</summary>
internal static class ImportCommand
{
    private const string Undecided = "undecided";
    private const string Sheet = "sheet";
    private const string File = "file";

    private const string Notes = """
        Examples:
          roadmap import sheets/*.xlsx --dry-run      tell what would change, and write nothing
          roadmap import sheets/                      every workbook and CSV of the folder
          roadmap import late.csv --report 2018       a table that does not say its report
          roadmap import sheets/ --format markdown    for a pull request

        Files may have been renamed, and so may their sheets; columns may have been moved. An
        empty row changes nothing. A row that cannot be used is refused with its cell, and the
        others go on. Where a report was changed after a sheet was sent and the sheet says
        otherwise, the report stays and both are listed, until --take says which counts.
        In the status files only what changes is written anew; importing twice changes nothing.

        Exit codes: 0 all was taken, 1 something was refused or waits for a decision.
        """;

    public static Command Create(CommandContext context)
    {
        var site = CommandOptions.Site(context);
        var files = new Argument<string[]>("files") { Description = "Workbooks (.xlsx), tables (.csv) or folders of them.", HelpName = "FILES", Arity = ArgumentArity.OneOrMore };
        var report = new Option<string?>("--report") { Description = "The report of rows that do not say theirs; the provisional one if not said.", HelpName = "REPORT" };
        var isDryRun = new Option<bool>("--dry-run") { Description = "Tell what would change, and write nothing." };
        var take = Choice.Of("--take", "Which counts where a sheet and a changed report disagree: sheet or file.", Undecided, Sheet, File);
        take.HelpName = "WHICH";
        var format = SheetOptions.Format();
        var language = SheetOptions.Language();
        var command = new SiteCommand("import", "Reads the workbooks that agencies filled in, and writes the status files.", Notes) { files, site, report, isDryRun, take, format, language };
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetValue(site)!, context.Folder), parsed.GetValue(files)!, parsed.GetValue(report), parsed.GetValue(isDryRun),
            parsed.GetValue(take) switch { Sheet => Taken.Sheet, File => Taken.File, _ => Taken.Undecided }, parsed.GetValue(format)!, parsed.GetValue(language), context));
        return command;
    }

    private static int Run(string folder, string[] names, string? name, bool isDryRun, Taken taken, string format, string? code, CommandContext context)
    {
        if (SheetSource.Read(folder, code, context) is not { } source) return ExitCode.Problems;
        if (SheetOptions.LanguageOf(code, source, context) is not { } language) return ExitCode.WrongUsage;
        var words = source.Words[language];
        var refused = new List<(string File, string Message)>();
        var rows = new List<ReturnedRow>();
        var paths = ReturnedFiles.Find(names, context.Folder).ToArray();
        var sheets = new ReturnedSheets(source.Words);
        foreach (var path in paths)
        {
            var shown = paths.Count(p => Path.GetFileName(p) == Path.GetFileName(path)) == 1 ? Path.GetFileName(path) : Path.GetRelativePath(context.Folder, path);
            var read = ReturnedFiles.Read(path);
            var found = sheets.RowsOf(shown, read);
            if (read.Obstacle is { } obstacle) refused.Add((shown, words[WordOf(obstacle)]));
            else if (found.IsEmpty) refused.Add((shown, words["import.file-no-table"]));
            rows.AddRange(found);
        }

        var standard = name ?? source.Site.Reports.LastOrDefault(r => r.IsProvisional)?.Id;
        var written = new ImportReport(source.Words, language, format, context.Output.Writer);
        var isWhole = true;
        foreach (var group in rows.GroupBy(r => ReportOf(r) ?? standard))
        {
            if (source.Site.Reports.FirstOrDefault(r => r.Id == group.Key) is not { } report)
            {
                refused.AddRange(group.Select(r => r.File).Distinct().Select(f => (f, group.Key is null ? words["import.file-no-report"] : words["import.file-unknown-report", ("report", group.Key)])));
                continue;
            }

            var outcome = new SheetImport(source.Site, report, source.Words, language, taken).Import(group);
            if (!isDryRun && outcome.Files.Length > 0 && SourceWriter.Write(folder, outcome.Files, context.Cancelled) is { } failure)
            {
                ProblemFormat.WriteText([failure], ToolWords.Of(language), context.Error);
                return ExitCode.Problems;
            }

            written.Write(report, outcome, taken, isDryRun);
            if (!report.IsProvisional && outcome.Files.Length > 0) written.Write(source.Tool["collect.final", ("report", report.Id)]);
            isWhole &= outcome.Rows.All(r => r.Fate != RowFate.Refused && (r.Fate != RowFate.Kept || taken != Taken.Undecided));
        }

        written.Write(refused);
        return isWhole && refused.Count == 0 ? ExitCode.Fine : ExitCode.Problems;
    }

    private static string? ReportOf(ReturnedRow row) => row[SheetColumns.Report].Text.TrimStart('#') is { Length: > 0 } report ? report : null;

    private static string WordOf(FileObstacle obstacle) => obstacle switch
    {
        FileObstacle.TooLarge => "import.file-too-large",
        FileObstacle.Encrypted => "import.file-encrypted",
        FileObstacle.NotUtf8 => "import.file-not-utf8",
        FileObstacle.Missing => "import.file-missing",
        _ => "import.file-not-readable",
    };
}
