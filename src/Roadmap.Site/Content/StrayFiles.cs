using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoadmapSite.Diagnostics;
using RoadmapSite.Localization;
using RoadmapSite.Model;

namespace RoadmapSite.Content;

/// <summary>Files under <c>content/</c> that nothing reads: what they should be called, or where they belong.</summary>
internal static partial class StrayFiles
{
    private static readonly string[] Folders = ["roadmap", "status", "pages", "files", "cards"];

    /// <summary>Files and folders of <c>content/</c> itself; one problem for a whole folder.</summary>
    /// <param name="input">All files.</param>
    /// <param name="read">Files that something else reads, such as cards.</param>
    /// <param name="languages">The site's languages.</param>
    public static IEnumerable<Diagnostic> Check(SiteInput input, IEnumerable<string> read, ImmutableArray<string> languages)
    {
        var known = read.ToHashSet(StringComparer.Ordinal);
        return input.Under("content/").Where(f => !f.IsFolder && !known.Contains(f.Path))
            .GroupBy(f => f.Path.Split('/')[1])
            .Where(g => !Folders.Contains(g.Key) || g.First().Path == "content/" + g.Key)
            .Select(g => g.First().Path == "content/" + g.Key
                ? FileProblems.Misplaced(g.First().Path, File(g.Key, languages))
                : FileProblems.Misplaced("content/" + g.Key, Folder(g.Key)));
    }

    /// <summary>Where a file belongs that stands beside the folders of reports.</summary>
    public static Phrase InReport(string name, ImmutableArray<string> languages) => Phrase.Of("stray.belongs", ("place", $"{ContentPaths.Status}2017/{ProperName(name, languages) ?? name}"));

    /// <summary>How a file should be called so that it fits into its folder; null where that cannot be told.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="languages">The site's languages.</param>
    public static string? ProperName(string name, ImmutableArray<string> languages)
    {
        var plain = Copy().Replace(SignNames.Plain(name).Replace(" ", "", StringComparison.Ordinal), "").ToLowerInvariant();
        if (plain.EndsWith(".txt", StringComparison.Ordinal)) plain = plain[..^4];
        plain = Yaml().Replace(plain, ".yml");
        plain = Markdown().Replace(plain, ".md");
        if (Text().Match(plain) is { Success: true } text && languages.FirstOrDefault(l => l.Equals(text.Groups[2].Value, StringComparison.OrdinalIgnoreCase)) is { } language) plain = $"{text.Groups[1].Value}.{language}.md";
        else if (plain.EndsWith(".yml.md", StringComparison.Ordinal)) plain = plain[..^3];
        return plain != name && (plain.EndsWith(".yml", StringComparison.Ordinal) || plain.EndsWith(".md", StringComparison.Ordinal)) ? plain : null;
    }

    private static Phrase Folder(string name)
    {
        var plain = name.ToLowerInvariant();
        if (CalendarUnit.TryParse(name, out _)) return Phrase.Of("stray.belongs", ("place", $"{ContentPaths.Status}{name}/"));
        return Suggestion.Nearest(plain, Folders) is { } near ? Phrase.Of("stray.folder-rename", ("place", $"content/{near}/"))
            : Phrase.Of("stray.folder");
    }

    private static Phrase File(string name, ImmutableArray<string> languages)
    {
        var proper = ProperName(name, languages) ?? name;
        return proper switch
        {
            "roadmap.yml" or "agencies.yml" or "indicators.yml" or "tags.yml" => Phrase.Of("stray.belongs", ("place", ContentPaths.Plan + proper)),
            "report.yml" or "corrections.yml" or "published.yml" => Phrase.Of("stray.belongs", ("place", $"{ContentPaths.Status}2017/{proper}")),
            _ when Number().IsMatch(proper) && proper.EndsWith(".yml", StringComparison.Ordinal) =>
                Phrase.Of("stray.belongs-either", ("plan", ContentPaths.Priorities + proper), ("report", $"{ContentPaths.Status}2017/{proper}")),
            _ when Number().IsMatch(proper) || proper.StartsWith("summary.", StringComparison.Ordinal) => Phrase.Of("stray.belongs", ("place", $"{ContentPaths.Status}2017/{proper}")),
            _ when proper.EndsWith(".md", StringComparison.Ordinal) => Phrase.Of("stray.belongs", ("place", ContentPaths.Pages + proper)),
            _ => Phrase.Of("stray.folder"),
        };
    }

    [GeneratedRegex(@"\(\d+\)|-copy|_copy|-kopya|-surət", RegexOptions.IgnoreCase)]
    private static partial Regex Copy();

    [GeneratedRegex(@"\.ya?ml$|\.yml\.ya?ml$|_yml$|-yml$")]
    private static partial Regex Yaml();

    [GeneratedRegex(@"\.(markdown|mdown|mkd)$")]
    private static partial Regex Markdown();

    [GeneratedRegex(@"^(.+?)[._-]([a-z]{2,3}(?:-[a-z0-9]+)*)(?:\.md|\.yml)?$")]
    private static partial Regex Text();

    [GeneratedRegex(@"^\d+(\.\d+)+\.")]
    private static partial Regex Number();
}
