namespace RoadmapSite.Editing.Import;

/// <summary>What people paste from Word, Excel and the mail → a text as content files hold it: one line, no invisible signs, no bullets.</summary>
internal static class CellText
{
    private const string Bullets = "\u2022\u00B7\u25AA\u25E6\u2023\u25CF\u25CB\u25A0\u25A1\u27A2\u2043\uF0B7\uF0A7\uF0D8\uF076\uF0FC";

    /// <summary>The text on one line. What stood in a list is parted by semicolons.</summary>
    public static string Clean(string text)
    {
        var isRightToLeft = text.Any(c => c is >= '\u0590' and <= '\u08FF');
        var written = text.ReplaceLineEndings("\n").Split('\n', '\v', '\f').Select(l => Visible(l, isRightToLeft)).Where(l => l.Length > 0).ToArray();
        // A bullet on a line of its own says nothing.
        var lines = written.Length == 1 ? written : [.. written.Where(l => !IsBullet(l))];
        var items = lines.Select(WithoutBullet).ToArray();
        var isList = lines.Length > 1 && lines.Zip(items).Any(l => l.First.Length != l.Second.Length);
        return isList
            ? string.Concat(items.Select((item, i) => i == items.Length - 1 ? item : item[^1] is '.' or ':' or ';' or ',' or '!' or '?' ? $"{item} " : $"{item}; "))
            : string.Join(' ', items);
    }

    /// <summary>A word without any sign around it: “partial” and partial; are the same word.</summary>
    public static string CleanWord(string text) => Clean(text).Trim(' ', '“', '”', '„', '‟', '‘', '’', '"', '\'', '«', '»', ';', ',', '.', ':');

    private static string Visible(string line, bool isRightToLeft)
    {
        var text = new StringBuilder(line.Length);
        foreach (var sign in line)
        {
            if (sign is '\t' || char.IsWhiteSpace(sign)) Space(text);
            else if (IsInvisible(sign) && !(isRightToLeft && sign is '\u200E' or '\u200F')) continue;
            else if (text.Length > 0 && LetterComposition.Of(text[^1], sign) is { } whole) text[^1] = whole;
            else text.Append(Proper(sign, text));
        }

        return text.ToString().TrimEnd(' ');
    }

    private static void Space(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
    }

    // Joiners (U+200C, U+200D) are letters' business in several scripts.
    private static bool IsInvisible(char sign) =>
        char.IsControl(sign) || sign is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // Word knows the quotes of many countries; a text has one kind.
    private static char Proper(char sign, StringBuilder before) => sign switch
    {
        '‘' or '’' or '‚' or '‛' or '`' or '´' => '’',
        '“' or '”' or '„' or '‟' => before.Length == 0 || before[^1] is ' ' or '(' or '[' or '/' or '–' or '-' ? '“' : '”',
        _ => sign,
    };

    private static bool IsBullet(string line) => line is [var sign] && (sign is '-' or '–' or '—' or '*' || Bullets.Contains(sign, StringComparison.Ordinal));

    private static string WithoutBullet(string line)
    {
        var rest = line.TrimStart(' ');
        if (rest.Length > 0 && Bullets.Contains(rest[0], StringComparison.Ordinal)) return rest[1..].TrimStart(' ') is { Length: > 0 } item ? WithoutBullet(item) : line;
        return rest is ['-' or '–' or '—' or '*', ' ', ..] && rest.Length > 2 ? WithoutBullet(rest[2..]) : rest;
    }
}
