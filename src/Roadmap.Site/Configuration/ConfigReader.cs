using System.Collections.Immutable;
using RoadmapSite.Content;
using RoadmapSite.Content.Formats;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Configuration;

/// <summary><c>site.config.yml</c> → <see cref="SiteConfig"/>, strict.</summary>
public static class ConfigReader
{
    /// <summary>The file's name in the site folder.</summary>
    public const string FileName = "site.config.yml";

    /// <summary>Largest content file in bytes, unless the configuration says otherwise.</summary>
    public const int DefaultFileSizeLimit = 1_000_000;

    private static readonly ScalarShape WebAddress =
        new("an address such as https://example.org/roadmap/", s => ToWeb(s.Text) is not null, "^https?://", JsonTypes: "string");

    private static readonly ScalarShape Language =
        new("a language code such as az", s => IsLanguage(s.Text), "^[a-z]{2,3}$", JsonTypes: "string");

    private static readonly ScalarShape CardPath =
        new("a PNG file such as content/card.en.png", s => s.Text.StartsWith("content/", StringComparison.Ordinal) && s.Text.EndsWith(".png", StringComparison.Ordinal)
            && !s.Text.Split('/').Contains(".."), @"^content/.*\.png$", JsonTypes: "string");

    /// <summary>What the file may hold.</summary>
    public static ObjectShape Shape { get; } = new("a site configuration",
        new("title", new MapShape(Language, Scalars.Text, "a text in each language"), "Name of the site in each language."),
        new("url", WebAddress, "Absolute address of the site; --url overrides it."),
        new("languages", new ListShape(Language, "a list such as [az, en]"), "Language codes, the default one first."),
        new("repository", WebAddress, "Address of the content's repository, for “edit this page” and “report an error”.", IsRequired: false),
        new("branch", Scalars.Text, "The published branch; main if not said.", IsRequired: false),
        new("license", new ObjectShape("a licence",
            new("name", Scalars.Text, "SPDX name, such as CC-BY-4.0."),
            new("url", WebAddress, "Where it can be read.")), "Licence of the data.", IsRequired: false),
        new("cards", new MapShape(Language, CardPath, "a PNG file for each language"), "Pictures for shared links, 1200×630.", IsRequired: false),
        new("limits", new ObjectShape("limits",
            new("file-size", Scalars.Count, "Largest content file in bytes.", IsRequired: false),
            new("page-steps", Scalars.Count, "Most steps, or priorities, that one page lists; of indicators a quarter of that.", IsRequired: false)), "Limits.", IsRequired: false));

    /// <summary>The configuration; null, and problems, when it cannot be used.</summary>
    public static SiteConfig? Read(SiteInput input, DiagnosticList problems)
    {
        if (input[FileName] is not { } file)
        {
            problems.Add(FileProblems.Missing(new(FileName), "the file is missing; run in the folder that holds it, name that folder with --site, or start a site with “roadmap new”"));
            return null;
        }

        return YamlText.Read(file, problems) is { } node && Shape.CheckFile(node, problems) is YamlMapping map ? Bind(map, problems) : null;
    }

    private static SiteConfig? Bind(YamlMapping map, DiagnosticList problems)
    {
        var languages = map.Words("languages")!.Value;
        var title = NodeValues.ToText(map.Map("title")!);
        Diagnostic[] wrong =
        [
            .. languages.GroupBy(l => l.Value).SelectMany(l => l.Skip(1)).Select(l => FormatProblems.Value(l.At, l.Value, "each language only once")),
            .. languages.Where(l => !title.Has(l.Value)).DistinctBy(l => l.Value)
                .Select(l => FormatProblems.MissingKey(map["title"]!.At, l.Value, $"the name of the site in the language {l.Value}")),
        ];
        problems.AddRange(languages.IsEmpty ? [FormatProblems.Value(map["languages"]!.At, "", "at least one language")] : wrong);
        if (languages.IsEmpty || wrong.Length > 0) return null;

        var license = map.Map("license");
        var limits = map.Map("limits");
        return new(
            title,
            ToWeb(map.Text("url")!)!,
            [.. languages.Select(l => l.Value)],
            map.Text("repository") is { } repository ? ToWeb(repository) : null,
            map.Text("branch") ?? "main",
            license?.Text("name") ?? "CC-BY-4.0",
            ToWeb(license?.Text("url") ?? "https://creativecommons.org/licenses/by/4.0/")!,
            map.Map("cards")?.Entries.ToImmutableDictionary(e => e.Key.Text, e => NodeValues.Locate((YamlScalar)e.Value)) ?? ImmutableDictionary<string, Located<string>>.Empty,
            (int)(limits?.Number("file-size") ?? DefaultFileSizeLimit),
            (int)(limits?.Number("page-steps") ?? 400));
    }

    /// <summary>Whether it can be the code of a language: <c>az</c>.</summary>
    public static bool IsLanguage(string text) => text.Length is 2 or 3 && text.All(char.IsAsciiLetterLower);

    /// <summary>An absolute http or https address with a slash at the end; null when it is none.</summary>
    public static Uri? ToWeb(string text) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" && uri is { Query: "", Fragment: "", UserInfo: "" }
        // An empty folder in the path would make of every address of the site one that browsers take for another server's.
        && !uri.AbsolutePath.Contains("//", StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal) ? uri : null;
}
