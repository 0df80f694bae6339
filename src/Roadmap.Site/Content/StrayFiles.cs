namespace RoadmapSite.Content;

/// <summary>Files under <c>content/</c> that nothing reads: what they should be called, or where they belong.</summary>
internal static partial class StrayFiles
{
    private static readonly string[] PlanFiles = ["roadmap.yml", "agencies.yml", "indicators.yml", "tags.yml"];

    private static readonly string[] Folders = ["roadmap", "status", "pages", "files", "cards"];

    /// <summary>Files and folders of <c>content/</c> itself; one problem for a whole folder.</summary>
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

    /// <summary>Where a file belongs that stands beside the folders of reports: in the latest that has none of its name.</summary>
    /// <param name="reports">The names of their folders, in order.</param>
    public static Phrase InReport(string name, SiteInput input, IEnumerable<string> reports, ImmutableArray<string> languages)
    {
        var proper = ProperName(name, languages) ?? name;
        var report = reports.LastOrDefault(r => input[$"{ContentPaths.Status}{r}/{proper}"] is null) ?? reports.LastOrDefault() ?? "2017";
        return Phrase.Of("stray.belongs", ("place", $"{ContentPaths.Status}{report}/{proper}"));
    }

    /// <summary>A file of a report that is named after no priority, as in «prioritet 1.1 – Copy».</summary>
    public static Diagnostic OfNoPriority(string path, string name, IEnumerable<string> priorities) => Suggestion.Nearest(name + ".yml", ContentPaths.OfReport) is { } proper
        ? FileProblems.Misnamed(path, proper)
        : FileProblems.Stray(path, "no-priority", ("number", name), (
        "suggestion", AnyNumber().Match(name.Replace(',', '.')) is { Success: true } number && priorities.Contains(number.Value) ? Suggestion.Of(number.Value) : Suggestion.For(name, priorities)));

    /// <summary>How a file should be called so that it fits into its folder; null where that cannot be told.</summary>
    /// <param name="languages">The site's languages.</param>
    public static string? ProperName(string name, ImmutableArray<string> languages)
    {
        var plain = Copy().Replace(SignNames.Plain(name).Replace(" ", "", StringComparison.Ordinal), "").ToLowerInvariant();
        if (plain.EndsWith(".txt", StringComparison.Ordinal)) plain = plain[..^4];
        plain = Yaml().Replace(plain, ".yml");
        plain = Markdown().Replace(plain, ".md");
        if (Text().Match(plain) is { Success: true } text && languages.FirstOrDefault(l => l.Equals(text.Groups[2].Value, StringComparison.OrdinalIgnoreCase)) is { } language) plain = $"{text.Groups[1].Value}.{language}.md";
        else if (plain.EndsWith(".yml.md", StringComparison.Ordinal)) plain = plain[..^3];
        else if (AnyNumber().Match(plain) is { Success: true } number && number.Length == plain.Length) plain += ".yml";
        return plain != name && (plain.EndsWith(".yml", StringComparison.Ordinal) || plain.EndsWith(".md", StringComparison.Ordinal)) ? plain : null;
    }

    /// <summary>Files of the plan's folder that nothing reads; one problem for a folder.</summary>
    /// <param name="languages">The site's languages.</param>
    public static IEnumerable<Diagnostic> InPlan(IEnumerable<SourceFile> strays, SiteInput input, ImmutableArray<string> languages) =>
        from file in strays
        group file by ContentPaths.FolderOf(file.Path) into folder
        from problem in folder.Key is ContentPaths.Plan or ContentPaths.Priorities
            ? folder.Select(f => FileProblems.Misplaced(f.Path, InPlan(f.Path, input, languages)))
            : [FileProblems.Misplaced(folder.Key.TrimEnd('/'), InPlan(folder.Key, isOfPriorities: folder.All(f => Number().IsMatch(Path.GetFileName(f.Path))), input))]
        select problem;

    private static Phrase InPlan(string folder, bool isOfPriorities, SiteInput input) =>
        folder.StartsWith(ContentPaths.Priorities, StringComparison.Ordinal) ? Phrase.Of("RS110.message", ("expected", Phrase.Of("RS110.subfolder", ("folder", ContentPaths.Priorities))))
        : isOfPriorities && !input.Under(ContentPaths.Priorities).Any() ? Phrase.Of("stray.folder-rename", ("place", ContentPaths.Priorities))
        : OfPlan;

    private static Phrase OfPlan => Phrase.Of("RS110.message", ("expected", Phrase.Of("RS110.plan", ("folder", ContentPaths.Plan))));

    private static Phrase InPlan(string path, SiteInput input, ImmutableArray<string> languages)
    {
        var (folder, name) = (ContentPaths.FolderOf(path), Path.GetFileName(path));
        var proper = ProperName(name, languages) ?? name;
        if (folder == ContentPaths.Plan && Number().IsMatch(proper) && proper.EndsWith(".yml", StringComparison.Ordinal)) return Phrase.Of("stray.belongs", ("place", ContentPaths.Priorities + proper));
        if (folder == ContentPaths.Plan) proper = Suggestion.Nearest(proper, PlanFiles.Where(f => input[ContentPaths.Plan + f] is null)) ?? proper;
        else if (AnyNumber().Match(proper) is { Success: true } number && input[ContentPaths.Priority(number.Value)] is null) proper = $"{number.Value}.yml";
        return proper != name && input[folder + proper] is null && (folder == ContentPaths.Priorities ? Number().IsMatch(proper) : PlanFiles.Contains(proper))
            ? Phrase.Of("stray.rename", ("name", proper)) : OfPlan;
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
            _ when PlanFiles.Contains(proper) => Phrase.Of("stray.belongs", ("place", ContentPaths.Plan + proper)),
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

    [GeneratedRegex(@"(?<![\d.])\d+(\.\d+)+(?![\d])")]
    private static partial Regex AnyNumber();

    [GeneratedRegex(@"^\d+(\.\d+)+\.")]
    private static partial Regex Number();
}
