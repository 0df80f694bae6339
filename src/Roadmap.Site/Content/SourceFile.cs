namespace RoadmapSite.Content;

/// <summary>A file of the site as it was read: its name and its bytes, nothing understood yet.</summary>
/// <param name="Path">Relative to the site folder, with forward slashes.</param>
/// <param name="Bytes">All of it.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes);
