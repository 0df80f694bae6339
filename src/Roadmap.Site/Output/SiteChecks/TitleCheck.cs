using RoadmapSite.Diagnostics;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>Every page has a title of its own.</summary>
internal static class TitleCheck
{
    private static readonly Rule Rule = new("RS808", Severity.Warning, "Pages have no title of their own",
        "The title is what tabs, bookmarks and search engines show. Two pages with the same title cannot be told apart there.");

    public static IEnumerable<Diagnostic> Of(IEnumerable<PageFacts> pages)
    {
        foreach (var same in pages.GroupBy(p => p.Title, StringComparer.Ordinal))
        {
            var paths = same.Select(p => p.Path).Order(StringComparer.Ordinal).ToArray();
            if (same.Key.Length == 0) yield return Rule.At(new(paths[0]), "the page has no title");
            else if (paths.Length > 1) yield return Rule.At(new(paths[0]), $"the title “{same.Key}” is also that of {string.Join(", ", paths.Skip(1).Take(3))}");
        }
    }
}
