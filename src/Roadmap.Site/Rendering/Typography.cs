namespace RoadmapSite.Rendering;

/// <summary>
/// The last touch to a written page: interface words that are not in its language are marked with their own,
/// and in Azerbaijani no line breaks between a number and its suffix. Attributes, code and scripts stay as they are.
/// </summary>
internal static class Typography
{
    private const byte Hyphen = (byte)'-';

    // Elements that show no text, or a text that is to be copied letter by letter.
    private static readonly (byte[] Begin, byte[] End)[] Verbatim =
        [.. new[] { "script", "style", "title", "option", "textarea", "code", "pre" }.Select(name => (Encoding.UTF8.GetBytes($"<{name}"), Encoding.UTF8.GetBytes($"</{name}>")))];

    private static readonly byte[] ForeignStart = Encoding.UTF8.GetBytes([Words.ForeignStart]);
    private static readonly byte[] ForeignEnd = Encoding.UTF8.GetBytes([Words.ForeignEnd]);

    [ThreadStatic]
    private static PageBuffer? written;

    /// <summary>Whether pages in these words need it.</summary>
    public static bool Concerns(Words words) => !words.Gaps.IsEmpty || words.Language.BindsSuffixes;

    /// <summary>Writes what was written anew.</summary>
    public static void Finish(PageBuffer page, Words words)
    {
        // The page moves to the other buffer, and comes back piece by piece.
        var source = (written ??= new()).Take(page);
        var mark = Encoding.UTF8.GetBytes($"<span lang=\"{Words.StandIn}\"{(words.IsRightToLeft ? " dir=\"ltr\"" : "")}>");
        while (!source.IsEmpty)
        {
            var tag = source.IndexOf((byte)'<');
            Text(page, tag < 0 ? source : source[..tag], mark, words.Language.BindsSuffixes);
            if (tag < 0) return;
            source = source[tag..];
            var end = EndOfTag(source);
            Plain(page, source[..end]);
            source = source[end..];
        }
    }

    // A tag, with all that stands in it where it is verbatim.
    private static int EndOfTag(ReadOnlySpan<byte> html)
    {
        foreach (var (begin, end) in Verbatim)
            if (html.StartsWith(begin) && html.Length > begin.Length && html[begin.Length] is (byte)'>' or (byte)' ')
                return html.IndexOf(end) is >= 0 and var close ? close + end.Length : html.Length;
        return html.IndexOf((byte)'>') is >= 0 and var last ? last + 1 : html.Length;
    }

    private static void Plain(PageBuffer page, ReadOnlySpan<byte> html)
    {
        while (IndexOfMark(html) is >= 0 and var at)
        {
            page.Raw(html[..at]);
            html = html[(at + ForeignStart.Length)..];
        }
        page.Raw(html);
    }

    private static void Text(PageBuffer page, ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark, bool bindsSuffixes)
    {
        while (IndexOfMark(text) is >= 0 and var at)
        {
            Bound(page, text[..at], bindsSuffixes);
            page.Raw(text[at..].StartsWith(ForeignStart) ? mark : "</span>"u8);
            text = text[(at + ForeignStart.Length)..];
        }
        Bound(page, text, bindsSuffixes);
    }

    private static int IndexOfMark(ReadOnlySpan<byte> text)
    {
        for (var from = 0; text[from..].IndexOf(ForeignStart[0]) is >= 0 and var next; from += next + 1)
            if (text[(from + next)..].StartsWith(ForeignStart) || text[(from + next)..].StartsWith(ForeignEnd)) return from + next;
        return -1;
    }

    private static void Bound(PageBuffer page, ReadOnlySpan<byte> text, bool bindsSuffixes)
    {
        if (bindsSuffixes)
            for (var from = 0; text[from..].IndexOf(Hyphen) is >= 0 and var next;)
            {
                var at = from + next;
                if (IsSuffix(text, at))
                {
                    page.Raw(text[..at]);
                    page.Raw("\u2011"u8);
                    text = text[(at + 1)..];
                    from = 0;
                }
                else from = at + 1;
            }
        page.Raw(text);
    }

    // 2017-ci, 61%-i, 2018–2020-ci, 2018-2020-ci; not 2017-H1, COVID-19-un, or a part of an address or a day.
    private static bool IsSuffix(ReadOnlySpan<byte> text, int hyphen)
    {
        if (StartOfNumber(text, hyphen) is not { } start) return false;
        if (start > 1 && text[start - 1] is Hyphen && StartOfNumber(text, start - 1) is { } first) start = first;
        if (start > 0 && (char.IsAsciiLetter((char)text[start - 1]) || text[start - 1] is Hyphen or (byte)'/' or (byte)'_')) return false;
        var end = hyphen + 1;
        while (end < text.Length && (char.IsAsciiLetterLower((char)text[end]) || text[end] >= 0x80 && IsLetterByte(text[end]))) end++;
        return end > hyphen + 1 && (end == text.Length || !char.IsAsciiLetterOrDigit((char)text[end]) && text[end] is not (Hyphen or (byte)'/' or (byte)'_'));
    }

    private static int? StartOfNumber(ReadOnlySpan<byte> text, int end)
    {
        var start = end;
        while (start > 0 && text[start - 1] is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)',' or (byte)'%') start--;
        return start < end && char.IsAsciiDigit((char)text[start]) ? start : null;
    }

    // The bytes of ə, ı, ş, ğ, ç, ö and ü, unlike those of dashes and quotes, which begin with E2.
    private static bool IsLetterByte(byte b) => b is >= 0x80 and <= 0xCF;
}
