using RoadmapSite.Content;

namespace RoadmapSite.Output;

/// <summary>Writes files that people will edit into the site's folder: all of them, or none when something fails.</summary>
internal sealed class SourceWriter : IDisposable
{
    private static readonly Rule Rule = new("RS709", Severity.Error);

    private readonly string _root;
    private readonly string _staging;
    private readonly Stack<FileSystemInfo> _added = new();

    private SourceWriter(string root) => (_root, _staging) = (root, Path.Combine(root, $".roadmap-{Guid.NewGuid():N}"));

    /// <summary>Writes the files, over those that are there; what went wrong, or null.</summary>
    /// <param name="root">Full path of the site's folder; made when it is not there.</param>
    /// <param name="files">Their paths are relative to it.</param>
    /// <param name="cancel">Stops it; then nothing was changed.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Diagnostic? Write(string root, IReadOnlyCollection<SourceFile> files, CancellationToken cancel = default)
    {
        if (files.Select(f => LinkOn(root, f.Path)).FirstOrDefault(l => l is not null) is { } link) return FileProblems.Link(link);
        using var writer = new SourceWriter(root);
        try
        {
            writer.Stage(files, cancel);
            cancel.ThrowIfCancellationRequested();
            writer.Place(new(writer._staging), root);
            return null;
        }
        catch (OperationCanceledException)
        {
            writer.TakeBack();
            throw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            writer.TakeBack();
            return Rule.At(new(files.First().Path), ("why", e.Message.ReplaceLineEndings(" ")));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_staging)) Directory.Delete(_staging, recursive: true);
    }

    private static string? LinkOn(string root, string path)
    {
        var parts = path.Split('/');
        return Enumerable.Range(1, parts.Length).Select(n => string.Join('/', parts.Take(n)))
            .FirstOrDefault(part => new FileInfo(Path.Combine(root, part)).LinkTarget is not null);
    }

    private void Stage(IReadOnlyCollection<SourceFile> files, CancellationToken cancel)
    {
        if (!Directory.Exists(_root)) _added.Push(Directory.CreateDirectory(_root));
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            var path = Path.Combine(_staging, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.Span);
        }
    }

    // A folder that is not there yet comes into being whole, in one step.
    private void Place(DirectoryInfo from, string to)
    {
        foreach (var entry in from.GetFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var place = Path.Combine(to, entry.Name);
            if (entry is DirectoryInfo folder && Directory.Exists(place))
            {
                Place(folder, place);
                continue;
            }

            var isNew = !File.Exists(place);
            if (entry is FileInfo file) file.MoveTo(place, overwrite: true);
            else ((DirectoryInfo)entry).MoveTo(place);
            if (isNew) _added.Push(entry); // By now it tells the place where it is.
        }
    }

    private void TakeBack()
    {
        foreach (var entry in _added)
            if (entry is DirectoryInfo folder) folder.Delete(recursive: true);
            else entry.Delete();
    }
}
