using RoadmapSite.Tests.Transcription;

namespace RoadmapSite.Tests.Packaging;

/// <summary>The <c>server</c> block that the README gives to hosts, with its examples of address and folder replaced as the README says.</summary>
internal static class ReadmeServer
{
    private const string Fence = "```nginx\n";

    /// <param name="port">Where it listens, on this machine alone.</param>
    /// <param name="root">The folder of addresses from the host's first slash.</param>
    /// <param name="prefix">The sub-path of the site, such as <c>/roadmap/</c>, or <c>/</c>.</param>
    public static string Block(int port, string root, string prefix)
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)]
            .Replace("listen 80;", $"listen 127.0.0.1:{port};", StringComparison.Ordinal)
            .Replace("root /srv/www/roadmap;", $"root {root};", StringComparison.Ordinal)
            .Replace("/404.html", $"{prefix}404.html", StringComparison.Ordinal)
            .Replace("^/assets/", $"^{prefix}assets/", StringComparison.Ordinal);
    }
}
