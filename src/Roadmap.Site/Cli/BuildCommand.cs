using System.CommandLine;
using RoadmapSite.Cli.Parsing;
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

    public static Command Create(Surroundings surroundings)
    {
        var site = CommonOptions.Site(surroundings);
        var output = CommonOptions.Output(surroundings);
        var url = CommonOptions.Url();
        var strict = CommonOptions.Strict();
        var command = new SiteCommand(Name, "Builds the whole site; this is what happens without a command.", Notes) { site, output, url, strict };
        command.SetAction(parsed => Run(
            new(parsed.GetValue(site)!,
                parsed.GetValue(output),
                parsed.GetValue(url) is { } address ? ConfigReader.ToWeb(address) : null,
                parsed.GetValue(strict),
                CommonOptions.VerbosityOf(parsed)),
            surroundings));
        return command;
    }

    public static int Run(BuildOptions options, Surroundings surroundings)
    {
        var folder = Path.GetFullPath(options.Site, surroundings.Folder);
        var output = options.Output is null ? Path.Combine(folder, "_site") : Path.GetFullPath(options.Output, surroundings.Folder);
        var stages = new Stages(surroundings.Clock);
        var run = Waiting.For(stages, surroundings.Error,
            () => new SiteRun(folder, options.Url, stages, surroundings.Cancelled).Build(output, options.IsStrict));
        ProblemFormat.WriteText(run.Problems, surroundings.Error);

        var fails = run.Fails(options.IsStrict);
        var place = Shown(output, surroundings.Folder);
        if (options.Verbosity > Verbosity.Quiet && fails)
            surroundings.Error.Writer.WriteLine(Closing.Of(run, options.IsStrict, $"; nothing was written, {place} is as it was"));
        surroundings.Error.Writer.Flush();
        if (fails) return ExitCode.Problems;

        if (options.Verbosity == Verbosity.Minimal)
            surroundings.Output.Writer.WriteLine($"{place}: {run.Pages} pages in {Summary.Seconds(stages.Elapsed)}");
        else if (options.Verbosity > Verbosity.Minimal)
            Summary.Of(run, place, stages, options.Verbosity).Write(surroundings.Output);
        return ExitCode.Fine;
    }

    private static string Shown(string output, string current)
    {
        var relative = Path.GetRelativePath(current, output);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? output : relative).Replace('\\', '/').TrimEnd('/') + "/";
    }
}
