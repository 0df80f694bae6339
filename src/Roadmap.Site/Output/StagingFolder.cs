using System.Collections.Concurrent;

namespace RoadmapSite.Output;

/// <summary>The new output while it grows beside the previous one. Exists from the first file on; disposing removes it, or what it replaced.</summary>
internal sealed class StagingFolder : IDisposable
{
    private readonly OutputPlace _place;
    private readonly Lazy<string> _root;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    public StagingFolder(OutputPlace place)
    {
        _place = place;
        _root = new(Create);
    }

    /// <summary>Adds a file of these bytes.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(PathOf(path), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
    }

    /// <summary>Adds the file that the previous output holds at that path, with its time stamp.</summary>
    public void Keep(string path) => Keep(Path.Combine(_place.Folder, path), PathOf(path));

    /// <summary>Puts the new output in the place of the previous one.</summary>
    public void Publish() => DirectorySwap.Put(_root.Value, _place.Folder, _place.Retired);

    /// <summary>Removes what killed builds have left, but never the only whole output.</summary>
    public void Clear()
    {
        Delete(_place.Staging);
        if (Directory.Exists(_place.Folder)) Delete(_place.Retired);
    }

    /// <summary>Removes the folder, or the previous output that is there by now. What cannot be removed is left to the next build.</summary>
    public void Dispose()
    {
        try
        {
            Clear();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static void Keep(string from, string to)
    {
        if (!SystemCalls.TryLink(from, to)) File.Copy(from, to);
    }

    // The marker goes last: a folder that is half deleted is still ours.
    private static void Delete(string folder)
    {
        if (!Directory.Exists(folder)) return;
        var marker = OutputPlace.MarkerOf(folder);
        var entries = new DirectoryInfo(folder).GetFileSystemInfos().Where(e => e.FullName != marker);
        SeveralCores.Run(entries, Delete);
        Directory.Delete(folder, recursive: true);
    }

    private static void Delete(FileSystemInfo entry)
    {
        if (entry is DirectoryInfo { LinkTarget: null } folder) folder.Delete(recursive: true);
        else entry.Delete();
    }

    // The marker comes first, for the same reason.
    private string Create()
    {
        Directory.CreateDirectory(_place.Staging);
        var (previous, marker) = (OutputPlace.MarkerOf(_place.Folder), OutputPlace.MarkerOf(_place.Staging));
        if (File.Exists(previous)) Keep(previous, marker);
        else File.WriteAllText(marker, "Written by “roadmap build”, which replaces everything in this folder.\n");
        return _place.Staging;
    }

    private string PathOf(string path)
    {
        var full = Path.Combine(_root.Value, path);
        var folder = Path.GetDirectoryName(full)!;
        if (!_folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            _folders[folder] = true;
        }

        return full;
    }
}
