namespace RoadmapSite.Cli.Problems;

/// <summary>Paths as a code host needs them: from the top of what was checked out, also when the site is a folder in it.</summary>
/// <param name="Prefix">The site's folder from there, with a slash at the end; empty when it is the same.</param>
internal sealed record RepositoryPath(string Prefix)
{
    /// <summary>From the workspace of a GitHub workflow if the site is in it, else from the current folder if it is in that.</summary>
    public static RepositoryPath Of(string site, Surroundings surroundings) =>
        new(new[] { surroundings.Variable("GITHUB_WORKSPACE"), surroundings.Folder }
            .Where(top => !string.IsNullOrEmpty(top))
            .Select(top => Path.GetRelativePath(top!, site).Replace('\\', '/'))
            .Where(path => !path.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(path))
            .Select(path => path == "." ? "" : path + "/")
            .FirstOrDefault(""));

    /// <summary>A path of the site, from there.</summary>
    public string Of(string path) => Prefix + path;

    /// <summary>The same as a URI reference.</summary>
    public string Uri(string path) => string.Join('/', Of(path).Split('/').Select(System.Uri.EscapeDataString));
}
