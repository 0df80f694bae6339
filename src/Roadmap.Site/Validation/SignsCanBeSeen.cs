namespace RoadmapSite.Validation;

/// <summary>Every sign of a text can be seen, and none was lost on its way from another program.</summary>
internal static partial class SignsCanBeSeen
{
    private static readonly Rule Invisible = new("RS407", Severity.Warning);

    private static readonly Rule Damaged = new("RS408", Severity.Warning);

    // U+FB00 and what follows it.
    private static readonly string[] Joined = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static IEnumerable<Diagnostic> Check(Passage passage) =>
        passage.FirstOfEachLine(Invisible, NextInvisible).Concat(passage.FirstOfEachLine(Damaged, passage.Language == "az" ? NextDamagedAzerbaijani : NextDamaged));

    private static (int, Phrase)? NextInvisible(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
            if (text[i] > '~' && SignNames.IsInvisible(text[i]) && !IsMeant(text, i))
                return (i, Phrase.Of("RS407.sign", ("code", Code(text[i])), ("word", Word(text, i))));
        return null;
    }

    // A space that keeps a number and its unit together; joiners of scripts whose letters join, and of signs made of several.
    private static bool IsMeant(string text, int index) => text[index] switch
    {
        '\u00A0' or '\u202F' => index > 0 && index + 1 < text.Length && (char.IsDigit(text[index - 1]) || char.IsDigit(text[index + 1]) || text[index - 1] is '№' or '§' || text[index + 1] is '–' or '—' or '%'),
        '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u061C' => index > 0 && IsOfOtherScript(text[index - 1]) || index + 1 < text.Length && IsOfOtherScript(text[index + 1]),
        >= '\uFE00' and <= '\uFE0F' => index > 0 && text[index - 1] > '\u2000',
        _ => false,
    };

    private static bool IsOfOtherScript(char character) => character > '\u0590' && LookAlikes.AlphabetOf(character) is null && (char.IsLetter(character) || char.IsSurrogate(character));

    private static (int, Phrase)? NextDamagedAzerbaijani(string text, int start) => First(NextTurnedLetter(text, start), NextDamaged(text, start));

    private static (int, Phrase)? NextDamaged(string text, int start) =>
        First(First(NextLost(text, start), NextTwiceEncoded(text, start)), First(NextQuestion(text, start), NextBroken(text, start)));

    private static (int Index, Phrase)? First((int Index, Phrase)? one, (int Index, Phrase)? other) => one is null || other?.Index < one?.Index ? other : one;

    // Nearly no text holds what these look for, and to look for single signs takes little.
    private static (int, Phrase)? NextLost(string text, int start)
    {
        for (var i = start + text.AsSpan(start).IndexOfAnyInRange('\uE000', '\uFFFD'); i >= start && i < text.Length; i++)
            if (text[i] == '\uFFFD') return (i, Phrase.Of("RS408.lost", ("word", Word(text, i))));
            else if (text[i] is >= '\uE000' and <= '\uF8FF') return (i, Phrase.Of("RS408.font", ("code", Code(text[i]))));
            else if (text[i] is >= '\uFB00' and <= '\uFB06') return (i, Phrase.Of("RS408.joined", ("code", Code(text[i])), ("word", Word(text, i)), ("right", Joined[text[i] - '\uFB00'])));
        return null;
    }

    private static (int, Phrase)? NextTurnedLetter(string text, int start) => text.AsSpan(start).IndexOfAny('\u01DD', '\u018E') is >= 0 and var at
        ? (start + at, Phrase.Of("RS408.letter", ("code", Code(text[start + at])), ("word", Word(text, start + at)), ("right", text[start + at] == '\u01DD' ? "ə" : "Ə"))) : null;

    private static (int, Phrase)? NextTwiceEncoded(string text, int start) =>
        text.AsSpan(start).ContainsAnyInRange('Ã', 'â') && Mojibake().Match(text, start) is { Success: true, Index: var at } ? (at, Phrase.Of("RS408.encoding", ("word", Word(text, at)))) : null;

    private static (int, Phrase)? NextQuestion(string text, int start) =>
        text.AsSpan(start).Contains('?') && Question().Match(text, start) is { Success: true, Index: var at } && !IsAddress(text, at) ? (at, Phrase.Of("RS408.question", ("word", Word(text, at)))) : null;

    // Told where the word begins.
    private static (int, Phrase)? NextBroken(string text, int start) =>
        (text.AsSpan(start).Contains("- ", StringComparison.Ordinal) || text.AsSpan(start).Contains("-\n", StringComparison.Ordinal))
        && Broken().Match(text, start) is { Success: true } broken && broken.Groups[1] is var before && before.Index >= start
            ? (before.Index, Phrase.Of("RS408.broken", ("word", Excerpt.Of($"{before.Value}{broken.Value}".ReplaceLineEndings(" "))), ("right", $"{before.Value}{broken.Groups[2].Value}")))
            : null;

    private static bool IsAddress(string text, int index)
    {
        var from = text.LastIndexOfAny([' ', '\n', '(', '<'], index) + 1;
        return text.AsSpan(from, index - from).Contains("/", StringComparison.Ordinal) || text.AsSpan(from, index - from).Contains("www.", StringComparison.Ordinal);
    }

    private static string Code(char sign) => string.Create(null, $"U+{(int)sign:X4}");

    private static string Word(string text, int index)
    {
        var (from, to) = (index, index + 1);
        while (from > 0 && !char.IsWhiteSpace(text[from - 1])) from--;
        while (to < text.Length && !char.IsWhiteSpace(text[to])) to++;
        return Excerpt.Of(string.Concat(text[from..to].Where(c => !SignNames.IsInvisible(c))));
    }

    // Ä± for ı, É™ for ə, Ã¶ for ö, â€œ for “: UTF-8 that was read as something else.
    [GeneratedRegex(@"[ÃÄÅ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u2013-\u2026\u2030]|É™|Æ\u008F|â€[\u009C\u009D\u0093\u0094œ™“”]")]
    private static partial Regex Mojibake();

    // m?lumat, ?lk?
    [GeneratedRegex(@"(?<=\p{L})\?(?=\p{L})|(?<![\p{L}\p{P}])\?(?=\p{Ll}{2})")]
    private static partial Regex Question();

    // hazır-⏎lanmış, hazır- lanmış; but “qısa- və uzunmüddətli”.
    [GeneratedRegex(@"(?<=(\p{L}*\p{Ll}))-(?:\n| )(?!(?:və|ya|yaxud|and|or|to|и|или|ve|veya)\b)(\p{Ll}{2,}\p{L}*)")]
    private static partial Regex Broken();
}
