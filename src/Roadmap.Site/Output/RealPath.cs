namespace RoadmapSite.Output;

/// <summary>Where a path really leads.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The full path with every folder in it that is a link replaced by what it leads to; as written where that cannot be told.</summary>
    public static string Of(string path)
    {
        var links = 0;
        try
        {
            return Resolve(Path.GetFullPath(path), ref links);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return path;
        }
    }

    private static string Resolve(string path, ref int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var here = Path.Combine(Resolve(parent, ref links), Path.GetFileName(path));
        return new DirectoryInfo(here).LinkTarget is { } target && ++links <= MostLinks
            ? Resolve(Path.GetFullPath(target, Path.GetDirectoryName(here)!), ref links)
            : here;
    }
}
