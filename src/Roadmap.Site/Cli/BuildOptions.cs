namespace RoadmapSite.Cli;

/// <summary>What a build is asked for.</summary>
/// <param name="Site">The site's folder, relative to the current one.</param>
/// <param name="Output">Where to write, relative to the current folder; null for <c>_site</c> in the site's folder.</param>
/// <param name="Url">Overrides the configured address; null for that.</param>
/// <param name="IsStrict">Whether warnings stop it.</param>
/// <param name="Verbosity">How much is said.</param>
internal sealed record BuildOptions(string Site, string? Output, Uri? Url, bool IsStrict, Verbosity Verbosity)
{
    public static BuildOptions Default { get; } = new(".", null, null, false, Verbosity.Normal);
}
