using System.Collections.Immutable;
using System.CommandLine;
using RoadmapSite.Cli.Problems;
using RoadmapSite.Editing;
using RoadmapSite.Localization;
using RoadmapSite.Output;

namespace RoadmapSite.Cli;

/// <summary><c>roadmap new DIR</c>: a small site that builds at once.</summary>
internal static class NewCommand
{
    private const string Notes = """
        Examples:
          roadmap new my-roadmap                        in Azerbaijani and English
          roadmap new my-roadmap --languages az,en,ru   with Russian beside them

        The first language is the default one, and its texts are the official ones. Codes
        are as in BCP 47: pt-BR, sr-Latn. The interface speaks Azerbaijani, English,
        Russian and Turkish; for others, translate theme/strings/LANGUAGE.yml. Add texts
        to the content in languages other than Azerbaijani and English. What is missing
        is shown in another language, and “roadmap check” counts it.
        """;

    public static Command Create(CommandContext context)
    {
        var folder = new Argument<string>("folder") { Description = "A folder that is empty or not there yet.", HelpName = "DIR" };
        folder.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (Obstacle(token.Value, context.Folder) is { } obstacle) result.AddError(obstacle);
        });
        var languages = new Option<string>("--languages")
        {
            Description = "Language codes, the default one first.",
            HelpName = "CODES",
            DefaultValueFactory = _ => "az,en",
        };
        languages.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !AreLanguages(t.Value)))
                result.AddError($"--languages cannot be “{token.Value}”; give codes such as az,en,pt-BR, each once");
        });
        var command = new SiteCommand("new", "Starts a site with a small example that builds at once.", Notes) { folder, languages };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, [.. parsed.GetValue(languages)!.Split(',')], CommandOptions.VerbosityOf(parsed), context));
        return command;
    }

    private static int Run(string name, ImmutableArray<string> languages, Verbosity verbosity, CommandContext context)
    {
        var words = ToolLanguage.Words(languages[0], context.Folder, context);
        var files = StarterSite.Of(languages);
        if (SourceWriter.Write(Path.GetFullPath(name, context.Folder), files, context.Cancelled) is { } failure)
        {
            ProblemFormat.WriteText([failure], words, context.Error);
            return ExitCode.Problems;
        }

        if (verbosity > Verbosity.Quiet)
            context.Output.Writer.WriteLine($"""
                {words["new.written", ("folder", name), ("languages", string.Join(", ", languages)), ("count", files.Length)]}
                {words["new-year.next"]}
                  1. roadmap build --site {name}
                  2. {words["new.read", ("file", Path.Combine(name, "README.md"))]}
                """.ReplaceLineEndings(context.Output.Writer.NewLine));
        return ExitCode.Fine;
    }

    private static string? Obstacle(string name, string current)
    {
        if (name.Length == 0) return "“new” needs the name of a folder";
        var path = Path.GetFullPath(name, current);
        if (File.Exists(path)) return $"“{name}” is a file; name a folder that is empty or not there yet";
        try
        {
            return Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()
                ? $"the folder “{name}” is not empty; name one that is empty or not there yet"
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"the folder “{name}” cannot be read: {e.Message}";
        }
    }

    private static bool AreLanguages(string text)
    {
        var codes = text.Split(',');
        return codes.All(Language.IsCode) && codes.Distinct().Count() == codes.Length;
    }
}
