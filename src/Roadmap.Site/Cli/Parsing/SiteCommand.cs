using System.CommandLine;

namespace RoadmapSite.Cli.Parsing;

/// <summary>A command with more help than its options: examples, and what comes out.</summary>
/// <param name="name">The verb.</param>
/// <param name="description">One line.</param>
/// <param name="notes">Printed under the options by <c>--help</c>.</param>
internal sealed class SiteCommand(string name, string description, string notes) : Command(name, description)
{
    public string Notes { get; } = notes;
}
