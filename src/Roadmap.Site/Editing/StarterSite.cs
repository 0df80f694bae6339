using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Configuration;
using RoadmapSite.Content;

namespace RoadmapSite.Editing;

/// <summary>What a new site is to be.</summary>
/// <param name="Languages">Codes, the default one first.</param>
internal sealed record StarterChoice(ImmutableArray<string> Languages)
{
    /// <summary>A plan with agencies, promises, or indicators alone: one of <see cref="StarterSite.Shapes"/>.</summary>
    public string Shape { get; init; } = StarterSite.Shapes[0];

    /// <summary>The site's name; null for that of the example.</summary>
    public string? Title { get; init; }

    /// <summary>Whose site it is; null for that of the example.</summary>
    public string? Publisher { get; init; }

    /// <summary>Mail address or web page for readers; null for that of the example.</summary>
    public string? Contact { get; init; }
}

/// <summary>A small site that builds at once: the files of <c>Starter/</c>, which this program carries inside.</summary>
internal static partial class StarterSite
{
    private const string Prefix = "starter/";
    private const string English = "en";

    private static readonly string[] Written = ["az", English];

    /// <summary>Kinds of plans, the usual one first. Each has a folder in <c>Starter/</c>; what they share is in <c>common/</c>.</summary>
    public static ImmutableArray<string> Shapes { get; } = ["roadmap", "promises", "indicators"];

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
            .. Resources($"{Prefix}common/").Concat(Resources($"{Prefix}{choice.Shape}/")).Select(f => Localize(f, names, choice)).OfType<SourceFile>(),
            .. languages.Where(l => DefaultTheme.File($"theme/strings/{l}.yml") is null).Select(Words),
            .. SchemaFiles.Of(languages),
        ];
    }

    private static SourceFile? Localize((string Name, string Text) file, Dictionary<string, string> names, StarterChoice choice)
    {
        var languages = choice.Languages;
        var path = file.Name == "gitignore" ? ".gitignore" : file.Name;
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            var parts = path.Split('.');
            if (!Written.Contains(parts[^2])) return ToFile(path, file.Text);
            return names.TryGetValue(parts[^2], out var language) ? ToFile($"{string.Join('.', parts[..^2])}.{language}.md", file.Text) : null;
        }

        var lines = Chosen(path, file.Text, names, choice).SelectMany(line => TextLine().Match(line) is { Success: true } text ? Translations(text)
            : line.StartsWith("languages: ", StringComparison.Ordinal) ? [$"languages: [{string.Join(", ", languages)}]"] : [line]);
        return ToFile(path, string.Join('\n', lines));

        IEnumerable<string> Translations(Match text)
        {
            var written = text.Groups["language"].Value;
            if (names.TryGetValue(written, out var language)) yield return Line(language);
            if (written != English || path != ConfigReader.FileName) yield break;
            // The site's name is the one text that no language can do without; marked, as two pages of one title confuse their readers.
            foreach (var other in languages.Except(names.Values)) yield return $"{Line(other)} ({other})";
            string Line(string code) => $"{text.Groups["indent"]}{code}: {text.Groups["text"]}";
        }
    }

    // The example's lines with what was chosen in their place. Words for parts of the plan are forms of one language, so they are left out of another.
    private static IEnumerable<string> Chosen(string path, string text, Dictionary<string, string> names, StarterChoice choice)
    {
        var key = "";
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0 && line[0] is not (' ' or '#')) key = line.Split(':')[0];
            if (key == "terms" && names.Any(n => n.Key != n.Value)) continue;
            yield return path != ConfigReader.FileName ? line : (key, TextLine().Match(line)) switch
            {
                ("title", { Success: true } own) when choice.Title is { } title => $"{own.Groups["indent"]}{own.Groups["language"]}: {YamlWord.Of(title)}",
                ("publisher", { Success: true } own) when choice.Publisher is { } publisher => $"{own.Groups["indent"]}{own.Groups["language"]}: {YamlWord.Of(publisher)}",
                ("contact", _) when choice.Contact is { } contact && line.StartsWith("contact:", StringComparison.Ordinal) => $"contact: {YamlWord.Of(contact)}",
                _ => line,
            };
        }
    }

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
