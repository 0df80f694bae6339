using System.CommandLine;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Editing;
using RoadmapSite.Output;
using RoadmapSite.Scoring;
using RoadmapSite.Validation;

namespace RoadmapSite.Cli;

/// <summary><c>roadmap new-year 2018</c>: the next year's folder, ready to be filled in. What is there already stays.</summary>
internal static class NewYearCommand
{
    private const string Notes = """
        Examples:
          roadmap new-year 2018             start content/status/2018/ of the current folder

        Writes report.yml, one file a priority with an empty line for every step that is
        due (and for those that are overdue, marked), indicators.yml where values can be
        observed, and an empty file for each summary. Comments in the site's languages
        say what to do. What final reports published is kept beside them in published.yml.
        Files that are there already are kept. The report says “provisional: true”, so
        that the site can be published while lines are still empty.
        """;

    public static Command Create(CommandContext context)
    {
        var site = CommandOptions.Site(context);
        var year = new Argument<string>("year") { Description = "A year of the roadmap or a part of one, such as 2018, 2018-H1, 2018-Q3 or 2018-06.", HelpName = "YEAR" };
        year.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !IsYear(t.Value))) result.AddError($"“{token.Value}” is not a year or a part of one; write one such as 2018, 2018-H1 or 2018-Q3");
        });
        var language = ToolLanguage.Option();
        var command = new SiteCommand("new-year", "Starts a year's folder with a line for every step that is due.", Notes) { year, site, language };
        command.Aliases.Add("new-report");
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetValue(site)!, context.Folder),
            CalendarUnit.TryParse(parsed.GetValue(year)!, out var unit) ? unit : default,
            parsed.GetValue(language),
            CommandOptions.VerbosityOf(parsed),
            context));
        return command;
    }

    private static int Run(string folder, CalendarUnit unit, string? language, Verbosity verbosity, CommandContext context)
    {
        var words = ToolLanguage.Words(language, folder, context);
        var problems = new DiagnosticList();
        var (draft, span) = Cancellation.Abandonable(() => Draft(folder, unit, problems), context.Cancelled);
        if (draft is null && span is not null)
        {
            context.Error.Writer.WriteLine(words["new-year.outside", ("unit", $"{unit}"), ("years", $"{span}")]);
            return ExitCode.WrongUsage;
        }

        if (draft is null) return Refuse(problems.Sorted(), words, context);
        var missing = draft.Files.Where(f => !Path.Exists(Path.Combine(folder, f.Path))).ToArray();
        if (missing.Length > 0 && SourceWriter.Write(folder, missing, context.Cancelled) is { } failure) return Refuse([failure], words, context);
        if (verbosity > Verbosity.Quiet) Tell(draft, missing, unit, words, context.Output.Writer);
        return ExitCode.Fine;
    }

    // No draft: because of the problems, or because the time is outside the years of the roadmap, which are then told.
    private static (YearDraft? Draft, Period? Span) Draft(string folder, CalendarUnit unit, DiagnosticList problems)
    {
        if (OpenedSite.Open(folder, problems) is not { } source) return (null, null);
        var found = new DiagnosticList();
        var (languages, input) = (source.Config.Languages, source.Read(found));
        var documents = new SiteReader(languages).Read(input, found);
        Rules.Check(documents, found);
        var words = WordsReader.Read(DefaultTheme.Under(input), languages, found);
        problems.AddRange(found.Sorted().Where(p => p.Rule.Severity == Severity.Error && (!documents.IsComplete || Concerns(p.At.Path, unit))));
        if (problems.HasErrors) return (null, null);

        var plan = documents with { Years = [.. documents.Years.Where(y => new ReportTime(unit).Follows(y.Time))] };
        var roadmap = ModelBuilder.Roadmap(plan);
        if (!roadmap.Years.Contains(unit)) return (null, roadmap.Years);
        var earlier = ModelBuilder.Reports(plan, roadmap);
        var draft = YearDraft.Write(roadmap, earlier, unit, new DraftWords(words!.For(roadmap.Terms), languages));
        return (draft with { Files = [.. draft.Files, .. PublishedDraft.Missing(ReportScores.All(roadmap, earlier, Language.Of(source.Config.DefaultLanguage)))] }, roadmap.Years);
    }

    // Only what a draft is made from: the year itself, and later ones, may be unfinished.
    private static bool Concerns(string path, CalendarUnit unit)
    {
        if (path.StartsWith(ContentPaths.Pages, StringComparison.Ordinal)) return false;
        if (!path.StartsWith(ContentPaths.Status, StringComparison.Ordinal)) return true;
        var folder = path[ContentPaths.Status.Length..].Split('/')[0];
        return CalendarUnit.TryParse(folder, out var earlier) && earlier < unit;
    }

    private static bool IsYear(string text) => CalendarUnit.TryParse(text, out _);

    private static int Refuse(IReadOnlyList<Diagnostic> problems, ToolWords words, CommandContext context)
    {
        ProblemFormat.WriteText(problems, words, context.Error);
        context.Error.Writer.WriteLine(words["run.nothing-written"]);
        return ExitCode.Problems;
    }

    private static void Tell(YearDraft draft, SourceFile[] written, CalendarUnit unit, ToolWords words, TextWriter output)
    {
        if (written.Length == 0)
        {
            output.WriteLine(words["new-year.complete", ("folder", $"{ContentPaths.Status}{unit}/")]);
            return;
        }

        foreach (var file in draft.Files) output.WriteLine($"{words[written.Contains(file) ? "new-year.written" : "new-year.kept"]}  {file.Path}");
        string[] steps =
        [
            words["new-year.correct-title", ("file", $"{ContentPaths.Status}{unit}/report.yml")],
            words["new-year.write-statuses"],
            words["new-year.write-summaries"],
            .. draft.Files.Any(f => f.Path.EndsWith("/indicators.yml", StringComparison.Ordinal)) ? [words["new-year.write-indicators"]] : (string[])[],
            words["new-year.check"],
            words["new-year.finish", ("unit", $"{unit}")],
        ];
        output.WriteLine();
        output.WriteLine(words["new-year.due", ("due", draft.Due), ("overdue", draft.Overdue), ("unit", $"{unit}")]);
        output.WriteLine(words["new-year.next"]);
        for (var i = 0; i < steps.Length; i++) output.WriteLine($"  {i + 1}. {steps[i]}");
    }
}
