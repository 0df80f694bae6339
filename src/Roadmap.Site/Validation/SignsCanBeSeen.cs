namespace RoadmapSite.Validation;

/// <summary>Every sign of a text can be seen, and none was lost on its way from another program.</summary>
internal static partial class SignsCanBeSeen
{
    private static readonly Rule Invisible = new("RS407", Severity.Warning);

    private static readonly Rule Damaged = new("RS408", Severity.Warning);

    // U+FB00 and what follows it.
    private static readonly string[] Joined = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static IEnumerable<Diagnostic> Check(Passage passage)
    {
        if (passage.Text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            foreach (var problem in passage.FirstOfEachLine(Invisible, NextInvisible)) yield return problem;
        if (MayBeDamaged(passage.Text))
            foreach (var problem in passage.FirstOfEachLine(Damaged, passage.Language == "az" ? NextDamagedAzerbaijani : NextDamaged)) yield return problem;
    }

    // Nearly no text is, and what follows looks at each five times.
    private static bool MayBeDamaged(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('Ã', 'â') || text.ContainsAny('?', '\u01DD', '\u018E') || text.ContainsAnyInRange('\uE000', '\uFFFD')
        || text.Contains("- ", StringComparison.Ordinal) || text.Contains("-\n", StringComparison.Ordinal);

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

    private static (int, Phrase)? NextDamagedAzerbaijani(string text, int start) => NextDamaged(text, start, isAzerbaijani: true);

    private static (int, Phrase)? NextDamaged(string text, int start) => NextDamaged(text, start, isAzerbaijani: false);

    private static (int, Phrase)? NextDamaged(string text, int start, bool isAzerbaijani)
    {
        (int Index, Phrase Message)? first = null;
        void Found(int index, Func<Phrase> say)
        {
            if (index >= start && (first is null || index < first.Value.Index)) first = (index, say());
        }

        for (var i = start; i < text.Length && first is null; i++)
            if (text[i] == '\uFFFD') Found(i, () => Phrase.Of("RS408.lost", ("word", Word(text, i))));
            else if (text[i] is >= '\uE000' and <= '\uF8FF') Found(i, () => Phrase.Of("RS408.font", ("code", Code(text[i]))));
            else if (text[i] is >= '\uFB00' and <= '\uFB06') Found(i, () => Phrase.Of("RS408.joined", ("code", Code(text[i])), ("word", Word(text, i)), ("right", Joined[text[i] - '\uFB00'])));
            else if (text[i] is '\u01DD' or '\u018E' && isAzerbaijani)
                Found(i, () => Phrase.Of("RS408.letter", ("code", Code(text[i])), ("word", Word(text, i)), ("right", text[i] == '\u01DD' ? "ə" : "Ə")));
        if (Mojibake().Match(text, start) is { Success: true } twice) Found(twice.Index, () => Phrase.Of("RS408.encoding", ("word", Word(text, twice.Index))));
        if (Question().Match(text, start) is { Success: true } question && !IsAddress(text, question.Index)) Found(question.Index, () => Phrase.Of("RS408.question", ("word", Word(text, question.Index))));
        if (Broken().Match(text, start) is { Success: true } broken && broken.Groups[1] is var before)
            Found(before.Index, () => Phrase.Of("RS408.broken", ("word", Excerpt.Of($"{before.Value}{broken.Value}".ReplaceLineEndings(" "))), ("right", $"{before.Value}{broken.Groups[2].Value}")));
        return first;
    }

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
