using RoadmapSite.Pages;

namespace RoadmapSite.Output.SiteChecks;

/// <summary>How the site that is checked is published.</summary>
/// <param name="Url">Absolute address of its root, with a slash at the end.</param>
/// <param name="Languages">Codes, the default language first.</param>
/// <param name="Keys">Keys of interface words, none of which a reader should ever see.</param>
/// <param name="LargePages">Pages that may be heavy, without language: the explorer and the years' reports.</param>
internal sealed record CheckedSite(Uri Url, ImmutableArray<string> Languages, FrozenSet<string> Keys, FrozenSet<string> LargePages)
{
    /// <summary>As it follows from what the site is made from.</summary>
    public static CheckedSite Of(Site site) => new(
        site.Config.Url,
        site.Config.Languages,
        site.Words[site.Config.DefaultLanguage].Messages.Keys.ToFrozenSet(StringComparer.Ordinal),
        site.Reports.Select(y => Addresses.Report(y.Id)).Append(Addresses.Measures).ToFrozenSet(StringComparer.Ordinal))
    {
        Marks = site.Words.Values.Any(w => !w.Gaps.IsEmpty) ? site.Config.Languages.Add(Words.StandIn) : site.Config.Languages,
    };

    /// <summary>Codes that texts can be marked with: the site's, and that of the interface words which stand in for missing ones.</summary>
    public ImmutableArray<string> Marks { get; init; } = Languages;

    /// <summary>The language of an output file, by its folder.</summary>
    public string LanguageOf(string path) => Languages.Skip(1).FirstOrDefault(l => path.StartsWith(l + "/", StringComparison.Ordinal)) ?? Languages[0];

    /// <summary>The same file without its language: <c>en/data/index.html</c> → <c>data/index.html</c>.</summary>
    public string Neutral(string path) => LanguageOf(path) is var language && language == Languages[0] ? path : path[(language.Length + 1)..];

    /// <summary>The file in another language.</summary>
    public string In(string language, string neutral) => language == Languages[0] ? neutral : $"{language}/{neutral}";

    /// <summary>The address that a file is published under.</summary>
    public Uri AddressOf(string path) =>
        new(Url, path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path);

    /// <summary>The output file behind an address; null when it is on another site or outside this one.</summary>
    public string? FileAt(Uri address)
    {
        if (!Url.IsBaseOf(address) || !address.AbsolutePath.StartsWith(Url.AbsolutePath, StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(address.AbsolutePath[Url.AbsolutePath.Length..]);
        return path.Length == 0 || path.EndsWith('/') ? path + Index : path;
    }

    private const string Index = "index.html";
}

/// <summary>A file of the site as it would be published.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes.</param>
/// <param name="Bytes">All of it.</param>
internal sealed record CheckedFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether it is a page.</summary>
    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);
}

/// <summary>Everything that pages can refer to.</summary>
/// <param name="Files">By path.</param>
/// <param name="Pages">What is known of each page, by path.</param>
internal sealed record CheckedOutput(IReadOnlyDictionary<string, CheckedFile> Files, ImmutableDictionary<string, PageFacts> Pages);
