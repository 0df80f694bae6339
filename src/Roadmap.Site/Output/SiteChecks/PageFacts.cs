using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>What other pages need to know of a page once its elements are gone.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Title">Title of the browser's tab.</param>
/// <param name="Ids">Anchors.</param>
/// <param name="Links">Where it leads.</param>
/// <param name="Loads">What a browser asks for to show it.</param>
/// <param name="Canonical">Its own address as it gives it; null when it gives none.</param>
/// <param name="Alternates">Addresses in other languages, by hreflang.</param>
/// <param name="Switches">Visible links to other languages, by hreflang.</param>
/// <param name="IsHidden">Search engines are asked to leave it out.</param>
internal sealed record PageFacts(
    string Path, string Title, FrozenSet<string> Ids, ImmutableArray<Reference> Links, ImmutableArray<Reference> Loads,
    string? Canonical, ImmutableArray<(string Hreflang, Reference Link)> Alternates, ImmutableArray<(string Hreflang, Reference Link)> Switches, bool IsHidden)
{
    public static PageFacts Of(CheckedPage page)
    {
        var document = page.Document;
        Reference To(IElement element, string attribute) => Reference.Of(page.Address, element.Attribute(attribute));
        (string, Reference) Language(IElement element) => (element.Attribute("hreflang"), To(element, "href"));
        return new(
            page.Path,
            document.QuerySelector("head > title")?.Words() ?? "",
            document.QuerySelectorAll("[id]").Select(e => e.Id!).ToFrozenSet(StringComparer.Ordinal),
            [
                .. document.QuerySelectorAll("a[href], area[href], link[rel=alternate]:not([hreflang])").Select(e => To(e, "href")),
                .. document.QuerySelectorAll("form[action]").Select(e => To(e, "action")),
                .. document.QuerySelectorAll("meta[property='og:image']").Select(e => To(e, "content")),
            ],
            [
                .. document.QuerySelectorAll("link[href]").Where(IsLoaded).Select(e => To(e, "href")),
                .. document.QuerySelectorAll("script[src], img[src], source[src], iframe[src], embed[src], video[src], audio[src], track[src], input[src]").Select(e => To(e, "src")),
                .. document.QuerySelectorAll("object[data]").Select(e => To(e, "data")),
                .. document.QuerySelectorAll("use[href], image[href]").Select(e => To(e, "href")),
                .. document.QuerySelectorAll("[srcset]").SelectMany(e => e.Attribute("srcset").Split(',')).Select(s => Reference.Of(page.Address, s.Trim().Split(' ')[0])),
            ],
            document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
            [.. document.QuerySelectorAll("link[rel=alternate][hreflang]").Select(Language)],
            [.. document.QuerySelectorAll("a[hreflang]").Select(Language)],
            document.QuerySelector("meta[name=robots]")?.Attribute("content").Contains("noindex", StringComparison.Ordinal) == true);
    }

    private static bool IsLoaded(IElement link) => link.Attribute("rel") is not ("canonical" or "alternate" or "license" or "author" or "prev" or "next");
}
