using System.CommandLine;
using RoadmapSite.Configuration;

namespace RoadmapSite.Cli;

/// <summary>Options that several commands share, each defined once.</summary>
internal static class CommandOptions
{
    private const string VerbosityName = "--verbosity";

    /// <summary><c>--verbosity LEVEL</c>, on every command.</summary>
    public static Option<string> Verbosity()
    {
        var option = Choice.Of(
            VerbosityName, "How much is said beside the problems: quiet, minimal, normal, detailed or diagnostic.",
            "normal", "quiet", "minimal", "normal", "detailed", "diagnostic");
        option.Aliases.Add("-v");
        option.HelpName = "LEVEL";
        option.Recursive = true;
        return option;
    }

    /// <summary><c>--site DIR</c>: a folder that exists, as a full path.</summary>
    public static Option<string> Site(CommandContext context)
    {
        var option = new Option<string>("--site")
        {
            Description = "The folder that holds site.config.yml.",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.Length == 0 || !Directory.Exists(Path.Combine(context.Folder, t.Value))))
                result.AddError($"there is no folder “{token.Value}”; --site names the folder that holds site.config.yml");
        });
        return option;
    }

    /// <summary><c>--output DIR</c>: not a file.</summary>
    public static Option<string?> Output(CommandContext context)
    {
        var option = new Option<string?>("--output", "-o")
        {
            Description = "The folder to write to; _site in the site's folder if not said.",
            HelpName = "DIR",
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.Length == 0 || File.Exists(Path.Combine(context.Folder, t.Value))))
                result.AddError(token.Value.Length == 0 ? "--output needs the name of a folder" : $"“{token.Value}” is a file; --output names a folder");
        });
        return option;
    }

    /// <summary><c>--url URL</c>: an absolute web address.</summary>
    public static Option<string?> Url()
    {
        var option = new Option<string?>("--url")
        {
            Description = "The address that the site is published at; overrides url: in site.config.yml.",
            HelpName = "URL",
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => ConfigReader.ToWeb(t.Value) is null))
                result.AddError($"--url cannot be “{token.Value}”; it is an address such as https://example.org/roadmap/");
        });
        return option;
    }

    /// <summary><c>--strict</c>.</summary>
    public static Option<bool> Strict() => new("--strict") { Description = "Warnings fail too." };

    /// <summary>What <c>--verbosity</c> says.</summary>
    public static Verbosity VerbosityOf(ParseResult parsed) =>
        Enum.Parse<Verbosity>(parsed.GetValue<string>(VerbosityName)!, ignoreCase: true);
}

/// <summary>An option that is one of a few words.</summary>
internal static class Choice
{
    /// <summary>The option; <paramref name="standard"/> holds when it is not given.</summary>
    public static Option<string> Of(string name, string description, string standard, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => standard };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value)))
                result.AddError($"{name} cannot be “{token.Value}”{Suggestion.For(token.Value, words)}; it is one of {string.Join(", ", words)}");
        });
        return option;
    }
}

/// <summary>How much is said about a run, beside its problems.</summary>
internal enum Verbosity
{
    /// <summary>Nothing.</summary>
    Quiet,

    /// <summary>A closing line.</summary>
    Minimal,

    /// <summary>The summary.</summary>
    Normal,

    /// <summary>The summary with the time of each stage.</summary>
    Detailed,

    /// <summary>And the stack trace of a bug.</summary>
    Diagnostic,
}
