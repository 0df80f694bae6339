using System.CommandLine;
using RoadmapSite.Content;
using RoadmapSite.Editing;
using RoadmapSite.Output;
using RoadmapSite.Scoring;
using RoadmapSite.Validation;

namespace RoadmapSite.Cli;

/// <summary><c>roadmap finalise 2018 --on 2019-03-15</c>: a report in progress becomes final, and what is published of it is kept.</summary>
internal static class FinaliseCommand
{
    private const string Notes = """
        Examples:
          roadmap finalise 2018 --on 2019-03-15
          roadmap finalise 2017                   keeps what a report says that is final already

        Takes “provisional: true” out of report.yml, writes the day of publication there,
        and keeps every status and figure in published.yml beside it. From then on a
        status or figure that changes needs an entry in corrections.yml.
        """;

    public static Command Create(CommandContext context)
    {
        var site = CommandOptions.Site(context);
        var report = new Argument<string>("report") { Description = "A folder of content/status/, such as 2018 or 2018-H1.", HelpName = "REPORT" };
        var on = new Option<string?>("--on") { Description = "The day of publication, such as 2019-03-15; needed where the report is still provisional.", HelpName = "DAY" };
        on.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !TryDay(t.Value, out _))) result.AddError($"“{token.Value}” is not a day; write one such as 2019-03-15");
        });
        var language = ToolLanguage.Option();
        var command = new SiteCommand("finalise", "Makes a report final and keeps what is published of it.", Notes) { report, on, site, language };
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetValue(site)!, context.Folder), parsed.GetValue(report)!, TryDay(parsed.GetValue(on) ?? "", out var day) ? day : null, parsed.GetValue(language), context));
        return command;
    }

    private static int Run(string folder, string id, DateOnly? on, string? language, CommandContext context)
    {
        var words = ToolLanguage.Words(language, folder, context);
        var problems = new DiagnosticList();
        if (OpenedSite.Open(folder, problems) is not { } source) return Refuse(problems, words, context);
        var input = source.Read(problems);
        var documents = new SiteReader(source.Config.Languages).Read(input, problems);
        Rules.Check(documents, problems);
        if (problems.HasErrors) return Refuse(problems, words, context);

        var roadmap = ModelBuilder.Roadmap(documents);
        var scores = ReportScores.All(roadmap, ModelBuilder.Reports(documents, roadmap), Language.Of(source.Config.DefaultLanguage)).FirstOrDefault(r => r.Id == id);
        if (scores is null) return Say(words["finalise.unknown", ("report", id), ("folder", ContentPaths.Status)], context);
        if (scores.Report.Record is not null) return Say(words["finalise.final", ("report", id), ("file", $"{ContentPaths.Status}{id}/corrections.yml")], context);
        if (scores.Whole.Coverage is { IsComplete: false } coverage)
            return Say(words["finalise.incomplete", ("missing", $"{coverage.Due - coverage.Assessed}"), ("due", $"{coverage.Due}"), ("report", id)], context);
        var day = on ?? scores.Report.PublishedOn;
        if (day is null && scores.Report.IsProvisional) return Say(words["finalise.no-day", ("report", id)], context);
        if (day < scores.Report.AsOf) return Say(words["finalise.too-early", ("report", id), ("as-of", $"{scores.Report.AsOf:yyyy-MM-dd}"), ("day", $"{day:yyyy-MM-dd}")], context);

        var path = $"{ContentPaths.Status}{id}/";
        SourceFile[] files =
        [
            .. day is { } known ? [File(path + "report.yml", PublishedDraft.Report(Encoding.UTF8.GetString(input[path + "report.yml"]!.Bytes.Span), known))] : Array.Empty<SourceFile>(),
            File(path + "published.yml", PublishedDraft.Record(scores, day)),
        ];
        if (SourceWriter.Write(folder, files, context.Cancelled) is { } failure)
        {
            problems.Add(failure);
            return Refuse(problems, words, context);
        }

        foreach (var file in files) context.Output.Writer.WriteLine($"{words["new-year.written"]}  {file.Path}");
        return ExitCode.Fine;
    }

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static int Say(string why, CommandContext context)
    {
        context.Error.Writer.WriteLine($"roadmap: {why}");
        return ExitCode.Problems;
    }

    private static int Refuse(DiagnosticList problems, ToolWords words, CommandContext context)
    {
        foreach (var problem in problems.Sorted().Where(p => p.Rule.Severity == Severity.Error)) context.Error.Writer.WriteLine(Terminal.OneLine(problem.In(words)));
        context.Error.Writer.WriteLine(words["run.nothing-written"]);
        return ExitCode.Problems;
    }
}
