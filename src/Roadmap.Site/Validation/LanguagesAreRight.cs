using System.Buffers;

namespace RoadmapSite.Validation;

/// <summary>A text is in the language that it is filed under, as far as frequent words and letters tell.</summary>
internal static partial class LanguagesAreRight
{
    // Fewer words tell too little: a title may be a name.
    private const int FewWords = 4;
    private const int FewInParagraph = 8;
    private const int EnoughWithoutLetters = 6;

    private static readonly Rule Rule = new("RS409", Severity.Warning);

    private static readonly SearchValues<char> OwnLetters = SearchValues.Create("əğışƏĞİŞ");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English = Set("the of and in to for on was were is are has have been with by from this that which will under at as an its their");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Azerbaijani = Set(
        "və üzrə ilə üçün bu olan olaraq edilmişdir olunmuşdur edilib olunub edilməsi olunması həmin ilin ilində ildə dair görə sonra qədər hazırlanması yaradılması təmin müvafiq tərəfindən barədə haqqında");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bare = Set(
        "ve uzre ucun edilmisdir olunmusdur olunmasi edilmesi hazirlanmasi hazirlanmisdir yaradilmasi heyata kecirilmisdir teqdim qebul terefinden haqqinda bareds gore muvafiq temin layihesi is isler");

    private static readonly int LongestWord = new[] { English, Azerbaijani, Bare }.SelectMany(s => s.Set).Max(w => w.Length);

    public static IEnumerable<Diagnostic> Check(Passage passage)
    {
        if (passage.Language is not ("az" or "en")) return [];
        var paragraphs = passage.IsLong ? passage.Text.Split("\n\n") : [passage.Text];
        var counts = Array.ConvertAll(paragraphs, WordCount.Of);
        if (Found(counts.Aggregate((a, b) => a + b), passage.Language, FewWords) is { } whole) return [Rule.At(passage.Short?.At ?? new(passage.Path, 1, 1), whole)];
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
            "az" when words >= EnoughWithoutLetters && english == 0 && marked == 0 && bare > 0 => "letters",
            _ => null,
        };
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // How many words there are, how many are frequent in a language, are so but for their letters, and have letters that only Azerbaijani has.
    private readonly record struct WordCount(int Words, int English, int Azerbaijani, int Bare, int Marked)
    {
        public static WordCount Of(string text)
        {
            var count = new WordCount();
            Span<char> room = stackalloc char[LongestWord];
            foreach (var found in EveryWord().EnumerateMatches(text))
            {
                var written = text.AsSpan(found.Index, found.Length);
                // None of the frequent words is longer.
                var word = room[..Math.Max(written.ToLowerInvariant(room), 0)];
                count += new WordCount(
                    1, One(LanguagesAreRight.English.Contains(word)), One(LanguagesAreRight.Azerbaijani.Contains(word)), One(LanguagesAreRight.Bare.Contains(word)),
                    One(written.ContainsAny(OwnLetters)));
            }

            return count;

            static int One(bool isSo) => isSo ? 1 : 0;
        }

        public static WordCount operator +(WordCount a, WordCount b) =>
            new(a.Words + b.Words, a.English + b.English, a.Azerbaijani + b.Azerbaijani, a.Bare + b.Bare, a.Marked + b.Marked);
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex EveryWord();
}
