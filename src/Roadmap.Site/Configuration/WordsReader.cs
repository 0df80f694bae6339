using System.Collections.Frozen;
using System.Collections.Immutable;
using RoadmapSite.Content;
using RoadmapSite.Content.Formats;
using RoadmapSite.Diagnostics;
using RoadmapSite.Localization;

namespace RoadmapSite.Configuration;

/// <summary><c>theme/strings/LANGUAGE.yml</c> → interface words; every language has the same keys and placeholders.</summary>
internal static class WordsReader
{
    private static readonly Rule MissingRule = new("RS611", Severity.Error, "An interface word is missing",
        "Every word of the interface stands in the strings file of every language. Add the key that the message names.");

    private static readonly Rule MessageRule = new("RS612", Severity.Error, "An interface text that cannot be read",
        "Placeholders are written in braces: {count}, {count:ordinal}, {count|step|steps}. The same placeholders stand in every language.");

    /// <summary>The words of every language of the site; null, and problems, when something is wrong with them.</summary>
    public static ImmutableDictionary<string, Words>? Read(SiteInput input, ImmutableArray<string> languages, DiagnosticList problems)
    {
        var found = new DiagnosticList();
        var read = languages.Select(l => new Strings(l, Keys(input, l, found))).ToArray();
        if (read is [{ Keys: { } first }, ..])
            foreach (var (language, keys) in read)
                if (keys is not null)
                    found.AddRange(Compare(Path(read[0].Language), first, Path(language), keys));
        problems.AddRange(found.Sorted());
        return found.HasErrors || read.Any(r => r.Keys is null) ? null : read.Aggregate(
            ImmutableDictionary<string, Words>.Empty,
            (words, r) => words.Add(r.Language, new(Language.Of(r.Language), r.Keys!.Values.ToFrozenDictionary(w => w.Key, w => w.Message!, StringComparer.Ordinal))));
    }

    /// <summary>RS611, for a word that is missing in all languages.</summary>
    public static Diagnostic Missing(string language, string key) => MissingRule.At(new(Path(language)), $"the key “{key}” is missing; add it");

    private static string Path(string language) => $"theme/strings/{language}.yml";

    private static Dictionary<string, Word>? Keys(SiteInput input, string language, DiagnosticList problems)
    {
        if (input[Path(language)] is not { } file)
        {
            if (!input.MayHold(Path(language)))
                problems.Add(FileProblems.Missing(new(Path(language)), $"the file is missing; the language {language} needs interface words"));
            return null;
        }

        var keys = new Dictionary<string, Word>(StringComparer.Ordinal);
        if (YamlText.Read(file, problems) is not { } root) return null;
        Collect("", root, Language.Of(language), keys, problems);
        return keys;
    }

    private static void Collect(
        string prefix, YamlNode node, Language language, Dictionary<string, Word> keys, DiagnosticList problems)
    {
        if (node is YamlMapping map)
            foreach (var (key, value) in map.Entries)
                Collect(prefix.Length == 0 ? key.Text : $"{prefix}.{key.Text}", value, language, keys, problems);
        else if (node is not YamlScalar scalar)
            problems.Add(FormatProblems.Kind(node, "a text"));
        else
        {
            if (!Message.TryParse(scalar.Text, language, out var message, out var error)) problems.Add(MessageRule.At(node.At, error));
            if (!keys.TryAdd(prefix, new(prefix, message, node.At))) problems.Add(FileProblems.Duplicate(node.At, prefix, keys[prefix].At));
        }
    }

    private static IEnumerable<Diagnostic> Compare(
        string firstPath, Dictionary<string, Word> first, string path, Dictionary<string, Word> other)
    {
        foreach (var (key, message, at) in first.Values)
            if (!other.TryGetValue(key, out var twin))
                yield return MissingRule.At(new(path), $"the key “{key}” is missing; it stands in {at}");
            else if (message is not null && twin.Message?.Placeholders.SetEquals(message.Placeholders) == false)
                yield return MessageRule.At(twin.At, $"“{key}” has other placeholders than in {at}; both need {{{string.Join("}, {", message.Placeholders.Order())}}}");
        foreach (var (key, _, at) in other.Values)
            if (!first.ContainsKey(key))
                yield return MissingRule.At(new(firstPath), $"the key “{key}” is missing; it stands in {at}");
    }

    private sealed record Strings(string Language, Dictionary<string, Word>? Keys);

    private sealed record Word(string Key, Message? Message, SourceSpan At);
}
