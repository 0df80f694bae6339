using System.Buffers;
using System.IO.Enumeration;

namespace RoadmapSite.Output;

/// <summary>The files that an output folder holds before a build, to be compared with.</summary>
internal sealed class PreviousOutput
{
    private readonly string _folder;
    private readonly Dictionary<string, bool> _isFile;

    private PreviousOutput(string folder, Dictionary<string, bool> isFile, IReadOnlyCollection<string> foreign) =>
        (_folder, _isFile, Foreign) = (folder, isFile, foreign);

    /// <summary>How many files and links there are, the list of them not counted.</summary>
    public int Count => _isFile.Count;

    /// <summary>Those that no build has written.</summary>
    public IReadOnlyCollection<string> Foreign { get; }

    /// <summary>What the folder holds; nothing when it does not exist.</summary>
    public static PreviousOutput Read(string folder)
    {
        var found = new Dictionary<string, bool>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return new(folder, found, []);

        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
        var entries = new FileSystemEnumerable<Entry>(folder, Describe, options)
        {
            // A link counts as something that is not ours, and is never followed.
            ShouldRecursePredicate = (ref e) => !e.Attributes.HasFlag(FileAttributes.ReparsePoint),
            ShouldIncludePredicate = (ref e) => !e.IsDirectory || e.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        foreach (var (path, isFile) in entries) found.Add(path, isFile);
        found.Remove(WrittenFiles.ListName);
        var written = WrittenFiles.In(folder);
        return new(folder, found, [.. found.Keys.Where(path => !written.Contains(path))]);
    }

    /// <summary>Whether something stands at that path.</summary>
    public bool Holds(string path) => _isFile.ContainsKey(path);

    /// <summary>Whether a file of these very bytes stands at that path.</summary>
    public bool Same(string path, ReadOnlySpan<byte> bytes)
    {
        if (!_isFile.GetValueOrDefault(path)) return false;
        // Nothing is opened before it is known to be a file: a named pipe would be waited for without end. Such things have no length.
        var file = new FileInfo(Path.Combine(_folder, path));
        if (file.Length != bytes.Length) return false;
        if (bytes.IsEmpty) return true;
        using var handle = File.OpenHandle(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (RandomAccess.GetLength(handle) != bytes.Length) return false;

        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (var at = 0; at < bytes.Length;)
            {
                var read = RandomAccess.Read(handle, buffer, at);
                if (read == 0 || at + read > bytes.Length || !bytes.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read))) return false;
                at += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Entry Describe(ref FileSystemEntry entry)
    {
        var below = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
        var path = below.IsEmpty ? entry.FileName.ToString() : $"{below}/{entry.FileName}";
        return new(Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/'), !entry.Attributes.HasFlag(FileAttributes.ReparsePoint));
    }

    private sealed record Entry(string Path, bool IsFile);
}
