namespace RoadmapSite.Content;

/// <summary>A file of the site as it was read: its name and its bytes, nothing understood yet.</summary>
/// <param name="Path">Relative to the site folder, with forward slashes.</param>
/// <param name="Bytes">All of it.</param>
/// <param name="IsUnread">It is there, but was not read for a reason that has been reported; nothing else should be said about it.</param>
/// <param name="IsFolder">It is a whole folder that was not read; any file may stand in it.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes, bool IsUnread = false, bool IsFolder = false);
