using System.Collections.Immutable;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Machine;

/// <summary>Files that search engines and feed readers ask for.</summary>
public static class MachineFiles
{
    /// <summary>Sitemap, robots.txt, and a feed for every language.</summary>
    /// <param name="site">The site.</param>
    /// <param name="pages">Addresses of all pages that are to be found, without language: <c>priorities/1.1/</c>.</param>
    public static IEnumerable<OutputFile> Of(Site site, ImmutableArray<string> pages) =>
    [
        new(Sitemap.FileName, () => Sitemap.Of(site, pages)),
        new(Robots.FileName, () => Robots.Of(site)),
        .. site.Config.Languages.Select(l => new OutputFile(FeedPath(site, l), new Feed(site, site.Words[l]).ToXml)),
    ];

    /// <summary>A language's feed below the site's root: <c>en/feed.xml</c>.</summary>
    public static string FeedPath(Site site, string language) =>
        language == site.Config.DefaultLanguage ? Feed.FileName : $"{language}/{Feed.FileName}";
}
