using AngleSharp.Dom;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>How a page is written: ids that are there once, no script or style in it, no key of an interface word and no sign of a template.</summary>
internal static partial class MarkupChecks
{
    private static readonly Rule Id = new("RS809", Severity.Error);

    private static readonly string[] Attributes = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list"];

    private static readonly Rule InPage = new("RS811", Severity.Error);

    private static readonly Rule Leftover = new("RS814", Severity.Warning);

    /// <summary>A page by itself.</summary>
    public static IEnumerable<Diagnostic> Check(CheckedPage page, CheckedSite site) => [.. Ids(page), .. Inline(page), .. Leftovers(page, site)];

    private static IEnumerable<Diagnostic> Ids(CheckedPage page)
    {
        var ids = page.Document.QuerySelectorAll("[id]").GroupBy(e => e.Id!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var (id, count) in ids)
            if (count > 1 || id.Length == 0 || id.Any(char.IsWhiteSpace)) yield return Id.At(page.At, "unusable", ("id", id), ("count", $"{count}"));
        foreach (var attribute in Attributes)
            foreach (var element in page.Document.QuerySelectorAll($"[{attribute}]"))
                foreach (var id in element.Attribute(attribute).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(id => !ids.ContainsKey(id)))
                    yield return Id.At(page.At, "missing", ("tag", element.Tag()), ("attribute", attribute), ("id", id));
    }

    private static IEnumerable<Diagnostic> Inline(CheckedPage page)
    {
        foreach (var element in page.Document.All)
        {
            if (element.LocalName == "style" || (element.LocalName == "script" && !element.HasAttribute("src") && element.Attribute("type") != "application/ld+json"))
                yield return InPage.At(page.At, "element", ("tag", element.Tag()));
            foreach (var attribute in element.Attributes)
                if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)
                    || attribute.Value.AsSpan().TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                    yield return InPage.At(page.At, "attribute", ("tag", element.Tag()), ("attribute", $"{attribute.Name}=\"{attribute.Value}\""));
        }
    }

    private static IEnumerable<Diagnostic> Leftovers(CheckedPage page, CheckedSite site) =>
        from text in Texts(page).Distinct()
        from left in Left(text, site)
        select Leftover.At(page.At, ("text", left));

    private static IEnumerable<string> Texts(CheckedPage page) => page.Document.All.SelectMany(e =>
        (e.LocalName is "script" ? [] : e.ChildNodes.OfType<IText>().Select(t => t.Data)).Concat(e.Attributes.Select(a => a.Value)));

    private static IEnumerable<string> Left(string text, CheckedSite site)
    {
        if (text.Contains("{{", StringComparison.Ordinal)) yield return "{{";
        if (text.Contains("}}", StringComparison.Ordinal)) yield return "}}";
        foreach (Match key in Key().Matches(text))
            if (site.Keys.Contains(key.Value)) yield return key.Value;
    }

    [GeneratedRegex(@"(?<![\w./-])[a-z-]+(\.[a-z0-9-]+)+(?![\w./-])")]
    private static partial Regex Key();
}
