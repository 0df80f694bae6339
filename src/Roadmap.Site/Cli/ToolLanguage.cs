using System.CommandLine;
using RoadmapSite.Configuration;

namespace RoadmapSite.Cli;

/// <summary>In which language a command speaks: the one asked for, else that of <c>ROADMAP_LANGUAGE</c>, else the first of the site, each where the tool has it, else English.</summary>
internal static partial class ToolLanguage
{
    private const string Variable = "ROADMAP_LANGUAGE";

    /// <summary><c>--language az|en</c>.</summary>
    public static Option<string?> Option()
    {
        string[] languages = [.. ToolWords.Languages];
        var option = new Option<string?>("--language")
        {
            Description = $"The language of messages: {string.Join(" or ", languages)}; the site's first language, where it is one of these, if not said.",
            HelpName = "CODE",
        };
        option.CompletionSources.Add(languages);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !languages.Contains(t.Value)))
                result.AddError($"--language cannot be “{token.Value}”; it is one of {string.Join(", ", languages)}");
        });
        return option;
    }

    /// <summary>The words of a command.</summary>
    /// <param name="asked">What the command line says; null for nothing.</param>
    /// <param name="folder">Full path of the site.</param>
    /// <param name="context">For the environment.</param>
    public static ToolWords Words(string? asked, string folder, CommandContext context) =>
        ToolWords.Of(new[] { asked, context.Variable(Variable) }.FirstOrDefault(code => !string.IsNullOrEmpty(code)) ?? FirstOf(folder) ?? "en");

    // Also of a configuration that cannot be used, as that has to be said in a language, too.
    private static string? FirstOf(string folder)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, ConfigReader.FileName));
            return file.Exists && file.Length <= ConfigReader.DefaultFileSizeLimit && First().Match(File.ReadAllText(file.FullName)) is { Success: true } match ? match.Groups[1].Value : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [GeneratedRegex("""^languages:[ ]*(?:#.*)?(?:\[|\r?\n[ ]*-)\s*["']?([A-Za-z][A-Za-z0-9-]*)""", RegexOptions.Multiline)]
    private static partial Regex First();
}
