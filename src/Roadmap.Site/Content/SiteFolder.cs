using System.Collections.Concurrent;

namespace RoadmapSite.Content;

/// <summary>A site folder on disk. Only real files inside it are read; a file that has not changed is not read again.</summary>
/// <param name="root">The folder that holds <c>site.config.yml</c>.</param>
internal sealed class SiteFolder(string root)
{
    private static readonly string[] Folders = ["content", "theme"];

    private readonly ConcurrentDictionary<string, Seen> _seen = new(StringComparer.Ordinal);

    /// <summary>Its full path.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Reads one file, such as the configuration, by its name.</summary>
    public SiteInput ReadFile(string name, long sizeLimit, DiagnosticList problems)
    {
        var file = new FileInfo(Path.Combine(Root, name));
        return SiteInput.Of(file.Exists ? [Read(file, name, sizeLimit, problems)] : []);
    }

    /// <summary>Reads all content and the theme. Too large, linked or unreadable files are problems and stay unread.</summary>
    /// <param name="sizeLimit">Largest file in bytes; see <see cref="ContentPaths.SizeLimit"/>.</param>
    /// <param name="problems">Collects what is wrong.</param>
    public SiteInput Read(long sizeLimit, DiagnosticList problems)
    {
        problems.AddRange(MovedOut());
        var found = Folders.Select(f => (Folder: f, Directory: new DirectoryInfo(Path.Combine(Root, f))))
            .Where(f => f.Directory.Exists).SelectMany(f => Walk(f.Directory, f.Folder, problems));
        return SiteInput.Of(SeveralCores.Select([.. found], entry => entry.File is { } file
            ? Read(file, entry.Path, ContentPaths.SizeLimit(entry.Path, sizeLimit), problems)
            : new(entry.Path, default, IsUnread: true, IsFolder: true)));
    }

    /// <summary>
    /// What was read before, with these files read again whatever their time stamps say; null when files came or went, or cannot be read, so that
    /// everything has to be looked at.
    /// </summary>
    /// <param name="known">What was read before, without a problem.</param>
    /// <param name="paths">Relative to the site folder, with forward slashes.</param>
    /// <param name="sizeLimit">Largest file in bytes.</param>
    public SiteInput? Reread(SiteInput known, IEnumerable<string> paths, long sizeLimit)
    {
        var (problems, files) = (new DiagnosticList(), new List<SourceFile>());
        foreach (var path in paths)
        {
            var file = new FileInfo(Path.Combine(Root, path));
            var before = known[path];
            if (before is null && !file.Exists && !Directory.Exists(file.FullName)) continue; // An editor's temporary file.
            if (before is null || !file.Exists) return null;
            _seen.TryRemove(path, out _);
            var read = Read(file, path, ContentPaths.SizeLimit(path, sizeLimit), problems);
            if (problems.HasErrors) return null;
            if (!read.Bytes.Span.SequenceEqual(before.Bytes.Span)) files.Add(read);
        }

        return files.Count == 0 ? known : new(known.Files.SetItems(files.Select(f => KeyValuePair.Create(f.Path, f))));
    }

    // Reports or a plan beside content/: somebody moved them out of it, and nobody would read them.
    private IEnumerable<Diagnostic> MovedOut() =>
        from place in new[] { ContentPaths.Status, ContentPaths.Plan }
        let name = place.Split('/')[1]
        let folder = new DirectoryInfo(Path.Combine(Root, name))
        where folder.Exists && (File.Exists(Path.Combine(folder.FullName, "roadmap.yml"))
            || folder.EnumerateDirectories("*", new EnumerationOptions()).Any(d => File.Exists(Path.Combine(d.FullName, "report.yml"))))
        select FileProblems.Misplaced(name, Phrase.Of("stray.belongs", ("place", place)));

    // A folder that may not be read is found too, without a file.
    private static IEnumerable<Found> Walk(DirectoryInfo directory, string path, DiagnosticList problems)
    {
        var entries = Entries(directory, path, problems);
        if (entries is null) yield return new(null, path);
        foreach (var entry in entries ?? [])
        {
            var name = $"{path}/{entry.Name}";
            if ((entry.Name.StartsWith('.') || ContentPaths.IsLitter(entry.Name)) && ContentPaths.IsHidden(name)) continue;
            if (entry is FileInfo file) yield return new(file, name);
            else
                foreach (var below in Walk((DirectoryInfo)entry, name, problems)) yield return below;
        }
    }

    private SourceFile Read(FileInfo file, string path, long limit, DiagnosticList problems)
    {
        try
        {
            if (file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null) return Unread(FileProblems.Link(path));
            if (file.Length > limit) return Unread(FileProblems.TooLarge(path, file.Length, limit));
            if (_seen.TryGetValue(path, out var known) && known.Changed == file.LastWriteTimeUtc && known.Size == file.Length) return known.File;
            // What is empty is never opened: to read a named pipe would mean to wait for ever.
            var read = new SourceFile(path, file.Length == 0 ? default : Bytes(file.FullName));
            _seen[path] = new(file.LastWriteTimeUtc, file.Length, read);
            return read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unread(FileProblems.Unreadable(path, e.Message)); // Also one that another program has just deleted.
        }

        SourceFile Unread(Diagnostic why)
        {
            problems.Add(why);
            return new(path, default, IsUnread: true);
        }
    }

    private static ReadOnlyMemory<byte> Bytes(string path)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[RandomAccess.GetLength(handle)];
        var length = 0;
        while (length < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(length), length) is > 0 and var more) length += more;
        return bytes.AsMemory(0, length);
    }

    private static FileSystemInfo[]? Entries(DirectoryInfo directory, string path, DiagnosticList problems)
    {
        try
        {
            if (directory.LinkTarget is not null)
            {
                problems.Add(FileProblems.Link(path));
                return null;
            }

            return directory.GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.Unreadable(path, e.Message));
            return null;
        }
    }

    private sealed record Found(FileInfo? File, string Path);

    private sealed record Seen(DateTime Changed, long Size, SourceFile File);
}
