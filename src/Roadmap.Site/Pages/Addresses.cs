using RoadmapSite.Configuration;

namespace RoadmapSite.Pages;

/// <summary>Where pages and files are. Addresses are language-neutral ids, so they never change with a title.</summary>
/// <param name="config">Where the site is published.</param>
internal sealed class Addresses(SiteConfig config)
{
    /// <summary>Overview.</summary>
    public const string Overview = "";

    /// <summary>Leaderboard.</summary>
    public const string Agencies = "agencies/";

    /// <summary>Indicator targets.</summary>
    public const string Indicators = "indicators/";

    /// <summary>All measures and steps.</summary>
    public const string Measures = "measures/";

    /// <summary>The search in everything.</summary>
    public const string Search = "search/";

    /// <summary>What was put right after it was published.</summary>
    public const string Corrections = "corrections/";

    /// <summary>How scores are made.</summary>
    public const string Methodology = "methodology/";

    /// <summary>Downloads.</summary>
    public const string Data = "data/";

    /// <summary>Where servers look for what to show when an address leads nowhere; one file, in all languages.</summary>
    public const string NotFound = "404.html";

    /// <summary>News of the results for feed readers.</summary>
    public const string Feed = "feed.xml";

    /// <summary>A priority's page.</summary>
    public static string Priority(string id) => $"priorities/{id}/";

    /// <summary>A measure's page.</summary>
    public static string Measure(string id) => $"{Measures}{id}/";

    /// <summary>An indicator's page.</summary>
    public static string Indicator(string id) => $"{Indicators}{id}/";

    /// <summary>All that carries a term.</summary>
    public static string Tag(string vocabulary, string term) => $"tags/{vocabulary}/{term}/";

    /// <summary>An agency's page.</summary>
    public static string Agency(string id) => $"agencies/{id}/";

    /// <summary>A whole report.</summary>
    public static string Report(string id) => $"{id}/";

    /// <summary>The page as a file of the output: <c>en/priorities/1.1/index.html</c>.</summary>
    public string File(string page, string language) =>
        Prefix(language) + page + (page.Length == 0 || page.EndsWith('/') ? "index.html" : "");

    /// <summary>The page or file from the root of its server: <c>/roadmap/en/priorities/1.1/</c>.</summary>
    public string Page(string page, string language) => config.Url.AbsolutePath + Prefix(language) + page;

    /// <summary>What a text means by an address from the site's root: a page in the text's language, or a file that is the same in all.</summary>
    public string Linked(string address, string language) =>
        address.TrimStart('/') is var page && (page.Length == 0 || page.EndsWith('/') || page.Contains("/#", StringComparison.Ordinal))
            ? Page(page, language)
            : Shared(page);

    /// <summary>A file that is the same in all languages, from the root of its server: <c>/roadmap/data/steps.csv</c>.</summary>
    public string Shared(string file) => config.Url.AbsolutePath + file;

    /// <summary>The page with its server: for search engines, feeds and citations.</summary>
    public string Absolute(string page, string language) => config.Url.AbsoluteUri + Prefix(language) + page;

    /// <summary>A shared file with its server.</summary>
    public string AbsoluteShared(string file) => config.Url.AbsoluteUri + file;

    private string Prefix(string language) => language == config.DefaultLanguage ? "" : language + "/";
}
