using RoadmapSite.Content;

namespace RoadmapSite.Rendering;

/// <summary>How the site looks: templates by name and files that are copied as they are. Read once, never changed.</summary>
/// <param name="Layouts"><c>theme/layouts/base.hbs</c> as <c>base</c>.</param>
/// <param name="Partials"><c>theme/partials/step.hbs</c> as <c>step</c>.</param>
/// <param name="Pages"><c>theme/pages/priority.hbs</c> as <c>priority</c>.</param>
/// <param name="Assets"><c>theme/assets/site.css</c> as <c>site.css</c>.</param>
public sealed record Theme(
    IReadOnlyDictionary<string, SourceFile> Layouts,
    IReadOnlyDictionary<string, SourceFile> Partials,
    IReadOnlyDictionary<string, SourceFile> Pages,
    IReadOnlyDictionary<string, SourceFile> Assets)
{
    /// <summary>The theme among the files of a site.</summary>
    public static Theme From(SiteInput input) => new(
        Files(input, "theme/layouts/", ".hbs"),
        Files(input, "theme/partials/", ".hbs"),
        Files(input, "theme/pages/", ".hbs"),
        Files(input, "theme/assets/", ""));

    private static Dictionary<string, SourceFile> Files(SiteInput input, string folder, string extension)
    {
        var files = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in input.Under(folder))
            if (file.Path.EndsWith(extension, StringComparison.Ordinal)) files.Add(file.Path[folder.Length..^extension.Length], file);
        return files;
    }
}
