namespace RoadmapSite.Content;

/// <summary>Where the content files are, relative to the site folder.</summary>
internal static class ContentPaths
{
    /// <summary>The plan.</summary>
    public const string Plan = "content/roadmap/";

    /// <summary>The roadmap itself.</summary>
    public const string Roadmap = "content/roadmap/roadmap.yml";

    /// <summary>Agencies.</summary>
    public const string Agencies = "content/roadmap/agencies.yml";

    /// <summary>Indicators.</summary>
    public const string Indicators = "content/roadmap/indicators.yml";

    /// <summary>Vocabularies of tags.</summary>
    public const string Tags = "content/roadmap/tags.yml";

    /// <summary>The files of a report's folder that are no statuses.</summary>
    public static IReadOnlyList<string> OfReport { get; } = ["report.yml", "indicators.yml", "corrections.yml", "published.yml"];

    /// <summary>One file a priority.</summary>
    public const string Priorities = "content/roadmap/priorities/";

    /// <summary>One folder a year.</summary>
    public const string Status = "content/status/";

    /// <summary>The name of the texts on the whole report: <c>summary.az.md</c>.</summary>
    public const string Summary = "summary";

    /// <summary>Free pages.</summary>
    public const string Pages = "content/pages/";

    /// <summary>Files published at the root of the site as they are.</summary>
    public const string Files = "content/files/";

    /// <summary>JSON Schemas for editors; not content.</summary>
    public const string Schemas = "content/.schema/";

    /// <summary>The file of a priority.</summary>
    public static string Priority(string id) => $"{Priorities}{id}.yml";

    /// <summary>The folder of a file, with a slash at its end; empty for the site's own.</summary>
    public static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>Whether a file is no content by its name: hidden, or an editor's copy. Below <see cref="Files"/> the two hidden names that hosts ask for are.</summary>
    public static bool IsHidden(string path)
    {
        foreach (var part in path.Split('/'))
            if (IsLitter(part) || part.StartsWith('.') && !(part is ".well-known" or ".nojekyll" && path.StartsWith(Files, StringComparison.Ordinal))) return true;
        return false;
    }

    /// <summary>Whether a name is one that computers and editors leave behind: folder settings of Windows and macOS, lock, swap and backup files.</summary>
    public static bool IsLitter(string name) =>
        name.EndsWith('~') || name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith('#') && name.EndsWith('#')
        || name.EndsWith(".swp", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".swo", StringComparison.OrdinalIgnoreCase)
        || name.Equals("thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("ehthumbs.db", StringComparison.OrdinalIgnoreCase)
        || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase) || name is "__MACOSX" or "Icon\r";

    /// <summary>The largest size of a file in bytes: pictures, and files published as they are, may be ten times as large as a text.</summary>
    public static long SizeLimit(string path, long ofTexts) =>
        path.EndsWith(".png", StringComparison.Ordinal) || path.StartsWith(Files, StringComparison.Ordinal) ? ofTexts * 10 : ofTexts;
}
