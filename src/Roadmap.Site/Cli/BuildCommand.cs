using System.CommandLine;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Configuration;

namespace RoadmapSite.Cli;

/// <summary><c>roadmap build</c>: content → the whole site in a folder, or problems and the folder as it was.</summary>
internal static class BuildCommand
{
    public const string Name = "build";

    private const string Notes = """
        Examples:
          roadmap                                   build the current folder into _site/
          roadmap build --url https://example.org/roadmap/
          roadmap build --site ministry -o /srv/www/roadmap

        Problems go to standard error, one a line in a pipe; the summary to standard
        output. With errors (or warnings and --strict) nothing is written, and the
        output folder stays as it was. What a build wrote there before is replaced; files
        of somebody else stop the build.
        """;

    public static Command Create(CommandContext context)
    {
        var site = CommandOptions.Site(context);
        var output = CommandOptions.Output(context);
        var url = CommandOptions.Url();
        var strict = CommandOptions.Strict();
        var language = ToolLanguage.Option();
        var command = new SiteCommand(Name, "Builds the whole site; this is what happens without a command.", Notes) { site, output, url, strict, language };
        command.SetAction(parsed => Run(
            new(parsed.GetValue(site)!,
                parsed.GetValue(output),
                parsed.GetValue(url) is { } address ? ConfigReader.ToWeb(address) : null,
                parsed.GetValue(strict),
                CommandOptions.VerbosityOf(parsed))
            { Language = parsed.GetValue(language) },
            context));
        return command;
    }

    public static int Run(BuildOptions options, CommandContext context)
    {
        var folder = Path.GetFullPath(options.Site, context.Folder);
        var output = options.Output is null ? Path.Combine(folder, "_site") : Path.GetFullPath(options.Output, context.Folder);
        var stages = new Stages(context.Clock);
        var words = ToolLanguage.Words(options.Language, folder, context);
        var run = Progress.Show(stages, words, context.Error,
            () => new SiteRun(folder, options.Url, stages, context.Cancelled).Build(output, options.IsStrict));
        ProblemFormat.WriteText(run.Problems, words, context.Error);

        var fails = run.Fails(options.IsStrict);
        var place = Shown(output, context.Folder);
        if (options.Verbosity > Verbosity.Quiet && fails)
            context.Error.Writer.WriteLine(run.Conclusion(words, options.IsStrict, words["run.untouched", ("place", place)]));
        context.Error.Writer.Flush();
        if (fails) return ExitCode.Problems;

        if (options.Verbosity == Verbosity.Minimal)
            context.Output.Writer.WriteLine(words["run.built", ("place", place), ("pages", run.Pages), ("time", Summary.Seconds(stages.Elapsed))]);
        else if (options.Verbosity > Verbosity.Minimal)
            Summary.Of(run, place, stages, options.Verbosity, words).Write(context.Output);
        return ExitCode.Fine;
    }

    private static string Shown(string output, string current)
    {
        var relative = Path.GetRelativePath(current, output);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? output : relative).Replace('\\', '/').TrimEnd('/') + "/";
    }
}

/// <summary>What a build is asked for.</summary>
/// <param name="Site">The site's folder, relative to the current one.</param>
/// <param name="Output">Where to write, relative to the current folder; null for <c>_site</c> in the site's folder.</param>
/// <param name="Url">Overrides the configured address; null for that.</param>
/// <param name="IsStrict">Whether warnings stop it.</param>
/// <param name="Verbosity">How much is said.</param>
internal sealed record BuildOptions(string Site, string? Output, Uri? Url, bool IsStrict, Verbosity Verbosity)
{
    /// <summary>The language of messages; null for that of the site.</summary>
    public string? Language { get; init; }

    public static BuildOptions Default { get; } = new(".", null, null, false, Verbosity.Normal);
}
