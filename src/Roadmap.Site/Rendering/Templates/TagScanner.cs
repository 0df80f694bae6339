using RoadmapSite.Diagnostics;

namespace RoadmapSite.Rendering.Templates;

/// <summary>Text → tags. A tag that has a line to itself takes the line with it, and <c>~</c> all white space on its side.</summary>
internal static class TagScanner
{
    /// <summary>The tags in order, and where the text after the last one begins.</summary>
    public static (List<Tag> Tags, int After) Scan(TemplateFile file, DiagnosticList problems)
    {
        var (text, tags, from) = (file.Text, new List<Tag>(), 0);
        for (int start, end; (start = text.IndexOf("{{", from, StringComparison.Ordinal)) >= 0; from = end)
        {
            var close = Closing(text, start);
            if ((end = text.IndexOf(close, start + 2, StringComparison.Ordinal)) < 0)
            {
                problems.Add(TemplateProblems.Syntax(file.At(start), $"this {{{{ is not closed; add {close}"));
                return (tags, text.Length);
            }

            var inside = text.AsSpan(start + 2, end - start - 2);
            end += close.Length;
            var (trimBefore, trimAfter) = (inside.StartsWith("~"), inside.EndsWith("~"));
            inside = inside.Trim('~').Trim();
            var kind = Kind(inside);
            var before = (Start: from, End: start);
            if (kind is not (TagKind.Value or TagKind.Raw) && Alone(text, start, end) is { } line) (before.End, end) = (Math.Max(from, line.Start), line.End);
            if (trimBefore) before.End = from + text.AsSpan(from, before.End - from).TrimEnd().Length;
            if (trimAfter) end = text.Length - text.AsSpan(end).TrimStart().Length;
            tags.Add(new(kind, (kind is TagKind.Value or TagKind.Else ? inside : inside[1..].Trim()).ToString(), start, before.Start..before.End));
        }

        return (tags, from);
    }

    private static string Closing(string text, int start) => text.AsSpan(start + 2).TrimStart('~') switch
    {
        ['!', '-', '-', ..] => "--}}",
        ['{', ..] => "}}}",
        _ => "}}",
    };

    private static TagKind Kind(ReadOnlySpan<char> inside) => inside switch
    {
        ['#', ..] => TagKind.Open,
        ['/', ..] => TagKind.Close,
        ['>', ..] => TagKind.Partial,
        ['!', ..] => TagKind.Comment,
        ['{' or '&', ..] => TagKind.Raw,
        "else" or ['e', 'l', 's', 'e', ' ', ..] => TagKind.Else,
        _ => TagKind.Value,
    };

    // The whole line, if nothing else stands on it.
    private static (int Start, int End)? Alone(string text, int start, int end)
    {
        while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        if (start > 0 && text[start - 1] != '\n') return null;
        while (end < text.Length && text[end] is ' ' or '\t' or '\r') end++;
        if (end < text.Length && text[end] != '\n') return null;
        return (start, Math.Min(end + 1, text.Length));
    }
}
