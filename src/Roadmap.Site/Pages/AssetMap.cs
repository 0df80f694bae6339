using RoadmapSite.Configuration;
using RoadmapSite.Content;
using RoadmapSite.Rendering;

namespace RoadmapSite.Pages;

/// <summary>The theme's files under names that hold a fingerprint of their content, so that they can be cached for ever.</summary>
/// <param name="Files">By name (<c>site.css</c>).</param>
internal sealed record AssetMap(ImmutableSortedDictionary<string, Asset> Files)
{
    /// <summary>Names the files of a theme, and the site's own pictures for shared links instead of the theme's.</summary>
    public static AssetMap Of(Theme theme, SiteConfig config, SiteInput input, DiagnosticList problems)
    {
        var files = theme.Assets;
        foreach (var (language, path) in config.Cards)
            if (input[path.Value] is { } card) files = files.SetItem(CardName(language), card);
        var sheets = new StyleSheets(files, problems);
        return new(files.Keys.ToImmutableSortedDictionary(name => name, name => sheets.Finish(name) is var (path, file) ? new Asset($"assets/{path}", file) : null!, StringComparer.Ordinal));
    }

    /// <summary>The output path of the picture for shared links in a language; null when there is none.</summary>
    public string? Card(string language) =>
        Files.TryGetValue(CardName(language), out var card) || Files.TryGetValue("card.png", out card) ? card.Path : null;

    /// <summary>The output path of a file.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public string this[string name] => Files[name].Path;

    private static string CardName(string language) => $"card.{language}.png";
}

/// <summary>A file that is copied.</summary>
/// <param name="Path">Where it goes: <c>assets/site.3f9a0c21.css</c>.</param>
internal sealed record Asset(string Path, SourceFile File);
