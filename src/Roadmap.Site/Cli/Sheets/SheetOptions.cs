using System.CommandLine;

namespace RoadmapSite.Cli.Sheets;

/// <summary>Options that the commands around sheets share.</summary>
internal static class SheetOptions
{
    public const string Text = "text";
    public const string Markdown = "markdown";

    /// <summary><c>--language CODE</c>.</summary>
    public static Option<string?> Language() => new("--language")
    {
        Description = "The language to write in, one of the site's; its first if not said.",
        HelpName = "CODE",
    };

    /// <summary><c>--format text|markdown</c>.</summary>
    public static Option<string> Format()
    {
        var option = Choice.Of("--format", "How the report is written: text or markdown.", Text, Text, Markdown);
        option.HelpName = "FORMAT";
        return option;
    }

    /// <summary>The language that was asked for; null, after a line that says so, when the site does not have it.</summary>
    public static string? LanguageOf(string? code, SheetSource source, CommandContext context)
    {
        if (code is null || source.Config.Languages.Contains(code)) return code ?? source.Config.DefaultLanguage;
        context.Error.Writer.WriteLine($"roadmap: {Terminal.OneLine(source.Tool["collect.no-language", ("code", code), ("languages", string.Join(", ", source.Config.Languages))])}");
        return null;
    }
}
