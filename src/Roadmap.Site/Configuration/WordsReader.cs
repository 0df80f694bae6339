using System.Collections.Concurrent;
using RoadmapSite.Content;
using RoadmapSite.Content.Formats;

namespace RoadmapSite.Configuration;

/// <summary>
/// <c>theme/strings/LANGUAGE.yml</c> → interface words. The words that the tool carries stand under a site's own file,
/// which needs only those that it changes. In a language without carried words, English ones stand in for what is missing.
/// </summary>
internal static class WordsReader
{
    private const string English = Words.StandIn;
    private const string Terms = "terms.";
    private const string Names = "languages.";

    // They never change, and “serve” asks for them after every edit.
    private static readonly ConcurrentDictionary<(string Code, string Language), Word[]?> CarriedWords = new();

    private static readonly Rule GapRule = new("RS611", Severity.Warning);

    private static readonly Rule MessageRule = new("RS612", Severity.Error);

    private static readonly Rule UnknownRule = new("RS613", Severity.Warning);

    private static readonly Rule PluralsRule = new("RS614", Severity.Warning);

    private static readonly Rule PlaceholdersRule = new("RS615", Severity.Warning);

    /// <summary>The words of every language of the site; null, and problems, when something is wrong with them.</summary>
    public static InterfaceWords? Read(SiteInput input, ImmutableArray<string> languages, DiagnosticList problems)
    {
        var found = new DiagnosticList();
        var english = ToDictionary(Carried(English, Language.Of(English))!);
        var read = languages.Select(l => Read(input, Language.Of(l), english, found)).ToArray();
        if (!found.HasErrors && read.All(w => w is not null))
        {
            var words = new InterfaceWords([.. read.Select(w => w!)]);
            found.AddRange(MissingForms(words, PlanTerms.None, (language, _) => new(Path(language))));
            problems.AddRange(found.Sorted());
            return found.HasErrors ? null : words;
        }

        problems.AddRange(found.Sorted());
        return null;
    }

    /// <summary>Forms of the plan's own terms that sentences of the interface need and that the plan does not give.</summary>
    public static IEnumerable<Diagnostic> Check(InterfaceWords words, PlanTerms plan) =>
        plan.Forms.IsEmpty ? [] : MissingForms(words, plan, plan.PlaceOf);

    // One message a term.
    private static IEnumerable<Diagnostic> MissingForms(InterfaceWords words, PlanTerms plan, Func<string, string, SourceSpan> placeOf) =>
        from missing in words.MissingForms(plan)
        group missing.Form.Form by (Language: missing.Language.Code, missing.Form.Name) into term
        let forms = term.Order(StringComparer.Ordinal).ToArray()
        select MessageRule.At(
            placeOf(term.Key.Language, term.Key.Name), forms.Length == 1 ? "term-form" : "term-forms",
            ("term", term.Key.Name), ("language", term.Key.Language), (forms.Length == 1 ? "form" : "forms", string.Join(", ", forms)));

    private static string Path(string language) => $"theme/strings/{language}.yml";

    private static WordsOfLanguage? Read(SiteInput input, Language language, Dictionary<string, Word> english, DiagnosticList problems)
    {
        var path = Path(language.Code);
        // Of pt-BR, what the tool has for it, or for pt.
        var carried = Carried(language.Code, language) ?? Carried(language.Code.Split('-')[0], language);
        var own = input[path] is { } file && DefaultTheme.File(path)?.Bytes.Span.SequenceEqual(file.Bytes.Span) != true ? file : null;
        if (own is null && carried is null)
        {
            if (!input.MayHold(path)) problems.Add(FileProblems.Missing(new(path), "words", ("language", language.Code)));
            return null;
        }

        if (!language.HasOwnPlurals) problems.Add(PluralsRule.At(new(path), ("language", language.Code)));
        var written = own is null ? [] : Texts(own, language, english, problems);
        var known = carried ?? [];
        if (written is null) return null;

        problems.AddRange(written.SelectMany(w => Check(w, english, input)));
        var copies = Copies(written, english, language);
        // A term that the site names anew keeps no form of the word that it replaces.
        var terms = written.Where(w => w.Key.StartsWith(Terms, StringComparison.Ordinal)).Select(w => w.Key.Split('.')[1]).ToHashSet(StringComparer.Ordinal);
        var words = ToDictionary([.. known.Where(w => !w.Key.StartsWith(Terms, StringComparison.Ordinal) || !terms.Contains(w.Key.Split('.')[1]))]);
        foreach (var word in written.Where(w => !copies.Contains(w.Key) && HasItsPlaceholders(w, english))) words[word.Key] = word;
        var gaps = english.Values.Where(w => !IsOfLanguage(w.Key) && !words.ContainsKey(w.Key)).ToArray();
        // A term that is still English keeps its place in sentences that are translated.
        string[] untranslated = [.. gaps.Select(g => g.Key), .. written.Where(w => w.Key.StartsWith(Terms, StringComparison.Ordinal) && carried is null && IsCopy(w.Key, w.Text, english)).Select(w => w.Key)];
        if (untranslated.Length > 0)
            problems.Add(GapRule.At(
                new(path), ("missing", $"{untranslated.Length}"), ("all", $"{english.Keys.Count(k => !k.StartsWith(Names, StringComparison.Ordinal))}"),
                ("keys", $"{string.Join(", ", untranslated.Take(4))}{(untranslated.Length > 4 ? ", …" : "")}")));
        return new(language, Messages(words.Values), TermsOf(language, words), Messages(gaps), TermsOf(Language.Of(English), english));
    }

    private static ImmutableArray<KeyValuePair<string, Message>> Messages(IEnumerable<Word> words) =>
        [.. words.Where(w => w.Message is not null && !w.Key.StartsWith(Terms, StringComparison.Ordinal)).Select(w => KeyValuePair.Create(w.Key, w.Message!))];

    // terms.step: addım, or terms.step.one: addım, terms.step.genitive: addımın.
    private static Terms TermsOf(Language language, Dictionary<string, Word> words) => new(language, words.Values
        .Where(w => w.Key.StartsWith(Terms, StringComparison.Ordinal))
        .GroupBy(w => w.Key.Split('.')[1])
        .ToFrozenDictionary(t => t.Key, t => t.ToFrozenDictionary(w => w.Key.Split('.') is [_, _, var form] ? form : TermForm.Base, w => w.Text, StringComparer.Ordinal), StringComparer.Ordinal));

    // What a language says for itself, so that it is not looked for in others.
    private static bool IsOfLanguage(string key) =>
        key.StartsWith(Names, StringComparison.Ordinal) || key.StartsWith(Terms, StringComparison.Ordinal) || key is "language.direction";

    private static IEnumerable<Diagnostic> Check(Word word, Dictionary<string, Word> english, SiteInput input)
    {
        if (IsOfLanguage(word.Key)) yield break;
        if (!english.TryGetValue(word.Key, out var twin))
        {
            if (!IsUsed(word.Key, input)) yield return UnknownRule.At(word.At, ("key", word.Key), ("suggestion", Suggestion.For(word.Key, english.Keys)));
        }
        else if (!HasItsPlaceholders(word, english))
        {
            yield return twin.Message!.Placeholders.Count == 0
                ? PlaceholdersRule.At(word.At, "none", ("key", word.Key))
                : PlaceholdersRule.At(word.At, "others", ("key", word.Key), ("needed", string.Join(", ", twin.Message.Placeholders.Order(StringComparer.Ordinal).Select(p => $"{{{p}}}"))));
        }
    }

    private static bool HasItsPlaceholders(Word word, Dictionary<string, Word> english) =>
        word.Message is null || IsOfLanguage(word.Key) || !english.TryGetValue(word.Key, out var twin) || word.Message.Placeholders.SetEquals(twin.Message!.Placeholders);

    private static bool IsUsed(string key, SiteInput input) => input.Under("theme/").Any(f =>
        f.Path.EndsWith(".html", StringComparison.Ordinal) && Encoding.UTF8.GetString(f.Bytes.Span).Contains(key, StringComparison.Ordinal));

    // Texts of several words that are still those of another language; single ones may be the same in two languages (“Format”), and count where most texts are copies.
    private static HashSet<string> Copies(Word[] written, Dictionary<string, Word> english, Language language)
    {
        if (language.Code.Split('-')[0] == English) return [];
        bool Same(Word word) => word.Message is null || IsCopy(word.Key, word.Text, english) && word.Text.Any(char.IsLetter);
        var sentences = written.Where(w => WithoutPlaceholders(w.Text).Split(' ').Count(p => p.Any(char.IsLetter)) > 1).ToArray();
        var copied = sentences.Where(Same).ToArray();
        return [.. (copied.Length * 2 > sentences.Length ? written.Where(Same) : copied).Select(w => w.Key)];
    }

    private static bool IsCopy(string key, string text, Dictionary<string, Word> english) =>
        !key.StartsWith("language.", StringComparison.Ordinal) && english.TryGetValue(key, out var twin) && twin.Text == text;

    private static string WithoutPlaceholders(string text)
    {
        var plain = new StringBuilder();
        var depth = 0;
        foreach (var letter in text)
        {
            depth += letter switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && letter != '}') plain.Append(letter);
        }
        return plain.ToString();
    }

    // Those of a language that the tool has, for a language of the site; null where it has none.
    private static Word[]? Carried(string code, Language language) => CarriedWords.GetOrAdd((code, language.Code), _ =>
        DefaultTheme.File(Path(code)) is { } file ? Texts(file, language, [], new DiagnosticList()) : null);

    private static Word[]? Texts(SourceFile file, Language language, Dictionary<string, Word> english, DiagnosticList problems)
    {
        if (YamlText.Read(file, problems) is not { } root) return null;
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        Collect("", root, language, english, words, problems);
        return [.. words.Values];
    }

    private static Dictionary<string, Word> ToDictionary(Word[] words) => words.ToDictionary(w => w.Key, StringComparer.Ordinal);

    private static void Collect(string prefix, YamlNode node, Language language, Dictionary<string, Word> english, Dictionary<string, Word> words, DiagnosticList problems)
    {
        if (node is YamlMapping map)
            foreach (var (key, value) in map.Entries)
                Collect(prefix.Length == 0 ? key.Text : $"{prefix}.{key.Text}", value, language, english, words, problems);
        else if (node is not YamlScalar scalar)
            problems.Add(FormatProblems.Kind(node, Scalars.Text));
        else
        {
            // A text that is still the English one counts as missing, though it has not the plural forms of the language.
            if (!Message.TryParse(scalar.Text, language, out var message, out var error) && !IsCopy(prefix, scalar.Text, english)) problems.Add(MessageRule.At(node.At, Phrase.Of(error)));
            if (!words.TryAdd(prefix, new(prefix, scalar.Text, message, node.At))) problems.Add(FileProblems.Duplicate(node.At, prefix, words[prefix].At));
        }
    }

    private sealed record Word(string Key, string Text, Message? Message, SourceSpan At);
}
