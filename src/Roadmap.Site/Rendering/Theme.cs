using System.Collections.Immutable;
using RoadmapSite.Content;

namespace RoadmapSite.Rendering;

/// <summary>How the site looks: templates by name and files that are copied as they are. Read once, never changed.</summary>
/// <param name="Layouts"><c>theme/layouts/base.html</c> as <c>base</c>.</param>
/// <param name="Partials"><c>theme/partials/step.html</c> as <c>step</c>.</param>
/// <param name="Pages"><c>theme/pages/priority.html</c> as <c>priority</c>.</param>
/// <param name="Assets"><c>theme/assets/site.css</c> as <c>site.css</c>.</param>
public sealed record Theme(
    ImmutableSortedDictionary<string, SourceFile> Layouts,
    ImmutableSortedDictionary<string, SourceFile> Partials,
    ImmutableSortedDictionary<string, SourceFile> Pages,
    ImmutableSortedDictionary<string, SourceFile> Assets)
{
    private const string Extension = ".html";

    /// <summary>Whether the theme takes a kind of page off the site: its template is there and empty.</summary>
    public bool LeavesOut(string page) => Pages.TryGetValue(page, out var template) && template.Bytes.IsEmpty;

    /// <summary>The theme among the files of a site.</summary>
    public static Theme From(SiteInput input) => new(
        Templates(input, "theme/layouts/"),
        Templates(input, "theme/partials/"),
        Templates(input, "theme/pages/"),
        input.Under("theme/assets/").ToSorted(f => f.Path["theme/assets/".Length..], f => f));

    private static ImmutableSortedDictionary<string, SourceFile> Templates(SiteInput input, string folder) =>
        input.Under(folder)
            .Where(f => f.Path.EndsWith(Extension, StringComparison.Ordinal))
            .ToSorted(f => f.Path[folder.Length..^Extension.Length], f => f);
}
