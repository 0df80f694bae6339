namespace RoadmapSite.Output;

/// <summary>
/// The list of what a build wrote, in a hidden file of the output itself: beside the output it could get out of step when the two are exchanged, moved or
/// copied. It holds no time and no name of a machine, so that the same site has the same list.
/// </summary>
internal static class WrittenFiles
{
    /// <summary>Name of the list.</summary>
    public const string ListName = ".roadmap-site";

    private const string Heading = "# Written by “roadmap build”, which removes or replaces these files and no others.";

    /// <summary>Where the list of a folder is.</summary>
    public static string ListIn(string folder) => Path.Combine(folder, ListName);

    /// <summary>The list of these files.</summary>
    public static byte[] List(IEnumerable<string> paths) =>
        Encoding.UTF8.GetBytes(string.Concat(paths.Order(StringComparer.Ordinal).Prepend(Heading).Select(line => line + "\n")));

    /// <summary>What a build wrote into a folder; nothing where none did.</summary>
    public static HashSet<string> In(string folder)
    {
        var list = new FileInfo(ListIn(folder));
        // Not opened when it is a named pipe, for which one would wait for ever.
        return list is { Exists: true, LinkTarget: null, Length: > 0 } ? [.. File.ReadLines(list.FullName).Skip(1)] : [];
    }
}
