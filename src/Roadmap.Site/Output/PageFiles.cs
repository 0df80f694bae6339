using RoadmapSite.Pages;

namespace RoadmapSite.Output;

/// <summary>The pages as files.</summary>
internal static class PageFiles
{
    public static IEnumerable<OutputFile> Of(Publication publication)
    {
        var addresses = new Addresses(publication.Site.Config);
        // Pages of which there are few come first, because each shows the whole plan.
        return publication.Pages.GroupBy(p => p.Template).OrderBy(g => g.Count()).SelectMany(g => g)
            .Select(p => new OutputFile(addresses.File(p.Address, p.Language), () => publication.Engine.Render(p.Template, p.Language, p.View())));
    }
}
