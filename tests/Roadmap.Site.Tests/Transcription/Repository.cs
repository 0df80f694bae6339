namespace RoadmapSite.Tests.Transcription;

/// <summary>The checked-out repository. Deterministic builds rewrite the paths of source files, so it is found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>Content and configuration of the real site as they were published for 2017. What editors write since changes no test; the theme is the repository's.</summary>
    public static string Site2017 { get; } = Path.Combine(Root, "tests/Roadmap.Site.Tests/Sites/report-2017");

    private static string Above(string folder)
    {
        for (var candidate = folder; candidate is not null; candidate = Path.GetDirectoryName(candidate))
        {
            if (File.Exists(Path.Combine(candidate, "Roadmap.Site.sln")))
                return candidate;
        }

        throw new DirectoryNotFoundException($"No Roadmap.Site.sln above {folder}.");
    }
}
