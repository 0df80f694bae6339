namespace RoadmapSite.Localization;

/// <summary>Signs that cannot be seen, or that look like another sign: how messages name them, and what was meant.</summary>
internal static class SignNames
{
    private static readonly Dictionary<char, string> Names = new()
    {
        ['\u00A0'] = "no-break-space",
        ['\u202F'] = "narrow-no-break-space",
        ['\u2007'] = "figure-space",
        ['\u00AD'] = "soft-hyphen",
        ['\u200B'] = "zero-width-space",
        ['\u200C'] = "zero-width-non-joiner",
        ['\u200D'] = "zero-width-joiner",
        ['\u200E'] = "left-to-right-mark",
        ['\u200F'] = "right-to-left-mark",
        ['\u061C'] = "arabic-letter-mark",
        ['\u2060'] = "word-joiner",
        ['\uFEFF'] = "byte-order-mark",
        ['\u180E'] = "vowel-separator",
        ['\u3000'] = "wide-space",
        ['\uFFFD'] = "sign-for-a-letter-that-was-lost",
        ['\u2010'] = "typographic-hyphen",
        ['\u2011'] = "no-break-hyphen",
        ['\u2012'] = "figure-dash",
        ['\u2013'] = "en-dash",
        ['\u2014'] = "em-dash",
        ['\u2015'] = "long-dash",
        ['\u2212'] = "minus-sign",
        ['\u2022'] = "bullet",
        ['\u00B7'] = "middle-dot",
        ['\u25CF'] = "bullet",
        ['\u25AA'] = "bullet",
        ['\u201C'] = "typographic-quotation-mark",
        ['\u201D'] = "typographic-quotation-mark",
        ['\u201E'] = "typographic-quotation-mark",
        ['\u00AB'] = "typographic-quotation-mark",
        ['\u00BB'] = "typographic-quotation-mark",
        ['\u2018'] = "typographic-quotation-mark",
        ['\u2019'] = "typographic-quotation-mark",
        ['\u201A'] = "typographic-quotation-mark",
        ['\u2032'] = "prime",
        ['\u2033'] = "double-prime",
        ['\uFF1A'] = "wide-colon",
        ['\uA789'] = "sign-that-looks-like-a-colon",
        ['\u2236'] = "sign-that-looks-like-a-colon",
        ['\uFF0E'] = "wide-point",
        ['\u2024'] = "sign-that-looks-like-a-point",
        ['\u066B'] = "arabic-decimal-sign",
        ['\u01DD'] = "turned-e",
    };

    /// <summary>Whether a sign takes no room at all, or that of a space, without being one.</summary>
    public static bool IsInvisible(char sign) =>
        sign is '\uFEFF' or '\u00AD' or '\u061C' or '\u180E' or '\u034F' or >= '\uFE00' and <= '\uFE0F' || IsForeignSpace(sign)
        || char.GetUnicodeCategory(sign) is UnicodeCategory.Format && sign is not ('\u200C' or '\u200D') || sign is '\u200C' or '\u200D';

    /// <summary>Whether a sign is a space other than the usual one.</summary>
    public static bool IsForeignSpace(char sign) => sign != ' ' && char.GetUnicodeCategory(sign) == UnicodeCategory.SpaceSeparator;

    /// <summary>The key of its name among the words of the tool; null when it has none.</summary>
    public static string? Find(char sign) => Names.GetValueOrDefault(sign);

    /// <summary>The word as it should have been typed: without what cannot be seen, with Latin letters, hyphens and plain digits for what looks like them.</summary>
    public static string Plain(string written)
    {
        var plain = new System.Text.StringBuilder(written.Length);
        foreach (var sign in written)
            if (IsForeignSpace(sign)) plain.Append(' ');
            else if (!IsInvisible(sign) && sign is not ('“' or '”' or '„' or '«' or '»' or '‘' or '’' or '•' or '·' or '*' or '`' or '\uFFFD')) plain.Append(PlainOf(sign));
        return plain.ToString().Trim();
    }

    /// <summary>The first sign of a word that is not what it looks like; -1 for none.</summary>
    public static int IndexOfForeign(ReadOnlySpan<char> written)
    {
        for (var i = 0; i < written.Length; i++)
            if (written[i] > '~' && (IsInvisible(written[i]) || PlainOf(written[i]) != written[i] || Names.ContainsKey(written[i]))) return i;
        return -1;
    }

    private static char PlainOf(char sign) => sign switch
    {
        >= '\u2010' and <= '\u2015' or '\u2212' or '\uFF0D' or '\u2043' => '-',
        >= '\uFF01' and <= '\uFF5E' => (char)(sign - 0xFEE0),
        '\u2024' or '\u066B' => '.',
        '\u2236' or '\uA789' => ':',
        _ when char.IsDigit(sign) && !char.IsAsciiDigit(sign) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(sign)),
        _ => LookAlikes.In(Alphabet.Latin, sign) ?? sign,
    };
}
