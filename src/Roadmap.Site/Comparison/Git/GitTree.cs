using RoadmapSite.Content;

namespace RoadmapSite.Comparison.Git;

/// <summary>The files of a site as a commit holds them.</summary>
/// <param name="git">Git in the site's folder, which may be any folder of the repository.</param>
internal sealed class GitTree(GitProcess git, GitRevision revision)
{
    private const string LinkMode = "120000";

    /// <summary>Reads the files below these paths, by the rules of <see cref="SiteFolder"/>: no links, nothing too large, nothing hidden.</summary>
    /// <exception cref="InvalidDataException">The repository is damaged or not complete.</exception>
    public SiteInput Read(long sizeLimit, DiagnosticList problems, params IEnumerable<string> paths)
    {
        var wanted = new List<Entry>();
        foreach (var entry in List(paths).Where(e => !ContentPaths.IsHidden(e.Path)))
            if (entry.Mode == LinkMode) problems.Add(FileProblems.Link(entry.Path));
            else if (entry.Size > ContentPaths.SizeLimit(entry.Path, sizeLimit)) problems.Add(FileProblems.TooLarge(entry.Path, entry.Size, sizeLimit));
            else if (entry.Path.Any(char.IsControl)) problems.Add(FileProblems.Stray(Excerpt.Of(entry.Path), "control-character"));
            else wanted.Add(entry);
        // A damaged tree may name a path twice.
        if (wanted.DistinctBy(e => e.Path, StringComparer.Ordinal).Count() < wanted.Count) throw new InvalidDataException();
        return SiteInput.Of(Contents(wanted));
    }

    // MODE blob ID SIZE\tPATH\0
    private IEnumerable<Entry> List(IEnumerable<string> paths) =>
        from line in Encoding.UTF8.GetString(Asked(git.Run(["ls-tree", "-r", "-l", "-z", revision.Commit, "--", .. paths]))).Split('\0', StringSplitOptions.RemoveEmptyEntries)
        let entry = Entry.Parse(line)
        where entry is not null
        select entry;

    // ID blob SIZE\n, the bytes, \n
    private IEnumerable<SourceFile> Contents(List<Entry> entries)
    {
        if (entries.Count == 0) yield break;
        var bytes = Asked(git.Run(["cat-file", "--batch"], string.Concat(entries.Select(e => e.Id + "\n")))).AsMemory();
        foreach (var entry in entries)
        {
            var start = bytes.Span.IndexOf((byte)'\n') + 1;
            if (!bytes.Span[..start].EndsWith(Encoding.ASCII.GetBytes($" blob {entry.Size}\n")) || bytes.Length <= start + entry.Size) throw new InvalidDataException();
            yield return new(entry.Path, bytes.Slice(start, (int)entry.Size));
            bytes = bytes[(start + (int)entry.Size + 1)..];
        }
    }

    private static byte[] Asked(GitAnswer answer) => answer.Output ?? throw new InvalidDataException();

    private sealed record Entry(string Mode, string Id, long Size, string Path)
    {
        // Null for what is no file. Of an object that is missing git tells no size.
        public static Entry? Parse(string line)
        {
            if (line.IndexOf('\t', StringComparison.Ordinal) is not (>= 0 and var tab) || line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var mode, var kind, var id, var size])
                throw new InvalidDataException();
            if (kind != "blob") return null;
            return long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? new(mode, id, length, line[(tab + 1)..]) : throw new InvalidDataException();
        }
    }
}
