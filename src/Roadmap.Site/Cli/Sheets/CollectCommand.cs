using System.CommandLine;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Content;
using RoadmapSite.Editing.Sheets;
using RoadmapSite.Output;
using RoadmapSite.Workbooks;

namespace RoadmapSite.Cli.Sheets;

/// <summary><c>roadmap collect 2018</c>: a workbook for each agency, to be filled in and sent back.</summary>
internal static class CollectCommand
{
    private const string Notes = """
        Examples:
          roadmap collect 2018                              a workbook for each agency, in sheets/
          roadmap collect 2018 --agency central-bank        for one agency
          roadmap collect 2018 --language en --output out/  headings and lists in English

        Each workbook (.xlsx) holds the agency's steps that are due or late in the report, with
        what was found before, and columns for status, note, reason and evidence. What the
        report says already is filled in. “roadmap import” reads the workbooks when they come
        back, whatever they are called by then. A workbook that is there already and says
        something else is not overwritten: it may be one that came back.
        """;

    public static Command Create(CommandContext context)
    {
        var site = CommandOptions.Site(context);
        var report = new Argument<string>("report") { Description = "The report to collect for, such as 2018.", HelpName = "REPORT" };
        var output = CommandOptions.Output(context);
        output.Description = "The folder for the workbooks; sheets in the current folder if not said.";
        var agency = new Option<string?>("--agency") { Description = "Only the workbook of this agency.", HelpName = "ID" };
        var overwrite = new Option<bool>("--overwrite") { Description = "Write over workbooks that are there already." };
        var language = SheetOptions.Language();
        var command = new SiteCommand("collect", "Writes a workbook for each agency, to be filled in and sent back.", Notes) { report, site, output, agency, language, overwrite };
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetValue(site)!, context.Folder), parsed.GetValue(report)!, parsed.GetValue(output) ?? "sheets", parsed.GetValue(agency),
            parsed.GetValue(language), parsed.GetValue(overwrite), CommandOptions.VerbosityOf(parsed), context));
        return command;
    }

    private static int Run(string folder, string name, string output, string? agency, string? code, bool overwrites, Verbosity verbosity, CommandContext context)
    {
        if (SheetSource.Read(folder, code, context) is not { } source) return ExitCode.Problems;
        if (SheetOptions.LanguageOf(code, source, context) is not { } language || source.Report(name, context) is not { } report) return ExitCode.WrongUsage;
        var tool = source.Tool;
        var (asked, unasked) = AskedSteps.Of(source.Site.Reports, report);
        if (agency is not null && asked.All(a => a.Agency.Id != agency)) return NoSheet(agency, report, asked, tool, context);

        var workbook = new AgencyWorkbook(source.Words, language, source.Config.Url, report);
        var wanted = asked.Where(a => agency is null || a.Agency.Id == agency).ToArray();
        var target = Path.GetFullPath(output, context.Folder);
        SourceFile[] files = [.. wanted.Select(a => new SourceFile($"{a.Agency.Id}.xlsx", WorkbookWriter.Write(workbook.Of(a))))];
        var other = files.Where(f => IsOther(Path.Combine(target, f.Path), f.Bytes)).Select(f => Path.Combine(output, f.Path)).ToArray();
        if (other.Length > 0 && !overwrites)
        {
            foreach (var path in other) context.Error.Writer.WriteLine($"roadmap: {Terminal.OneLine(tool["collect.other-file", ("file", path)])}");
            context.Error.Writer.WriteLine(tool["collect.nothing-written"]);
            return ExitCode.WrongUsage;
        }

        if (files.Length > 0 && SourceWriter.Write(target, files, context.Cancelled) is { } failure)
        {
            ProblemFormat.WriteText([failure], tool, context.Error);
            return ExitCode.Problems;
        }

        if (verbosity > Verbosity.Quiet) Tell(wanted, agency is null ? unasked : [], language, output, tool, context.Output.Writer);
        return ExitCode.Fine;
    }

    private static int NoSheet(string agency, Report report, ImmutableArray<AskedAgency> asked, ToolWords tool, CommandContext context)
    {
        var known = report.Roadmap.Agencies.Any(a => a.Id == agency);
        context.Error.Writer.WriteLine(Terminal.OneLine("roadmap: " + (known
            ? tool["collect.no-steps", ("agency", agency), ("report", report.Id)]
            : tool["collect.no-agency", ("agency", agency), ("suggestion", Suggestion.For(agency, asked.Select(a => a.Agency.Id)))])));
        return ExitCode.WrongUsage;
    }

    private static bool IsOther(string path, ReadOnlyMemory<byte> bytes) =>
        Path.Exists(path) && !(File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes.Span));

    private static void Tell(AskedAgency[] wanted, ImmutableArray<Step> unasked, string language, string output, ToolWords tool, TextWriter writer)
    {
        foreach (var (agency, steps) in wanted.Select(a => (a.Agency, a.Steps)))
            writer.WriteLine(Terminal.OneLine(tool["collect.written", ("file", Path.Combine(output, $"{agency.Id}.xlsx")), ("steps", steps.Length), ("agency", agency.Name.In(language).Text)]));
        if (!unasked.IsEmpty)
        {
            writer.WriteLine();
            writer.WriteLine(tool["collect.unasked", ("steps", string.Join(", ", unasked.Select(s => s.Id)))]);
        }

        if (wanted.Length == 0 && unasked.IsEmpty) writer.WriteLine(tool["collect.none"]);
        if (wanted.Length == 0) return;
        writer.WriteLine();
        writer.WriteLine(tool["collect.total", ("steps", wanted.Sum(a => a.Steps.Length)), ("workbooks", wanted.Length), ("command", $"roadmap import {Path.Combine(output, "*.xlsx")} --dry-run")]);
    }
}
