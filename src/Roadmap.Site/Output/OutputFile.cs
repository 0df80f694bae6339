namespace RoadmapSite.Output;

/// <summary>A file of the site: where it goes, and how its bytes are made when they are needed.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes: <c>en/index.html</c>.</param>
/// <param name="Make">Makes the bytes; the same every time. They are valid until the same thread makes another file.</param>
/// <param name="Source">The file of the content that it is a copy of; null when it is made.</param>
internal sealed record OutputFile(string Path, Func<ReadOnlyMemory<byte>> Make, string? Source = null)
{
    /// <summary>The bytes, to keep.</summary>
    public ReadOnlyMemory<byte> Render() => Make().ToArray();
}
