using System.Formats.Tar;

namespace RoadmapSite.Content;

/// <summary>Tells files from what only looks like one. To read a named pipe would mean to wait for ever.</summary>
internal static class SpecialFile
{
    /// <summary>What it is, if no file: <c>a named pipe</c>.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string? KindOf(string path)
    {
        if (OperatingSystem.IsWindows()) return null;
        // .NET tells the kind of a file to nobody but its writer of archives, who asks for it without opening the file.
        using var archive = new MemoryStream();
        try
        {
            using var writer = new TarWriter(archive, leaveOpen: true);
            writer.WriteEntry(path, "file");
        }
        catch (IOException e) when (e.HResult == new IOException().HResult)
        {
            return "a socket"; // The one kind for which archives have no name; what the system itself refuses has a number of its own.
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType switch
        {
            TarEntryType.Fifo => "a named pipe",
            TarEntryType.CharacterDevice or TarEntryType.BlockDevice => "a device",
            _ => null,
        };
    }
}
