using System.Collections.Concurrent;
using RoadmapSite.Content;

namespace RoadmapSite.Output;

/// <summary>The new output while it grows beside the previous one. Exists from the first file on; disposing removes it, or what it replaced.</summary>
internal sealed class StagingFolder : IDisposable
{
    private readonly OutputPlace _place;
    private readonly byte[] _list;
    private readonly Lazy<string> _root;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <param name="list">The list of all files that it will hold.</param>
    public StagingFolder(OutputPlace place, byte[] list)
    {
        (_place, _list) = (place, list);
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

    // The list goes last: a folder that is half deleted is still ours. What somebody put there while the build ran stays, and stops the next one.
    private static void Delete(string folder)
    {
        if (!Directory.Exists(folder) || PreviousOutput.Read(folder).Foreign.Count > 0) return;
        var list = WrittenFiles.ListIn(folder);
        var entries = new DirectoryInfo(folder).GetFileSystemInfos().Where(e => e.FullName != list);
        SeveralCores.Run(entries, Delete);
        Directory.Delete(folder, recursive: true);
    }

    private static void Delete(FileSystemInfo entry)
    {
        if (entry is DirectoryInfo { LinkTarget: null } folder) folder.Delete(recursive: true);
        else entry.Delete();
    }

    // The list comes first, for the same reason.
    private string Create()
    {
        Directory.CreateDirectory(_place.Staging);
        var (previous, list) = (new FileInfo(WrittenFiles.ListIn(_place.Folder)), WrittenFiles.ListIn(_place.Staging));
        if (previous.Exists && previous.Length == _list.Length && File.ReadAllBytes(previous.FullName).AsSpan().SequenceEqual(_list)) Keep(previous.FullName, list);
        else File.WriteAllBytes(list, _list);
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
