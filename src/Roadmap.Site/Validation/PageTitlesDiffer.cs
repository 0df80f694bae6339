using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>No two free pages of a language have the same title, which is the first line of their text.</summary>
internal static class PageTitlesDiffer
{
    /// <summary>RS808: also said of finished pages.</summary>
    internal static readonly Rule Rule = new("RS808", Severity.Warning);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site) =>
        from file in site.Pages.Values.SelectMany(p => p.Files)
        group file by (file.Language, Title: file.Text.TrimStart().Split('\n', 2)[0].TrimStart('#').Trim()) into same
        from file in same.Skip(1)
        select Rule.At(new(file.Path, 1, 1), "same", ("title", Excerpt.Of(same.Key.Title)), ("pages", same.First().Path));
}
