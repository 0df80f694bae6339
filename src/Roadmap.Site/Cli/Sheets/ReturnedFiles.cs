using RoadmapSite.Workbooks;

namespace RoadmapSite.Cli.Sheets;

/// <summary>The files that an import is given.</summary>
internal static class ReturnedFiles
{
    private static readonly string[] Endings = [".xlsx", ".xlsm", ".csv"];

    /// <summary>Paths of the files: those that are named, those in folders that are named, and those that fit a pattern where the shell left one.</summary>
    /// <param name="current">Full path of the current folder.</param>
    public static IEnumerable<string> Find(IEnumerable<string> names, string current) => names.SelectMany(name =>
    {
        var path = Path.GetFullPath(name, current);
        if (Directory.Exists(path)) return Sorted(Directory.EnumerateFiles(path).Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase)));
        var isPattern = Path.GetFileName(path).Contains('*', StringComparison.Ordinal) && !File.Exists(path) && Directory.Exists(Path.GetDirectoryName(path));
        return isPattern && Sorted(Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path))) is [_, ..] found ? found : [path];
    }).Distinct(StringComparer.Ordinal);

    /// <summary>What stands in a file.</summary>
    public static ReadFile Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Length > WorkbookReader.SizeLimit) return new([], FileObstacle.TooLarge);
            // What is empty is never opened: to read a named pipe would mean to wait for ever.
            if (file.Length == 0) return new([], FileObstacle.NotReadable);
            var bytes = File.ReadAllBytes(path);
            return bytes is [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, ..] ? WorkbookReader.Read(bytes) : TextTable.Read(bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new([], FileObstacle.Missing);
        }
    }

    // Files that open programs keep beside theirs begin with ~$.
    private static string[] Sorted(IEnumerable<string> paths) => [.. paths.Where(p => !Path.GetFileName(p).StartsWith("~$", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
