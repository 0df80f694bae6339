using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>A page as a browser reads it.</summary>
/// <param name="Address">Where it is published.</param>
internal sealed record CheckedPage(string Path, Uri Address, IHtmlDocument Document) : IDisposable
{
    public static CheckedPage Parse(CheckedFile file, CheckedSite site) =>
        new(file.Path, site.AddressOf(file.Path), new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span)));

    public SourceSpan At => new(Path);

    public void Dispose() => Document.Dispose();
}

/// <summary>What other pages need to know of a page once its elements are gone.</summary>
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
            IdsOf(document),
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

    /// <summary>The places on a page.</summary>
    public static FrozenSet<string> IdsOf(IHtmlDocument document) =>
        document.QuerySelectorAll("[id]").Select(e => e.Id!).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsLoaded(IElement link) => link.Attribute("rel") is not ("canonical" or "alternate" or "license" or "author" or "prev" or "next");
}

/// <summary>An address as a page writes it.</summary>
/// <param name="Written">As it stands in the page.</param>
/// <param name="Target">Where it leads, without fragment and query; null when it cannot be read.</param>
/// <param name="Fragment">The part after <c>#</c>; empty for none.</param>
internal sealed record Reference(string Written, Uri? Target, string Fragment)
{
    public static Reference Of(Uri page, string written) =>
        Uri.TryCreate(page, written, out var target)
            ? new(written, target, Uri.UnescapeDataString(target.Fragment.TrimStart('#')))
            : new(written, null, "");

    /// <summary>Whether it names its own server: <c>https://…</c>, <c>mailto:…</c>, <c>//…</c>.</summary>
    public bool IsAbsolute => Written.StartsWith("//", StringComparison.Ordinal)
        || (Written.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Written.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0);
}

/// <summary>Small questions about elements.</summary>
internal static class Elements
{
    /// <summary>Its text on one line, without doubled spaces.</summary>
    public static string Words(this INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>An attribute; empty when it is not there.</summary>
    public static string Attribute(this IElement element, string name) => element.GetAttribute(name) ?? "";

    /// <summary>How the element begins, to find it by: <c>&lt;table class="counts"&gt;</c>.</summary>
    public static string Tag(this IElement element)
    {
        var id = element.Id is { Length: > 0 } own ? $" id=\"{own}\"" : "";
        var name = element.ClassName is { Length: > 0 } classes ? $" class=\"{classes}\"" : "";
        return $"<{element.LocalName}{id}{name}>";
    }
}
