using System.CommandLine;
using RoadmapSite.Cli.Problems;

namespace RoadmapSite.Cli;

/// <summary><c>roadmap check</c>: everything a build does, except that nothing is written.</summary>
internal static class CheckCommand
{
    private const string Notes = """
        Examples:
          roadmap check                     check the site of the current folder
          roadmap check --strict            let warnings fail too
          roadmap check --theme             read the finished pages, too
          roadmap check --format github     annotate a pull request
          roadmap check --format sarif > problems.sarif

        Problems are the result, so they go to standard output: in a pipe one a line,
        worst first, as “path:line:column: error RS123: what is wrong and what to do”,
        with paths relative to the site's folder (github and sarif: to the repository).
        The summary goes to standard error.

        “check” finds what “build” would refuse. After a change of the theme, --theme
        also reads every finished page: links, headings, tables, names, languages,
        weight. Those problems stand at pages of the output.
        """;

    public static Command Create(CommandContext context)
    {
        var site = CommandOptions.Site(context);
        var strict = CommandOptions.Strict();
        var theme = new Option<bool>("--theme") { Description = "Read the finished pages, too, as after a change of the theme." };
        var format = Choice.Of("--format", "How problems are written: text, github, json or sarif.",
            ProblemFormat.Text, ProblemFormat.Text, ProblemFormat.GitHub, ProblemFormat.Json, ProblemFormat.Sarif);
        format.HelpName = "FORMAT";
        var language = ToolLanguage.Option();
        var command = new SiteCommand("check", "Finds every problem in the content; writes nothing.", Notes) { site, format, strict, theme, language };
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetValue(site)!, context.Folder),
            parsed.GetValue(theme),
            parsed.GetValue(format)!,
            parsed.GetValue(strict),
            parsed.GetValue(language),
            CommandOptions.VerbosityOf(parsed),
            context));
        return command;
    }

    private static int Run(string folder, bool readsPages, string format, bool isStrict, string? language, Verbosity verbosity, CommandContext context)
    {
        var stages = new Stages(context.Clock);
        var words = ToolLanguage.Words(language, folder, context);
        var run = Progress.Show(stages, words, context.Error, () => new SiteRun(folder, null, stages, context.Cancelled).Check(readsPages));
        ProblemFormat.Write(format, run.Problems, folder, words, context);
        context.Output.Writer.Flush();

        var fails = run.Fails(isStrict);
        if (verbosity > Verbosity.Quiet && (fails || verbosity == Verbosity.Minimal))
            context.Error.Writer.WriteLine(run.Conclusion(words, isStrict, ""));
        else if (verbosity > Verbosity.Minimal)
            Summary.Of(run, null, stages, verbosity, words).Write(context.Error);
        return fails ? ExitCode.Problems : ExitCode.Fine;
    }
}
