using Spectre.Console;

namespace RoadmapSite.Cli;

/// <summary>Text for people at a terminal. Tables and colours only there: loading them costs more time than a whole build has.</summary>
internal static class Terminal
{
    /// <summary>A console that writes to the channel as the channel can, whatever else the process is attached to.</summary>
    public static IAnsiConsole Console(OutputChannel channel)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = channel.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = channel.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = channel.HasColour ? InteractionSupport.Yes : InteractionSupport.No,
            Enrichment = new() { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(channel.Writer),
        });
        console.Profile.Width = channel.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>The text as one line, so that what content says neither moves the cursor nor starts a line of its own: line breaks, control characters and invisible direction marks written as <c>\u001B</c>.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(IsHarmful)) return text;
        var line = new StringBuilder();
        foreach (var character in text)
            if (IsHarmful(character)) line.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else line.Append(character);
        return line.ToString();
    }

    private static bool IsHarmful(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
