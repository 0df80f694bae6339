using RoadmapSite.Diagnostics;
using RoadmapSite.Localization;

namespace RoadmapSite.Validation;

/// <summary>A letter with a mark (ö, ğ, ş) is one character, not a letter and a mark after it.</summary>
internal static class LettersAreWhole
{
    private const char FirstMark = '\u0300', LastMark = '\u036F';

    private static readonly Rule Rule = new("RS405", Severity.Warning, "A letter written in two parts",
        "Letters such as ö, ü, ğ, ş, ç and й can be written as one character, or as a plain letter and a mark after it, as some programs and PDF files do. Both look the same, but a search for the one does not find the other, and some fonts show the mark at a wrong place. Delete the letter and type it again; where a whole text is so, type it again or copy it from another program.");

    public static IEnumerable<Diagnostic> Check(Passage passage) =>
        passage.Text.AsSpan().IndexOfAnyInRange(FirstMark, LastMark) < 0 ? [] : passage.FirstOfEachLine(Rule, Next);

    private static (int, string)? Next(string text, int start)
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

    private static string Say(string text, int mark)
    {
        var (from, to) = Passage.WordAround(text, mark);
        var parts = $"in “{Excerpt.Of(text[from..to])}” a letter is written in two parts, “{text[mark - 1]}” and a mark (U+{(int)text[mark]:X4})";
        return Whole(text[mark - 1], text[mark]) is { } whole ? $"{parts}; delete both and type “{whole}”" : $"{parts}; delete both and type the letter again";
    }

    // İ in small letters becomes an i with a second dot in programs that do not know Azerbaijani.
    private static char? Whole(char letter, char mark) => (letter, mark) is ('i' or 'ı', '\u0307') ? 'i' : LetterComposition.Of(letter, mark);
}
