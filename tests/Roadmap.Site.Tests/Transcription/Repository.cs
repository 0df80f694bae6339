namespace RoadmapSite.Tests.Transcription;

/// <summary>The checked-out repository. Deterministic builds rewrite the paths of source files, so it is found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

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
