using System.Text;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Machine;

/// <summary><c>robots.txt</c>: everything is open, and the sitemap lists it (RFC 9309).</summary>
internal static class Robots
{
    public const string FileName = "robots.txt";

    public static ReadOnlyMemory<byte> Of(Site site) => Encoding.UTF8.GetBytes(
        $"User-agent: *\nAllow: /\n\nSitemap: {new Addresses(site.Config).AbsoluteShared(Sitemap.FileName)}\n");
}
