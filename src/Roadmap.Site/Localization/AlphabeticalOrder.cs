namespace RoadmapSite.Localization;

/// <summary>
/// The order of texts by an alphabet. The levels are: words, letters and numbers; accents foreign to
/// the alphabet; case, lower first; and at last the text itself with its punctuation, so that the order is total.
/// Letters of other alphabets follow, by their code points.
/// </summary>
internal sealed partial class AlphabeticalOrder : IComparer<string>
{
    private readonly string _alphabet;
    private readonly LetterCase _case;

    private AlphabeticalOrder(string alphabet, LetterCase letterCase) =>
        (_alphabet, _case) = (alphabet, letterCase);

    /// <summary>The Azerbaijani alphabet, with the foreign w after v.</summary>
    public static IComparer<string> Azerbaijani { get; } =
        new AlphabeticalOrder("abcçdeəfgğhxıijkqlmnoöprsştuüvwyz", LetterCase.Turkic);

    /// <summary>The Turkish alphabet, with the foreign q, w and x.</summary>
    public static IComparer<string> Turkish { get; } =
        new AlphabeticalOrder("abcçdefgğhıijklmnoöpqrsştuüvwxyz", LetterCase.Turkic);

    /// <summary>The Kazakh alphabet in Cyrillic letters, before the Latin one.</summary>
    public static IComparer<string> Kazakh { get; } =
        new AlphabeticalOrder("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяabcdefghijklmnopqrstuvwxyz", LetterCase.Latin);

    /// <summary>The Russian alphabet, ё beside е, before the Latin one.</summary>
    public static IComparer<string> Russian { get; } =
        new AlphabeticalOrder("абвгдежзийклмнопрстуфхцчшщъыьэюяabcdefghijklmnopqrstuvwxyz", LetterCase.Latin);

    /// <summary>The Spanish alphabet, with ñ after n.</summary>
    public static IComparer<string> Spanish { get; } =
        new AlphabeticalOrder("abcdefghijklmnñopqrstuvwxyz", LetterCase.Latin);

    /// <summary>The basic Latin alphabet, each accented letter beside its plain one.</summary>
    public static IComparer<string> Latin { get; } =
        new AlphabeticalOrder("abcdefghijklmnopqrstuvwxyz", LetterCase.Latin);

    /// <summary>A missing text comes first.</summary>
    public int Compare(string? x, string? y) => string.CompareOrdinal(x is null ? null : Key(x), y is null ? null : Key(y));

    // A zero character, lower than any weight, ends each level: a shorter text precedes its extensions.
    private string Key(string text)
    {
        StringBuilder weights = new(), letters = new(), cases = new();
        foreach (var token in Tokens().EnumerateMatches(text))
        {
            var first = text[token.Index];
            if (char.IsAsciiDigit(first)) AppendNumber(weights, text.AsSpan(token.Index, token.Length).TrimStart('0'));
            else if (char.IsWhiteSpace(first)) AppendSpace(weights);
            else
            {
                var lower = _case.Lower(first);
                weights.Append(Weight(lower));
                letters.Append(lower);
                cases.Append(first == lower ? 'l' : 'u');
            }
        }
        return $"{weights.ToString().TrimEnd(' ')}\0{letters}\0{cases}\0{text}";
    }

    // Within a level a space precedes the zero of a number, and that precedes every letter.
    private char Weight(char letter) =>
        Place(letter) ?? Place(LetterFolding.Base(letter)) ?? LetterFolding.Base(letter);

    private char? Place(char letter) =>
        _alphabet.IndexOf(letter) is >= 0 and var place ? (char)('A' + place) : null;

    // By value: the length before the digits.
    private static void AppendNumber(StringBuilder weights, ReadOnlySpan<char> digits) => weights.Append('0').Append((char)(digits.Length + 1)).Append(digits);

    private static void AppendSpace(StringBuilder weights)
    {
        if (weights.Length > 0 && weights[^1] != ' ') weights.Append(' ');
    }

    [GeneratedRegex(@"[0-9]+|\s+|\p{L}")]
    private static partial Regex Tokens();
}
