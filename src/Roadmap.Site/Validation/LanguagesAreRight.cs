namespace RoadmapSite.Validation;

/// <summary>A text is in the language that it is filed under, as far as frequent words and letters tell.</summary>
internal static class LanguagesAreRight
{
    // Fewer words tell too little: a title may be a name.
    private const int FewWords = 4;
    private const int FewInParagraph = 8;
    private const int EnoughWithoutLetters = 6;
    private const int NeverWithoutLetters = 12; // Every fifth letter or so is one of them.

    private static readonly Rule Rule = new("RS409", Severity.Warning);

    private const string OwnLetters = "əğışƏĞİŞ";

    private const string English = "the of and in to for on was were is are has have been with by from this that which will under at as an its their";

    private const string Azerbaijani =
        "və üzrə ilə üçün bu olan olaraq edilmişdir olunmuşdur edilib olunub edilməsi olunması həmin ilin ilində ildə dair görə sonra qədər hazırlanması yaradılması təmin müvafiq tərəfindən barədə haqqında";

    private const string Bare =
        "ve uzre ucun edilmisdir olunmusdur olunmasi edilmesi hazirlanmasi hazirlanmisdir yaradilmasi heyata kecirilmisdir teqdim qebul terefinden haqqinda bareds gore muvafiq temin layihesi is isler";

    // What each frequent word counts as.
    private static readonly FrozenDictionary<string, WordCount>.AlternateLookup<ReadOnlySpan<char>> Frequent =
        new[] { (English, new WordCount(English: 1)), (Azerbaijani, new WordCount(Azerbaijani: 1)), (Bare, new WordCount(Bare: 1)) }
            .SelectMany(l => l.Item1.Split(' '), (list, word) => KeyValuePair.Create(word, list.Item2))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<Diagnostic> Check(Passage passage)
    {
        if (passage.Language is not ("az" or "en")) return [];
        if (passage.Short is { } line) return Found(WordCount.Of(passage.Text), passage.Language, FewWords) is { } found ? [Rule.At(line.At, found)] : [];
        var paragraphs = passage.Text.Split("\n\n");
        var counts = Array.ConvertAll(paragraphs, WordCount.Of);
        if (Found(counts.Aggregate((a, b) => a + b), passage.Language, FewWords) is { } whole) return [Rule.At(new(passage.Path, 1, 1), whole)];
        return paragraphs.Length > 1 ? Paragraphs(passage, paragraphs, counts) : [];
    }

    // One paragraph in the language of another text.
    private static IEnumerable<Diagnostic> Paragraphs(Passage passage, string[] paragraphs, WordCount[] counts)
    {
        var line = 1;
        foreach (var (paragraph, count) in paragraphs.Zip(counts))
        {
            var blank = paragraph.Length - paragraph.TrimStart('\n').Length;
            if (Found(count, passage.Language, FewInParagraph) is { } found) yield return Rule.At(new(passage.Path, line + blank, 1), found switch { "english" => "english-paragraph", "azerbaijani" => "azerbaijani-paragraph", _ => "letters-paragraph" });
            line += paragraph.AsSpan().Count('\n') + 2;
        }
    }

    private static string? Found(WordCount count, string language, int few)
    {
        var (words, english, azerbaijani, bare, marked) = count;
        if (words < few) return null;
        return language switch
        {
            "az" when english >= 2 && english * 8 >= words && azerbaijani == 0 && marked * 6 < words => "english",
            "en" when azerbaijani + marked >= 2 && (azerbaijani > english || marked * 2 > words) => "azerbaijani",
            "az" when english == 0 && marked == 0 && words >= (bare > 0 ? EnoughWithoutLetters : NeverWithoutLetters) => "letters",
            _ => null,
        };
    }

    // How many words there are, how many are frequent in a language, are so but for their letters, and have letters that only Azerbaijani has.
    private readonly record struct WordCount(int Words = 0, int English = 0, int Azerbaijani = 0, int Bare = 0, int Marked = 0)
    {
        public static WordCount Of(string text)
        {
            var count = new WordCount();
            for (var (start, end) = (0, 0); start < text.Length; start = end + 1)
            {
                var isMarked = false;
                for (end = start; end < text.Length && char.IsLetter(text[end]); end++) isMarked |= text[end] > 'z' && OwnLetters.Contains(text[end], StringComparison.Ordinal);
                if (end == start) continue;
                count += new WordCount(Words: 1, Marked: isMarked ? 1 : 0);
                if (Frequent.TryGetValue(text.AsSpan(start, end - start), out var frequent)) count += frequent;
            }

            return count;
        }

        public static WordCount operator +(WordCount a, WordCount b) =>
            new(a.Words + b.Words, a.English + b.English, a.Azerbaijani + b.Azerbaijani, a.Bare + b.Bare, a.Marked + b.Marked);
    }
}
