using RoadmapSite.Content;

namespace RoadmapSite.Rendering;

/// <summary>How the site looks: templates by name and files that are copied as they are. Read once, never changed.</summary>
/// <param name="Layouts"><c>theme/layouts/base.html</c> as <c>base</c>.</param>
/// <param name="Partials"><c>theme/partials/step.html</c> as <c>step</c>.</param>
/// <param name="Pages"><c>theme/pages/priority.html</c> as <c>priority</c>.</param>
/// <param name="Assets"><c>theme/assets/site.css</c> as <c>site.css</c>.</param>
internal sealed record Theme(
    ImmutableSortedDictionary<string, SourceFile> Layouts,
    ImmutableSortedDictionary<string, SourceFile> Partials,
    ImmutableSortedDictionary<string, SourceFile> Pages,
    ImmutableSortedDictionary<string, SourceFile> Assets)
{
    private const string Extension = ".html";

    /// <summary>The kinds of pages that the theme takes off the site: their templates are there and empty.</summary>
    public ImmutableHashSet<string> LeftOut => [.. Pages.Where(p => p.Value.Bytes.IsEmpty).Select(p => p.Key)];

    /// <summary>The theme among the files of a site.</summary>
    public static Theme From(SiteInput input) => new(
        Templates(input, "theme/layouts/"),
        Templates(input, "theme/partials/"),
        Templates(input, "theme/pages/"),
        input.Under("theme/assets/").ToImmutableSortedDictionary(f => f.Path["theme/assets/".Length..], f => f, StringComparer.Ordinal));

    /// <summary>Files of the theme that nothing reads, which are mistakes: what they hold would be missing on the site in silence.</summary>
    public static IEnumerable<Diagnostic> Unused(SiteInput input) =>
        from file in input.Under("theme/")
        where !file.IsUnread && !IsRead(file.Path)
        select TemplateProblems.NotRead(file.Path, Advice(file.Path));

    // The layouts and pages that the tool asks for are those of its own theme.
    private static bool IsRead(string path) => Path.GetDirectoryName(path)?.Replace('\\', '/') switch
    {
        "theme" => path == "theme/README.md",
        "theme/strings" => path.EndsWith(".yml", StringComparison.Ordinal),
        "theme/partials" => path.EndsWith(Extension, StringComparison.Ordinal),
        "theme/layouts" or "theme/pages" => DefaultTheme.Paths.Contains(path),
        _ => path.StartsWith("theme/assets/", StringComparison.Ordinal),
    };

    private static Phrase Advice(string path)
    {
        if (path.EndsWith(".hbs", StringComparison.Ordinal))
            return Phrase.Of("RS608.handlebars", ("file", $"{path[..^4]}{Extension}"));
        if (!path.EndsWith(Extension, StringComparison.Ordinal) || !(path.StartsWith("theme/pages/", StringComparison.Ordinal) || path.StartsWith("theme/layouts/", StringComparison.Ordinal)))
            return Phrase.Of("RS608.places");
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var known = DefaultTheme.Paths.Where(p => p.StartsWith(folder, StringComparison.Ordinal)).Select(p => p[folder.Length..]).ToArray();
        return Phrase.Of("RS608.names", ("folder", folder), ("names", string.Join(", ", known)), ("suggestion", Suggestion.For(path[folder.Length..], known)));
    }

    private static ImmutableSortedDictionary<string, SourceFile> Templates(SiteInput input, string folder) =>
        input.Under(folder)
            .Where(f => f.Path.EndsWith(Extension, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(f => f.Path[folder.Length..^Extension.Length], f => f, StringComparer.Ordinal);
}
