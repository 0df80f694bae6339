using RoadmapSite.Content.Documents;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Validation;

/// <summary>The name of a free page is its address, so it must be fit for one and not in use.</summary>
internal static class PageNamesAreFree
{
    private static readonly Rule Unfit = new("RS212", Severity.Error);

    private static readonly Rule Taken = new("RS213", Severity.Error);

    // What stands at the top of every site. A text named methodology has no page: it ends the page of that name.
    private static readonly FrozenSet<string> Own =
        new[] { "404", "agencies", "assets", "corrections", "data", "feed", "index", "indicators", "measures", "priorities", "robots", "search", "sitemap" }.ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) =>
        from page in site.Pages.Values
        let isName = Scalars.IsName(page.Name)
        where !isName || Own.Contains(page.Name) || site.Languages.Contains(page.Name) || page.Name.Length == 4 && page.Name.All(char.IsAsciiDigit)
        from file in page.Files
        select isName
            ? Taken.At(new(file.Path), ("name", page.Name))
            : Unfit.At(new(file.Path), ("name", Excerpt.Of(page.Name)), ("example", $"about.{file.Language}.md"));
}
