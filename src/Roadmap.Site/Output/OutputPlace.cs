namespace RoadmapSite.Output;

/// <summary>The output folder, what stands beside it while it is written, and whether it may be written at all.</summary>
internal sealed class OutputPlace
{
    private readonly string _site;
    private readonly IReadOnlyList<string> _sources;

    public OutputPlace(string output, string site, IEnumerable<string> sources)
    {
        _site = Full(site);
        _sources = [.. sources.Select(s => Full(Path.Combine(_site, s)))];
        Folder = Full(output);
        Parent = Path.GetDirectoryName(Folder) ?? Folder;
    }

    /// <summary>Full path of the output.</summary>
    public string Folder { get; }

    /// <summary>The folder that holds it.</summary>
    public string Parent { get; }

    /// <summary>As problems name it.</summary>
    public string Shown => Show(Folder);

    /// <summary>What an earlier build left, as problems name it.</summary>
    public string ShownLeftover => Show(Directory.Exists(Staging) ? Staging : Retired);

    /// <summary>Where the new output grows, and where the previous one is after they were exchanged.</summary>
    public string Staging => Beside("new");

    /// <summary>Where the previous output is while two renames swap it.</summary>
    public string Retired => Beside("old");

    /// <summary>Stays there for ever: deleting it would let two builds each hold a lock of their own.</summary>
    public string Lock => Beside("lock");

    /// <summary>Why it must not be written, if so.</summary>
    public Diagnostic? Refusal()
    {
        if (Contains(Folder, _site)) return OutputProblems.Source(Shown, Phrase.Of("RS702.site"));
        // A folder on the way may be a link that leads into the content.
        var real = RealPath.Of(Folder);
        if (Contains(real, RealPath.Of(_site))) return OutputProblems.Source(Shown, Phrase.Of("RS702.site"));
        if (_sources.Any(s => Contains(s, Folder) || Contains(Folder, s) || Contains(RealPath.Of(s), real) || Contains(real, RealPath.Of(s))))
            return OutputProblems.Source(Shown, Phrase.Of("RS702.source"));
        if (new[] { Folder, Staging, Retired, Lock }.FirstOrDefault(p => new FileInfo(p).LinkTarget is not null) is { } link)
            return OutputProblems.NoFolder(Show(link), Phrase.Of("RS703.link"));
        if (File.Exists(Folder)) return OutputProblems.NoFolder(Shown, Phrase.Of("RS703.file"));
        return File.Exists(WrittenFiles.ListIn(Folder)) ? null : Foreign(Folder);
    }

    /// <summary>A folder that will be replaced or deleted and holds files that no build has written, if so.</summary>
    public Diagnostic? Obstacle() => Foreign(Folder) ?? Foreign(Staging) ?? Foreign(Retired);

    private Diagnostic? Foreign(string folder) =>
        PreviousOutput.Read(folder) is { Foreign.Count: > 0 } found ? OutputProblems.Foreign(Show(folder), found.Foreign) : null;

    private string Show(string path) => (Contains(_site, path) ? Path.GetRelativePath(_site, path) : path).Replace('\\', '/');

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private static bool Contains(string outer, string inner) =>
        Slashed(inner).StartsWith(Slashed(outer), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string Slashed(string path) => Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;

    private string Beside(string what) => Path.Combine(Parent, $".{Path.GetFileName(Folder)}.{what}");
}
