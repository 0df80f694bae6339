using System.Globalization;

namespace RoadmapSite.Localization;

/// <summary>Signs that cannot be seen, or that look like another sign: how messages name them, and what was meant.</summary>
internal static class SignNames
{
    private static readonly Dictionary<char, string> Names = new()
    {
        ['\u00A0'] = "a no-break space", ['\u202F'] = "a narrow no-break space", ['\u2007'] = "a figure space", ['\u00AD'] = "a soft hyphen",
        ['\u200B'] = "a zero-width space", ['\u200C'] = "a zero-width non-joiner", ['\u200D'] = "a zero-width joiner", ['\u200E'] = "a left-to-right mark",
        ['\u200F'] = "a right-to-left mark", ['\u061C'] = "an Arabic letter mark", ['\u2060'] = "a word joiner", ['\uFEFF'] = "a byte order mark",
        ['\u180E'] = "a vowel separator", ['\u3000'] = "a wide space", ['\uFFFD'] = "the sign for a letter that was lost",
        ['\u2010'] = "a typographic hyphen", ['\u2011'] = "a no-break hyphen", ['\u2012'] = "a figure dash", ['\u2013'] = "an en dash", ['\u2014'] = "an em dash",
        ['\u2015'] = "a long dash", ['\u2212'] = "a minus sign", ['\u2022'] = "a bullet", ['\u00B7'] = "a middle dot", ['\u25CF'] = "a bullet", ['\u25AA'] = "a bullet",
        ['\u201C'] = "a typographic quotation mark", ['\u201D'] = "a typographic quotation mark", ['\u201E'] = "a typographic quotation mark",
        ['\u00AB'] = "a typographic quotation mark", ['\u00BB'] = "a typographic quotation mark", ['\u2018'] = "a typographic quotation mark",
        ['\u2019'] = "a typographic quotation mark", ['\u201A'] = "a typographic quotation mark", ['\u2032'] = "a prime", ['\u2033'] = "a double prime",
        ['\uFF1A'] = "a wide colon", ['\uA789'] = "a sign that looks like a colon", ['\u2236'] = "a sign that looks like a colon", ['\uFF0E'] = "a wide point",
        ['\u2024'] = "a sign that looks like a point", ['\u066B'] = "an Arabic decimal sign", ['\u01DD'] = "a turned e",
    };

    /// <summary>Whether a sign takes no room at all, or that of a space, without being one.</summary>
    public static bool IsInvisible(char sign) =>
        sign is '\uFEFF' or '\u00AD' or '\u061C' or '\u180E' or '\u034F' or >= '\uFE00' and <= '\uFE0F' || IsForeignSpace(sign)
        || char.GetUnicodeCategory(sign) is UnicodeCategory.Format && sign is not ('\u200C' or '\u200D') || sign is '\u200C' or '\u200D';

    /// <summary>Whether a sign is a space other than the usual one.</summary>
    public static bool IsForeignSpace(char sign) => sign != ' ' && char.GetUnicodeCategory(sign) == UnicodeCategory.SpaceSeparator;

    /// <summary>How a message calls it: <c>a zero-width space (U+200B)</c>.</summary>
    public static string Of(char sign)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{(int)sign:X4}");
        if (IsInvisible(sign) || sign == '\uFFFD') return $"{Names.GetValueOrDefault(sign, "an invisible sign")} ({code})";
        if (Names.TryGetValue(sign, out var name)) return $"{name} “{sign}” ({code})";
        return LookAlikes.AlphabetOf(sign) is { } alphabet && alphabet != Alphabet.Latin ? $"the {alphabet} letter “{sign}” ({code})" : $"“{sign}” ({code})";
    }

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
