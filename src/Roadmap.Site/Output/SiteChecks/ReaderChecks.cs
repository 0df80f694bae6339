using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RoadmapSite.Rendering;
using RoadmapSite.Validation;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>What a screen reader needs: headings that make an outline, tables with captions and headers, words for what cannot be seen, marked languages, titles.</summary>
internal static class ReaderChecks
{
    private static readonly Rule MainHeading = new("RS804", Severity.Warning);

    private static readonly Rule Table = new("RS805", Severity.Warning);

    private static readonly Rule Nameless = new("RS806", Severity.Warning);

    private static readonly Rule Language = new("RS807", Severity.Warning);

    /// <summary>A page by itself.</summary>
    public static IEnumerable<Diagnostic> Check(CheckedPage page, CheckedSite site) =>
        [.. Headings(page), .. Tables(page), .. Names(page), .. Languages(page, site)];

    private static IEnumerable<Diagnostic> Headings(CheckedPage page)
    {
        var headings = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6")
            .Select(h => (Level: int.Parse(h.LocalName.AsSpan(1), CultureInfo.InvariantCulture), Text: h.Words())).ToArray();
        if (headings.Count(h => h.Level == 1) is not 1 and var count)
            yield return MainHeading.At(page.At, "count", ("count", $"{count}"));
        else if (headings[0].Level != 1)
            yield return MainHeading.At(page.At, "before", ("heading", headings[0].Text));
        foreach (var (above, heading) in headings.Zip(headings.Skip(1)))
            if (heading.Level > above.Level + 1)
                yield return MarkdownProblems.HeadingOrder.At(
                    page.At, "levels", ("heading", heading.Text), ("level", heading.Level), ("above", above.Level), ("right", above.Level + 1));
        foreach (var heading in headings.Where(h => h.Text.Length == 0))
            yield return MarkdownProblems.HeadingOrder.At(page.At, "empty", ("level", heading.Level));
    }

    private static IEnumerable<Diagnostic> Tables(CheckedPage page)
    {
        foreach (var table in page.Document.QuerySelectorAll("table").Where(t => t.Attribute("role") is not ("presentation" or "none")))
        {
            if ((((IHtmlTableElement)table).Caption?.Words() ?? "").Length == 0)
                yield return Table.At(page.At, "caption", ("table", table.Tag()));
            var headers = table.QuerySelectorAll("th");
            if (headers.Length == 0) yield return Table.At(page.At, "headers", ("table", table.Tag()));
            foreach (var header in headers.Where(h => h.Attribute("scope") is not ("col" or "row" or "colgroup" or "rowgroup")))
                yield return Table.At(page.At, "scope", ("cell", header.Words()), ("table", table.Tag()));
        }
    }

    private static IEnumerable<Diagnostic> Names(CheckedPage page) =>
        from element in page.Document.QuerySelectorAll("img, svg, [role=img], a[href], button, input:not([type=hidden]), select, textarea")
        where element.Closest("[aria-hidden=true]") is null && !HasName(element)
        select Nameless.At(page.At, element.LocalName is "img" ? "image" : "message", ("tag", element.Tag()));

    private static bool HasName(IElement element) =>
        element.Attribute("aria-label").Trim().Length > 0 || element.HasAttribute("aria-labelledby") || element.LocalName switch
        {
            "img" => element.HasAttribute("alt"),
            "svg" => element.Attribute("role") is "presentation" or "none" || element.Children.Any(c => c.LocalName == "title"),
            "input" or "select" or "textarea" => element.Attribute("type") is "submit" && element.Attribute("value").Length > 0
                || element.Closest("label") is not null || element.Owner!.QuerySelectorAll("label").Any(l => l.Attribute("for") == element.Id),
            _ => element.Words().Length > 0 || element.QuerySelector("img[alt]:not([alt='']), [aria-label], svg > title") is not null,
        };

    private static IEnumerable<Diagnostic> Languages(CheckedPage page, CheckedSite site)
    {
        var (own, expected) = (page.Document.DocumentElement.Attribute("lang"), site.LanguageOf(page.Path));
        if (own != expected) yield return Language.At(page.At, "page", ("said", own), ("language", expected));
        foreach (var element in page.Document.Body!.QuerySelectorAll("[lang]").Where(e => !site.Marks.Contains(e.Attribute("lang"))))
            yield return Language.At(page.At, "element", ("tag", element.Tag()), ("language", element.Attribute("lang")));
    }

    /// <summary>Every page has a title of its own.</summary>
    public static IEnumerable<Diagnostic> Titles(IEnumerable<PageFacts> pages)
    {
        foreach (var same in pages.GroupBy(p => p.Title, StringComparer.Ordinal))
        {
            var paths = same.Select(p => p.Path).Order(StringComparer.Ordinal).ToArray();
            if (same.Key.Length == 0) yield return PageTitlesDiffer.Rule.At(new(paths[0]), "missing");
            else if (paths.Length > 1) yield return PageTitlesDiffer.Rule.At(new(paths[0]), "same", ("title", same.Key), ("pages", string.Join(", ", paths.Skip(1).Take(3))));
        }
    }
}
