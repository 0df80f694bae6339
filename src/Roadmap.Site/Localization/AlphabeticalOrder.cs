using System.Text;
using System.Text.RegularExpressions;

namespace RoadmapSite.Localization;

/// <summary>
/// The order of texts by an alphabet. The levels are: words, letters and numbers; accents foreign to
/// the alphabet; case, lower first; and at last the text itself with its punctuation.
/// </summary>
internal sealed partial class AlphabeticalOrder
{
    private readonly string _alphabet;
    private readonly LetterCase _case;

    private AlphabeticalOrder(string alphabet, LetterCase letterCase) =>
        (_alphabet, _case) = (alphabet, letterCase);

    /// <summary>The Azerbaijani alphabet, with the foreign w after v.</summary>
    public static IComparer<string> Azerbaijani { get; } =
        Comparer("abcçdeəfgğhxıijkqlmnoöprsştuüvwyz", LetterCase.Azerbaijani);

    /// <summary>The basic Latin alphabet, each accented letter beside its plain one.</summary>
    public static IComparer<string> Latin { get; } =
        Comparer("abcdefghijklmnopqrstuvwxyz", LetterCase.Latin);

    private static KeyOrder Comparer(string alphabet, LetterCase letterCase) =>
        new(new AlphabeticalOrder(alphabet, letterCase).Key);

    // A zero character, lower than any weight, ends each level: a shorter text precedes its extensions.
    private string Key(string text)
    {
        StringBuilder weights = new(), letters = new(), cases = new();
        foreach (var token in Tokens().EnumerateMatches(text))
        {
            var first = text[token.Index];
            if (char.IsAsciiDigit(first)) weights.Append(DigitRun.Key(text.AsSpan(token.Index, token.Length)));
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
        Place(letter) ?? Place(LetterFolding.Base(letter)) ?? letter;

    private char? Place(char letter) =>
        _alphabet.IndexOf(letter) is >= 0 and var place ? (char)('A' + place) : null;

    private static void AppendSpace(StringBuilder weights)
    {
        if (weights.Length > 0 && weights[^1] != ' ') weights.Append(' ');
    }

    [GeneratedRegex(@"[0-9]+|\s+|\p{L}")]
    private static partial Regex Tokens();
}
