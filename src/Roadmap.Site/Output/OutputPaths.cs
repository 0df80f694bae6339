namespace RoadmapSite.Output;

/// <summary>Whether the paths of a site can stand beside each other on any file system.</summary>
internal static class OutputPaths
{
    private const int NameLimit = 255;
    private const string ForbiddenSigns = "\\:*?\"<>|";

    /// <summary>Names that are too long, and files that fall together.</summary>
    /// <exception cref="ArgumentException">A path that leaves the output folder: a bug.</exception>
    public static IEnumerable<Diagnostic> Problems(IEnumerable<OutputFile> files, string output)
    {
        var places = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            var path = file.Path;
            if (path.Split('/').Any(n => n is "" or "." or "..")) throw new ArgumentException($"The path “{path}” leaves the output folder.", nameof(files));
            if (path.Split('/').Any(n => Encoding.UTF8.GetByteCount(n) > NameLimit))
                yield return OutputProblems.LongName(file.Source ?? $"{output}/{path}", NameLimit);

            foreach (var sign in path.Where(c => ForbiddenSigns.Contains(c) || char.IsControl(c)).Take(1))
                yield return OutputProblems.BadName(file.Source ?? $"{output}/{path}", sign);

            var other = places.TryAdd(path, new(path, false)) ? FolderClash(path, places) : places[path].Path;
            if (other is not null) yield return OutputProblems.Collision(file.Source ?? $"{output}/{path}", $"{output}/{other}");
        }
    }

    private static string? FolderClash(string path, Dictionary<string, Place> places)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            var folder = path[..end];
            if (places.TryAdd(folder, new(folder, true))) continue;
            var known = places[folder];
            return known.IsFolder && known.Path == folder ? null : known.Path;
        }

        return null;
    }

    private sealed record Place(string Path, bool IsFolder);
}
