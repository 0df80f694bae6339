namespace RoadmapSite.Validation;

/// <summary>A letter with a mark (ö, ğ, ş) is one character, not a letter and a mark after it.</summary>
internal static class LettersAreWhole
{
    private const char FirstMark = '\u0300', LastMark = '\u036F';

    private static readonly Rule Rule = new("RS405", Severity.Warning);

    public static IEnumerable<Diagnostic> Check(Passage passage) =>
        passage.Text.AsSpan().IndexOfAnyInRange(FirstMark, LastMark) < 0 ? [] : passage.FirstOfEachLine(Rule, Next);

    private static (int, Phrase)? Next(string text, int start)
    {
        while (text.AsSpan(start).IndexOfAnyInRange(FirstMark, LastMark) is >= 0 and var offset)
        {
            var mark = start + offset;
            if (mark > 0 && IsWrong(text[mark - 1], text[mark])) return (mark - 1, Say(text, mark));
            start = mark + 1;
        }

        return null;
    }

    // Other alphabets mark stress that way, for which there are no letters.
    private static bool IsWrong(char letter, char mark) => LookAlikes.AlphabetOf(letter) == Alphabet.Latin || LetterComposition.Of(letter, mark) is not null;

    private static Phrase Say(string text, int mark)
    {
        var (from, to) = Passage.WordAround(text, mark);
        var (word, letter, code) = (Excerpt.Of(text[from..to]), $"{text[mark - 1]}", $"U+{(int)text[mark]:X4}");
        return Whole(text[mark - 1], text[mark]) is { } whole
            ? Phrase.Of("RS405.known", ("word", word), ("letter", letter), ("code", code), ("whole", $"{whole}"))
            : Phrase.Of("RS405.unknown", ("word", word), ("letter", letter), ("code", code));
    }

    // İ in small letters becomes an i with a second dot in programs that do not know Azerbaijani.
    private static char? Whole(char letter, char mark) => (letter, mark) is ('i' or 'ı', '\u0307') ? 'i' : LetterComposition.Of(letter, mark);
}
