using Spectre.Console;

namespace RoadmapSite.Cli;

/// <summary>Tables and colours, for terminals only: loading them costs more time than a whole build has.</summary>
internal static class RichText
{
    /// <summary>A console that writes to the channel as the channel can, whatever else the process is attached to.</summary>
    public static IAnsiConsole On(OutputChannel channel)
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
}
