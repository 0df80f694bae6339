using RoadmapSite.Diagnostics;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>Every id is there once, and what refers to an id finds it.</summary>
internal static class IdCheck
{
    private static readonly Rule Rule = new("RS809", Severity.Error, "An id is there twice, or not at all",
        "Links and labels find their place by its id. Each id stands once on a page, and every label, description or list that names one finds it there.");

    private static readonly string[] References = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list"];

    public static IEnumerable<Diagnostic> Of(CheckedPage page)
    {
        var ids = page.Document.QuerySelectorAll("[id]").GroupBy(e => e.Id!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var (id, count) in ids)
            if (count > 1 || id.Length == 0 || id.Any(char.IsWhiteSpace)) yield return Rule.At(page.At, $"the id “{id}” stands {count} times on the page, or cannot be linked to");
        foreach (var attribute in References)
            foreach (var element in page.Document.QuerySelectorAll($"[{attribute}]"))
                foreach (var id in element.Attribute(attribute).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(id => !ids.ContainsKey(id)))
                    yield return Rule.At(page.At, $"{element.Tag()} refers with {attribute} to “{id}”, which is not on the page");
    }
}
