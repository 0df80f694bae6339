using System.Collections.Immutable;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>A file of the site as it would be published.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes.</param>
/// <param name="Bytes">All of it.</param>
public sealed record CheckedFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether it is a page.</summary>
    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);
}

/// <summary>Everything that pages can refer to.</summary>
/// <param name="Files">By path.</param>
/// <param name="Pages">What is known of each page, by path.</param>
internal sealed record CheckedOutput(IReadOnlyDictionary<string, CheckedFile> Files, ImmutableDictionary<string, PageFacts> Pages);
