using AngleSharp.Dom;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>Pictures, links, buttons and fields have words for who cannot see them.</summary>
internal static class NameCheck
{
    private static readonly Rule Rule = new("RS806", Severity.Warning, "Something has no words for who cannot see it",
        "A picture has an alt text (empty when it is mere decoration), and every link, button and field has words that say what it does.");

    public static IEnumerable<Diagnostic> Of(CheckedPage page) =>
        from element in page.Document.QuerySelectorAll("img, svg, [role=img], a[href], button, input:not([type=hidden]), select, textarea")
        where element.Closest("[aria-hidden=true]") is null && !HasName(element)
        select Rule.At(page.At, $"{element.Tag()} has no words; {(element.LocalName is "img" ? "give it an alt text" : "give it a text or aria-label")}");

    private static bool HasName(IElement element) =>
        element.Attribute("aria-label").Trim().Length > 0 || element.HasAttribute("aria-labelledby") || element.LocalName switch
        {
            "img" => element.HasAttribute("alt"),
            "svg" => element.Attribute("role") is "presentation" or "none" || element.Children.Any(c => c.LocalName == "title"),
            "input" or "select" or "textarea" => element.Attribute("type") is "submit" && element.Attribute("value").Length > 0
                || element.Closest("label") is not null || element.Owner!.QuerySelectorAll("label").Any(l => l.Attribute("for") == element.Id),
            _ => element.Words().Length > 0 || element.QuerySelector("img[alt]:not([alt='']), [aria-label], svg > title") is not null,
        };
}
