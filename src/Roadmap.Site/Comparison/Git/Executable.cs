namespace RoadmapSite.Comparison.Git;

/// <summary>Finds other programs. Nothing is ever started from the current folder, where whoever wrote the content may have put a program of that name.</summary>
internal static class Executable
{
    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Full path of the first program of that name in the absolute folders of <c>PATH</c>; null when there is none.</summary>
    /// <param name="name">Without an ending.</param>
    /// <param name="searchPath">The value of <c>PATH</c>; empty and relative folders in it are passed over.</param>
    public static string? Find(string name, string? searchPath) => (searchPath ?? "").Split(Path.PathSeparator)
        .Select(folder => folder.Trim('"'))
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
        .FirstOrDefault(CanRun);

    private static bool CanRun(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & AnyExecute) != 0);
}
