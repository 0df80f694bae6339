using System.Reflection;
using RoadmapSite.Configuration;
using RoadmapSite.Content;

namespace RoadmapSite.Editing;

/// <summary>What a new site is to be.</summary>
/// <param name="Languages">Codes, the default one first.</param>
internal sealed record StarterChoice(ImmutableArray<string> Languages)
{
    /// <summary>A plan with agencies, promises, or indicators alone: one of <see cref="StarterSite.Shapes"/>.</summary>
    public string Shape { get; init; } = StarterSite.Shapes[0];

    /// <summary>How the plan calls its levels, from the top, in the default language; empty for the words of the interface.</summary>
    public ImmutableArray<string> Levels { get; init; } = [];

    /// <summary>The plan's own statuses, best first; empty for those of the example.</summary>
    public ImmutableArray<StarterStatus> Statuses { get; init; } = [];

    /// <summary>The site's name; null for that of the example.</summary>
    public string? Title { get; init; }

    /// <summary>Whose site it is; null for that of the example.</summary>
    public string? Publisher { get; init; }

    /// <summary>Mail address or web page for readers; null for that of the example.</summary>
    public string? Contact { get; init; }
}

/// <summary>A status of a new plan.</summary>
/// <param name="Id">Its word in status files: small Latin letters, digits and hyphens.</param>
/// <param name="Name">In the default language.</param>
/// <param name="Counts">What it counts as: <c>done</c>, <c>partly</c>, <c>not</c> or <c>not-counted</c>.</param>
internal sealed record StarterStatus(string Id, string Name, string Counts)
{
    /// <summary>Everything that one can count as, best first.</summary>
    public static ImmutableArray<string> Classes { get; } = ["done", "partly", "not", "not-counted"];

    /// <summary>Reads <c>kept:done,under way:partly,broken:not</c>; null when that is not names with what they count as, each once, one of them done.</summary>
    public static ImmutableArray<StarterStatus>? Read(string text)
    {
        var statuses = new List<StarterStatus>();
        foreach (var parts in text.Split(',').Select(s => s.Split(':', StringSplitOptions.TrimEntries)))
        {
            if (parts is not [{ Length: > 0 } name, var counts] || !Classes.Contains(counts) || name.Any(char.IsControl) || statuses.Any(s => s.Name == name)) return null;
            // In letters of other alphabets a name gives no word, so that it is told by what it counts as.
            var word = SearchFolding.Fold(name).Replace(' ', '-');
            if (word.Length == 0 || !word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) word = counts;
            var id = word;
            for (var n = 2; statuses.Any(s => s.Id == id); n++) id = $"{word}-{n}";
            statuses.Add(new(id, name, counts));
        }

        return statuses.Any(s => s.Counts == "done") ? [.. statuses] : null;
    }
}

/// <summary>A small site that builds at once: the files of <c>Starter/</c>, which this program carries inside.</summary>
internal static partial class StarterSite
{
    private const string Prefix = "starter/";
    private const string English = "en";

    private static readonly string[] Written = ["az", English];

    /// <summary>Kinds of plans, the usual one first. Each has a folder in <c>Starter/</c>; what they share is in <c>common/</c>.</summary>
    public static ImmutableArray<string> Shapes { get; } = ["roadmap", "promises", "indicators"];

    /// <summary>The levels of a shape, from the top; with as many names as one of these, a new plan calls them so.</summary>
    public static ImmutableArray<ImmutableArray<string>> Levels(string shape) => shape switch
    {
        "promises" => [["goal", "priority", "step"]],
        "indicators" => [["goal"]],
        _ => [["goal", "priority", "measure", "step"], ["goal", "priority", "step"]],
    };

    /// <summary>Whether one word names a level in all sentences of a language: those of most languages need several forms of it, which only people know.</summary>
    public static bool TakesNames(string language) =>
        language == English || DefaultTheme.File($"theme/strings/{language}.yml") is not { } words || !Encoding.UTF8.GetString(words.Bytes.Span).Contains("\n  step: {", StringComparison.Ordinal);

    /// <summary>Its files.</summary>
    /// <param name="choice">
    /// The example is written in Azerbaijani and English; in other languages its texts are missing,
    /// and a site in neither of the two gets the English ones in its default language.
    /// </param>
    public static ImmutableArray<SourceFile> Of(StarterChoice choice)
    {
        var languages = choice.Languages;
        var names = Written.Where(languages.Contains).ToDictionary(l => l);
        if (names.Count == 0) names.Add(English, languages[0]);
        return
        [
            .. Examples(choice).Select(f => Localize(f, names, choice)).OfType<SourceFile>(),
            .. languages.Where(l => DefaultTheme.File($"theme/strings/{l}.yml") is null).Select(Words),
            .. SchemaFiles.Of(languages),
        ];
    }

    // A roadmap of three levels has steps right under its priorities.
    private static IEnumerable<(string Name, string Text)> Examples(StarterChoice choice) =>
        (choice is { Shape: "roadmap", Levels.Length: 3 } ? Resources($"{Prefix}roadmap-flat/") : [])
            .Concat(Resources($"{Prefix}common/")).Concat(Resources($"{Prefix}{choice.Shape}/")).DistinctBy(f => f.Name);

    private static SourceFile? Localize((string Name, string Text) file, Dictionary<string, string> names, StarterChoice choice)
    {
        var languages = choice.Languages;
        var path = file.Name == "gitignore" ? ".gitignore" : file.Name;
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            var parts = path.Split('.');
            if (!Written.Contains(parts[^2])) return ToFile(path, Reworded(file.Text, choice));
            return names.TryGetValue(parts[^2], out var language) ? ToFile($"{string.Join('.', parts[..^2])}.{language}.md", Reworded(file.Text, choice)) : null;
        }

        var lines = Chosen(path, file.Text, names, choice).SelectMany(line => TextLine().Match(line) is { Success: true } text ? Translations(text)
            : line.StartsWith("languages: ", StringComparison.Ordinal) ? [$"languages: [{string.Join(", ", languages)}]"] : [line]);
        return ToFile(path, string.Join('\n', lines));

        IEnumerable<string> Translations(Match text)
        {
            var written = text.Groups["language"].Value;
            var value = text.Groups["text"].Value;
            if (names.TryGetValue(written, out var language)) yield return Line(language, value);
            if (written != English || path != ConfigReader.FileName) yield break;
            // The site's name is the one text that no language can do without; marked, as two pages of one title confuse their readers.
            foreach (var other in languages.Except(names.Values)) yield return Line(other, value.EndsWith('"') ? $"{value[..^1]} ({other})\"" : $"{value} ({other})");
            string Line(string code, string marked) => $"{text.Groups["indent"]}{code}: {marked}";
        }
    }

    // The example's lines with what was chosen in their place. Words for parts of the plan are forms of one language, so they are left out of another.
    private static IEnumerable<string> Chosen(string path, string text, Dictionary<string, string> names, StarterChoice choice)
    {
        var key = "";
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0 && line[0] is not (' ' or '#')) key = line.Split(':')[0];
            if (key == "terms" && (!choice.Levels.IsEmpty || names.Any(n => n.Key != n.Value)) || line == "# How the plan calls its parts." && !choice.Levels.IsEmpty) continue;
            if (path == ContentPaths.Roadmap && key == "scoring" && !choice.Statuses.IsEmpty && IsOwnStatus(line)) continue;
            if (path == ContentPaths.Roadmap && line.StartsWith("scoring:", StringComparison.Ordinal) || path == ContentPaths.Roadmap && line.Length == 0)
                foreach (var own in line.Length == 0 ? Statuses(choice) : Terms(choice)) yield return own;
            if (path.StartsWith(ContentPaths.Status, StringComparison.Ordinal) && !choice.Statuses.IsEmpty && ExampleStatus().Match(line) is { Success: true } found)
            {
                yield return $"{found.Groups["before"]}{Meant(found.Groups["status"].Value, choice)}";
                continue;
            }

            yield return path != ConfigReader.FileName ? line : (key, TextLine().Match(line)) switch
            {
                ("title", { Success: true } own) when choice.Title is { } title => $"{own.Groups["indent"]}{own.Groups["language"]}: {YamlWord.Of(title)}",
                ("publisher", { Success: true } own) when choice.Publisher is { } publisher => $"{own.Groups["indent"]}{own.Groups["language"]}: {YamlWord.Of(publisher)}",
                ("contact", _) when choice.Contact is { } contact && line.StartsWith("contact:", StringComparison.Ordinal) => $"contact: {YamlWord.Of(contact)}",
                _ => line,
            };
        }
    }

    private static IEnumerable<string> Terms(StarterChoice choice)
    {
        if (choice.Levels.IsEmpty) yield break;
        yield return "# How the plan calls its parts.";
        yield return "terms:";
        foreach (var (term, name) in Levels(choice.Shape).First(l => l.Length == choice.Levels.Length).Zip(choice.Levels)) yield return $"  {term}: {{{choice.Languages[0]}: {YamlWord.Quoted(name)}}}";
    }

    private static IEnumerable<string> Statuses(StarterChoice choice)
    {
        if (choice.Statuses.IsEmpty) yield break;
        yield return "  # What a status counts as. A sign and “ends: true” can be added to each.";
        yield return "  statuses:";
        foreach (var status in choice.Statuses) yield return $"    - {{id: {status.Id}, name: {{{choice.Languages[0]}: {YamlWord.Quoted(status.Name)}}}, counts: {status.Counts}}}";
    }

    // Everything after the limits of the traffic light: the statuses of the example.
    private static bool IsOwnStatus(string line) => line.StartsWith("  # What a status", StringComparison.Ordinal) || line.StartsWith("  statuses:", StringComparison.Ordinal)
        || line.StartsWith("    - id:", StringComparison.Ordinal) || line.StartsWith("      ", StringComparison.Ordinal);

    // The chosen status that counts as one of the example does, or else the nearest.
    private static string Meant(string status, StarterChoice choice)
    {
        var counts = status switch { "implemented" or "kept" => "done", "partial" or "compromise" => "partly", _ => "not" };
        return (choice.Statuses.FirstOrDefault(s => s.Counts == counts) ?? choice.Statuses.OrderByDescending(s => StarterStatus.Classes.IndexOf(s.Counts)).First(s => s.Counts != "not-counted")).Id;
    }

    private static string Reworded(string text, StarterChoice choice) => choice.Statuses.IsEmpty ? text
        : ListedStatuses().Replace(text, string.Join(", ", choice.Statuses.Select(s => $"`{s.Id}`")));

    [GeneratedRegex("^(?<before>[0-9.]+: |  status: )(?<status>implemented|partial|not-implemented|kept|compromise|in-progress|broken)$", RegexOptions.CultureInvariant)]
    private static partial Regex ExampleStatus();

    [GeneratedRegex("`(implemented|kept)`.*`(not-implemented|broken)`( \\([^)]*\\))?", RegexOptions.CultureInvariant)]
    private static partial Regex ListedStatuses();

    // Interface words to be translated: the English ones, under the language's own name as far as it is known here, which is its code.
    private static SourceFile Words(string language)
    {
        var english = Resources("theme/strings/").Single(f => f.Name == $"{English}.yml").Text;
        return ToFile(
            $"theme/strings/{language}.yml",
            $"# Interface words in the language {language}, still in English: translate what stands after the colons, and keep what is in braces.\n"
            + english.Replace("  name: English\n  locale: en_GB\n", $"  name: {language}\n", StringComparison.Ordinal));
    }

    private static SourceFile ToFile(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static IEnumerable<(string Name, string Text)> Resources(string prefix)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return (name[prefix.Length..], reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }

    [GeneratedRegex("^(?<indent> +)(?<language>az|en): (?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex TextLine();
}
