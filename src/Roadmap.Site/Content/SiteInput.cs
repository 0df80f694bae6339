namespace RoadmapSite.Content;

/// <summary>Every file that a site is made from, in memory. Everything after it is a pure function of it.</summary>
/// <param name="Files">By path relative to the site folder.</param>
internal sealed record SiteInput(ImmutableSortedDictionary<string, SourceFile> Files)
{
    /// <summary>An input of these files.</summary>
    public static SiteInput Of(IEnumerable<SourceFile> files) =>
        new(files.ToImmutableSortedDictionary(f => f.Path, f => f, StringComparer.Ordinal));

    /// <summary>The file of that path, or null.</summary>
    public SourceFile? this[string path] => Files.GetValueOrDefault(path);

    /// <summary>Whether there is a file of that path, or a folder that was not read and may hold it.</summary>
    public bool MayHold(string path) => Files.ContainsKey(path) || UnreadFolders.Any(f => path.StartsWith(f + "/", StringComparison.Ordinal));

    /// <summary>Folders that were not read, for reasons that have been reported.</summary>
    public IEnumerable<string> UnreadFolders => Files.Values.Where(f => f.IsFolder).Select(f => f.Path);

    /// <summary>The files below a folder (<c>content/status/</c>), in order of their paths.</summary>
    public IEnumerable<SourceFile> Under(string folder)
    {
        foreach (var (path, file) in Files)
            if (path.StartsWith(folder, StringComparison.Ordinal)) yield return file;
    }
}

/// <summary>A file of the site as it was read: its name and its bytes, nothing understood yet.</summary>
/// <param name="Path">Relative to the site folder, with forward slashes.</param>
/// <param name="Bytes">All of it.</param>
/// <param name="IsUnread">It is there, but was not read for a reason that has been reported; nothing else should be said about it.</param>
/// <param name="IsFolder">It is a whole folder that was not read; any file may stand in it.</param>
internal sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes, bool IsUnread = false, bool IsFolder = false);
