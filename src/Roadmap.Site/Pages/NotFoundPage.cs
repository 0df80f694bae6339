using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>The page for addresses that lead nowhere. Servers have one for all languages, and show it at any depth.</summary>
internal static class NotFoundPage
{
    /// <summary>The view.</summary>
    /// <param name="contexts">All languages, the default one first.</param>
    public static NotFoundView View(IReadOnlyList<PageContext> contexts)
    {
        var words = contexts[0].Words;
        return new(
            new(contexts[0], new(Addresses.NotFound, words["not-found.title"], words["not-found.text"])),
            words["not-found.text"], Ways(contexts[0]),
            [.. contexts.Skip(1).Select(c => new NotFoundText(c.Code, contexts[0].Direction(c.Code), c.Words["not-found.title"], c.Words["not-found.text"], Ways(c)))]);
    }

    // The overview and the first parts of the plan that there are.
    private static ImmutableArray<LinkView> Ways(PageContext context) => [.. context.Navigation.Take(3)];
}

/// <summary>The page for addresses that lead nowhere, in every language.</summary>
/// <param name="Frame">Layout, in the default language.</param>
/// <param name="Text">In the default language.</param>
/// <param name="Ways">Where to go from here.</param>
/// <param name="Others">The same in the other languages.</param>
internal sealed record NotFoundView(Frame Frame, string Text, ImmutableArray<LinkView> Ways, ImmutableArray<NotFoundText> Others) : IPageView;

/// <summary>The text of the page in one more language.</summary>
/// <param name="Dir"><c>rtl</c> or <c>ltr</c>, only where it is written in another direction than the page.</param>
/// <param name="Ways">Where to go from here.</param>
internal sealed record NotFoundText(string Lang, string? Dir, string Title, string Text, ImmutableArray<LinkView> Ways);
