using RoadmapSite.Diagnostics;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>No script or style stands in a page: the site's Content-Security-Policy forbids it, so it would not work.</summary>
internal static class InlineCheck
{
    private static readonly Rule Rule = new("RS811", Severity.Error, "Script or style inside a page",
        "The site tells browsers to run no script and use no style that stands in the page itself, which protects readers. Put it into the theme's assets.");

    public static IEnumerable<Diagnostic> Of(CheckedPage page)
    {
        foreach (var element in page.Document.All)
        {
            if (element.LocalName == "style" || (element.LocalName == "script" && !element.HasAttribute("src") && element.Attribute("type") != "application/ld+json"))
                yield return Rule.At(page.At, $"{element.Tag()} stands in the page; put it into theme/assets");
            foreach (var attribute in element.Attributes)
                if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)
                    || attribute.Value.AsSpan().TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                    yield return Rule.At(page.At, $"{element.Tag()} has the attribute {attribute.Name}=\"{attribute.Value}\"; put it into theme/assets");
        }
    }
}
