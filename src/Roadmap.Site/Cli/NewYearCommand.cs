using System.CommandLine;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
using RoadmapSite.Editing;
using RoadmapSite.Model;
using RoadmapSite.Output;
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
        say what to do.
        Files that are there already are kept. The report says “provisional: true”, so
        that the site can be published while lines are still empty.
        """;

    public static Command Create(CommandContext context)
    {
        var site = CommandOptions.Site(context);
        var year = new Argument<string>("year") { Description = "A year of the roadmap, such as 2018.", HelpName = "YEAR" };
        year.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !IsYear(t.Value))) result.AddError($"“{token.Value}” is not a year; write one such as 2018");
        });
        var command = new SiteCommand("new-year", "Starts a year's folder with a line for every step that is due.", Notes) { year, site };
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetValue(site)!, context.Folder),
            CalendarUnit.TryParse(parsed.GetValue(year)!, out var unit) ? unit : default,
            CommandOptions.VerbosityOf(parsed),
            context));
        return command;
    }

    private static int Run(string folder, CalendarUnit unit, Verbosity verbosity, CommandContext context)
    {
        var problems = new DiagnosticList();
        var (draft, span) = Cancellation.Abandonable(() => Draft(folder, unit, problems), context.Cancelled);
        if (draft is null && span is not null)
        {
            context.Error.Writer.WriteLine($"roadmap: {unit} is not inside the roadmap's years {span}; nothing was written");
            return ExitCode.WrongUsage;
        }

        if (draft is null) return Refuse(problems.Sorted(), context);
        var missing = draft.Files.Where(f => !Path.Exists(Path.Combine(folder, f.Path))).ToArray();
        if (missing.Length > 0 && SourceWriter.Write(folder, missing, context.Cancelled) is { } failure) return Refuse([failure], context);
        if (verbosity > Verbosity.Quiet) Tell(draft, missing, unit, context.Output.Writer);
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
        return roadmap.Years.Contains(unit)
            ? (YearDraft.Of(roadmap, ModelBuilder.Reports(plan, roadmap), unit, new DraftWords(words!.For(roadmap.Terms), languages)), roadmap.Years)
            : (null, roadmap.Years);
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

    private static int Refuse(IReadOnlyList<Diagnostic> problems, CommandContext context)
    {
        ProblemFormat.WriteText(problems, context.Error);
        context.Error.Writer.WriteLine("Nothing was written; mend these problems first.");
        return ExitCode.Problems;
    }

    private static void Tell(YearDraft draft, SourceFile[] written, CalendarUnit unit, TextWriter output)
    {
        if (written.Length == 0)
        {
            output.WriteLine($"{ContentPaths.Status}{unit}/ has all its files already; nothing was written. “roadmap check” names what is still empty.");
            return;
        }

        foreach (var file in draft.Files) output.WriteLine($"{(written.Contains(file) ? "written" : "kept   ")}  {file.Path}");
        string[] steps =
        [
            $"Correct title and day in {ContentPaths.Status}{unit}/report.yml.",
            "Write a status after each colon in the .yml file of each priority.",
            "Write the summaries of work done into the .md files; delete those that stay empty.",
            .. draft.Files.Any(f => f.Path.EndsWith("/indicators.yml", StringComparison.Ordinal)) ? ["Where values of indicators were observed, write them into indicators.yml."] : (string[])[],
            "Run “roadmap check”: it names every line and text that is still empty.",
            "When nothing is, delete “provisional: true” from report.yml.",
        ];
        output.WriteLine();
        output.WriteLine($"{Count(draft.Due, "step is", "steps are")} due in {unit}; {Count(draft.Overdue, "more is", "more are")} overdue and not implemented.");
        output.WriteLine("What to do next:");
        for (var i = 0; i < steps.Length; i++) output.WriteLine($"  {i + 1}. {steps[i]}");
    }

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
