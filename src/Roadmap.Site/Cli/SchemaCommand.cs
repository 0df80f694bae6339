using System.CommandLine;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Output;

namespace RoadmapSite.Cli;

/// <summary><c>roadmap schema</c>: JSON Schemas for the site's languages, with which editors complete and check while typing.</summary>
internal static class SchemaCommand
{
    private const string Notes = """
        Examples:
          roadmap schema                    write content/.schema/ of the current folder

        The first line of each content file names its schema, so that editors such as
        Visual Studio Code (with its YAML extension) complete keys and words while you
        type. Run it again after the languages have changed, or after an update of roadmap.
        """;

    public static Command Create(CommandContext context)
    {
        var site = CommandOptions.Site(context);
        var command = new SiteCommand("schema", "Writes the JSON Schemas with which editors complete while typing.", Notes) { site };
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetValue(site)!, context.Folder), CommandOptions.VerbosityOf(parsed), context));
        return command;
    }

    private static int Run(string folder, Verbosity verbosity, CommandContext context)
    {
        var (words, problems) = (ToolLanguage.Words(null, folder, context), new DiagnosticList());
        if (OpenedSite.Open(folder, problems) is { } source)
        {
            // What is wrong with the content is told by “check”; the schemas only need the words of its statuses.
            var plan = new SiteReader(source.Config.Languages).Read(source.Read(new()), new()).Plan;
            var files = SchemaFiles.Of(source.Config.Languages, plan.Roadmap?.Scoring.Rules.Value.Statuses);
            var changed = files.Where(f => !IsThere(folder, f)).ToArray();
            if (changed.Length > 0 && SourceWriter.Write(folder, changed, context.Cancelled) is { } failure) problems.Add(failure);
            else if (verbosity > Verbosity.Quiet)
                context.Output.Writer.WriteLine(words["run.schemas", ("folder", ContentPaths.Schemas), ("count", files.Length), ("written", changed.Length), ("unchanged", files.Length - changed.Length)]);
        }

        ProblemFormat.WriteText(problems.Sorted(), words, context.Error);
        return problems.HasErrors ? ExitCode.Problems : ExitCode.Fine;
    }

    private static bool IsThere(string folder, SourceFile file) =>
        new FileInfo(Path.Combine(folder, file.Path)) is { Exists: true, LinkTarget: null } known
        && known.Length == file.Bytes.Length && File.ReadAllBytes(known.FullName).AsSpan().SequenceEqual(file.Bytes.Span);
}
