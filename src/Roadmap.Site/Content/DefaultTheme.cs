namespace RoadmapSite.Content;

/// <summary>The theme that the tool carries inside, so that a site can be content and configuration alone.</summary>
internal static class DefaultTheme
{
    /// <summary>Paths of its files: <c>theme/pages/overview.html</c>.</summary>
    public static IEnumerable<string> Paths { get; } =
        [.. typeof(DefaultTheme).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("theme/", StringComparison.Ordinal))];

    /// <summary>The site's files, and for each theme file that the site does not have, the tool's own.</summary>
    public static SiteInput Under(SiteInput site) =>
        new(site.Files.AddRange(Paths.Where(path => site[path] is null).Select(path => KeyValuePair.Create(path, File(path)!))));

    /// <summary>A file of the theme that the tool carries; null when it has no such file.</summary>
    internal static SourceFile? File(string path) => Bytes(path) is { } bytes ? new(path, bytes) : null;

    private static byte[]? Bytes(string name)
    {
        using var stream = typeof(DefaultTheme).Assembly.GetManifestResourceStream(name);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
