namespace RoadmapSite.Content;

/// <summary>The theme that the tool carries inside, so that a site can be content and configuration alone.</summary>
internal static class DefaultTheme
{
    /// <summary>Paths of its files: <c>theme/pages/overview.html</c>.</summary>
    public static IEnumerable<string> Paths { get; } =
        [.. typeof(DefaultTheme).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("theme/", StringComparison.Ordinal))];

    /// <summary>The site's files, and for each theme file that the site does not have, the tool's own.</summary>
    public static SiteInput Under(SiteInput site)
    {
        var assembly = typeof(DefaultTheme).Assembly;
        var missing = Paths.Where(name => site[name] is null).Select(name => new SourceFile(name, Bytes(assembly, name)));
        return SiteInput.Of(site.Files.Values.Concat(missing));
    }

    private static byte[] Bytes(System.Reflection.Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
