using RoadmapSite.Content;
using RoadmapSite.Output.Data;
using RoadmapSite.Output.Machine;
using RoadmapSite.Output.Search;
using RoadmapSite.Pages;
using RoadmapSite.Rendering;

namespace RoadmapSite.Output;

/// <summary>What the files of a site are made from.</summary>
/// <param name="Site">Everything that is known.</param>
/// <param name="Data">The open data; none when the site has no page that explains them.</param>
/// <param name="Pages">In the order of the site map.</param>
/// <param name="Engine">Renders them.</param>
/// <param name="Assets">The theme's files.</param>
/// <param name="Input">The site's own files.</param>
internal sealed record Publication(
    Site Site, ImmutableArray<DataFile> Data, ImmutableArray<PlannedPage> Pages, TemplateEngine Engine, AssetMap Assets, SiteInput Input);

/// <summary>Every file of a site, each made when it is asked for. An output is a file of its own and a line here.</summary>
internal static class Outputs
{
    public static IReadOnlyList<OutputFile> Of(Publication publication) =>
    [
        // First, because they take longest and pages tell their sizes.
        .. publication.Data.Select(d => d.Output),
        .. PageFiles.Of(publication),
        .. Redirects.Of(publication.Site, publication.Pages.Select(p => p.Address).ToHashSet(StringComparer.Ordinal)),
        Sitemap.File(publication.Site, publication.Pages.Where(p => p.IsListed).Select(p => p.Address).Distinct()),
        Robots.File(publication.Site),
        .. SliceFiles.Of(publication.Site),
        .. SearchIndex.Of(publication),
        .. ExplorerIndex.Of(publication),
        .. Feed.Files(publication.Site),
        .. publication.Assets.Files.Values.Select(a => new OutputFile(a.Path, () => a.File.Bytes, a.File.Path)),
        .. PublishedFiles.Of(publication.Input),
    ];
}
