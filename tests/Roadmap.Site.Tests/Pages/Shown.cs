using RoadmapSite.Content;
using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Tests.Output;

namespace RoadmapSite.Tests.Pages;

/// <summary>What view makers need, for a site in one language.</summary>
internal sealed record Shown(PageContext Context, PlanViews Plan, AgencyIndex Agencies)
{
    private static readonly AssetMap Assets = new(new[] { "site.css", "site.js", "explorer.js", "icon.svg" }
        .ToImmutableSortedDictionary(name => name, name => new Asset($"assets/{name}", new SourceFile(name, ReadOnlyMemory<byte>.Empty))));

    /// <summary>The real site, or one made from it.</summary>
    public static Shown In(string language, Site? site = null)
    {
        site ??= PublishedSite.Real;
        var context = new PageContext(site, Assets, site.Words[language], []);
        return new(context, new(context, site.Latest), new(site));
    }

    /// <summary>The real site with so few steps allowed on a page that it is split.</summary>
    public static Shown Split(int pageSteps) =>
        In("az", PublishedSite.Real with { Config = PublishedSite.Real.Config with { PageSteps = pageSteps } });

    public Agency Agency(string id) => Context.Site.Roadmap.Agencies.Single(a => a.Id == id);
}
