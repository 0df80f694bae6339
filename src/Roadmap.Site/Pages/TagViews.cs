using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>Terms that parts of the plan carry.</summary>
internal static class TagViews
{
    /// <summary>The terms of something, by vocabulary, in the order of the plan; none where the theme leaves out their pages.</summary>
    public static ImmutableArray<TagGroupView> Of(PageContext context, ImmutableSortedDictionary<string, ImmutableArray<string>> tags) => context.Site.LeftOut.Contains("tag") ? [] :
    [
        .. context.Site.Roadmap.Vocabularies.Where(v => tags.ContainsKey(v.Id)).Select(v => new TagGroupView(
            context.Text(v.Name),
            [.. v.Terms.Where(t => tags[v.Id].Contains(t.Id)).Select(t => new LinkView(context.Text(t.Name), context.Href(Addresses.Tag(v.Id, t.Id))))])),
    ];
}
