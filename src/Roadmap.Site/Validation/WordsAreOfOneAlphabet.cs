namespace RoadmapSite.Validation;

/// <summary>A word is written with the letters of one alphabet.</summary>
internal static class WordsAreOfOneAlphabet
{
    private const char FirstForeign = '\u0370', LastForeign = '\u052F';

    private static readonly Rule Rule = new("RS403", Severity.Warning);

    public static IEnumerable<Diagnostic> Check(Passage passage) =>
        passage.Text.AsSpan().IndexOfAnyInRange(FirstForeign, LastForeign) < 0 ? [] : passage.FirstOfEachLine(Rule, Next);

    private static (int, Phrase)? Next(string text, int start)
    {
        while (text.AsSpan(start).IndexOfAnyInRange(FirstForeign, LastForeign) is >= 0 and var offset)
        {
            var (from, to) = Passage.WordAround(text, start + offset);
            if (Misfit(text.AsSpan(from, to - from)) is var (index, usual)) return (from + index, Say(text[from..to], index, usual));
            start = to;
        }

        return null;
    }

    // The first letter that is not of the alphabet of most letters of the word. Signs such as µ and Ω stand before Latin letters by right: they look like none.
    private static (int Index, Alphabet Usual)? Misfit(ReadOnlySpan<char> word)
    {
        Span<int> counts = [0, 0, 0];
        foreach (var letter in word)
            if (LookAlikes.AlphabetOf(letter) is { } alphabet) counts[(int)alphabet]++;
        var usual = counts[(int)Alphabet.Latin] >= Math.Max(counts[(int)Alphabet.Cyrillic], counts[(int)Alphabet.Greek]) ? Alphabet.Latin
            : counts[(int)Alphabet.Cyrillic] >= counts[(int)Alphabet.Greek] ? Alphabet.Cyrillic : Alphabet.Greek;
        for (var i = 0; i < word.Length; i++)
            if (LookAlikes.AlphabetOf(word[i]) is { } alphabet && alphabet != usual
                && (LookAlikes.In(usual, word[i]) is not null || alphabet != Alphabet.Greek && usual != Alphabet.Greek))
                return (i, usual);
        return null;
    }

    private static Phrase NameOf(Alphabet alphabet) => Phrase.Of($"alphabet.{alphabet.ToString().ToLowerInvariant()}");

    private static Phrase Say(string word, int index, Alphabet usual)
    {
        PhraseArgument[] said =
        [
            ("place", index + 1), ("word", Excerpt.Of(word)), ("letter", $"{word[index]}"), ("code", $"U+{(int)word[index]:X4}"),
            ("alphabet", NameOf(LookAlikes.AlphabetOf(word[index])!.Value)), ("usual", NameOf(usual)),
        ];
        return LookAlikes.In(usual, word[index]) is { } meant ? Phrase.Of("RS403.looks-like", [.. said, ("meant", $"{meant}")]) : Phrase.Of("RS403.among", said);
    }
}
