using RoadmapSite.Pages;

namespace RoadmapSite.Output.Machine;

/// <summary><c>robots.txt</c>: everything is open, and the sitemap lists it (RFC 9309).</summary>
internal static class Robots
{
    public static OutputFile File(Site site) => new("robots.txt", () => Encoding.UTF8.GetBytes(
        $"User-agent: *\nAllow: /\n\nSitemap: {new Addresses(site.Config).AbsoluteShared(Sitemap.Path)}\n"));
}
