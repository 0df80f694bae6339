using RoadmapSite.Content;

namespace RoadmapSite.Configuration;

/// <summary><c>site.config.yml</c>: where and how the site is published, nothing of its content.</summary>
/// <param name="Title">Name of the site, for headers and feeds.</param>
/// <param name="Url">Absolute address of the site's root, with a slash at the end.</param>
/// <param name="Languages">Codes, the default language first.</param>
/// <param name="Official">Code of the language whose texts are official; those in others are unofficial translations.</param>
/// <param name="Repository">Address of the content's repository for «edit» and «report an error»; null for none.</param>
/// <param name="Branch">The branch that is published.</param>
/// <param name="License">SPDX name of the data's licence.</param>
/// <param name="LicenseUrl">Where the licence can be read.</param>
/// <param name="Cards">Social cards by language: PNG files in the content folder; empty for the theme's.</param>
/// <param name="FileSizeLimit">Largest content file that is read, in bytes.</param>
/// <param name="PageSteps">Most steps, or priorities, that a page lists; beyond, pages show what these belong to, or are split.</param>
internal sealed record SiteConfig(
    LocalizedText Title,
    Uri Url,
    ImmutableArray<string> Languages,
    string Official,
    Uri? Repository,
    string Branch,
    string License,
    Uri LicenseUrl,
    ImmutableDictionary<string, Located<string>> Cards,
    int FileSizeLimit,
    int PageSteps)
{
    /// <summary>Whose site it is; null when that is not said.</summary>
    public Publisher? Publisher { get; init; }

    /// <summary>Where readers report errors: a mail address or a web page; null for none.</summary>
    public string? Contact { get; init; }

    /// <summary>The language at the site's root.</summary>
    public string DefaultLanguage => Languages[0];

    /// <summary>Most indicators that a page draws: each takes about the room of four steps.</summary>
    public int PageIndicators => Math.Max(1, PageSteps / 4);
}

/// <summary>Who answers for a site.</summary>
/// <param name="Name">In each language.</param>
/// <param name="Url">Its own web page; null when that is not said.</param>
internal sealed record Publisher(LocalizedText Name, Uri? Url);
