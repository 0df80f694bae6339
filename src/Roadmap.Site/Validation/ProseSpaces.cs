namespace RoadmapSite.Validation;

/// <summary>Finds spaces too many in Markdown, line by line: not where they indent, break a line, align a table or belong to code.</summary>
internal sealed class ProseSpaces
{
    private const int CodeIndent = 4;

    private int _next;
    private int _fence; // Length of the marks that opened a block of code; 0 outside.
    private char _fenceMark;

    /// <summary>The next line that has one, and what to say of it. Called in order from the beginning of the text.</summary>
    public (int Index, Phrase Message)? Next(string text, int start)
    {
        for (_next = Math.Max(_next, start); _next < text.Length;)
        {
            var line = text.AsSpan(_next);
            if (line.IndexOf('\n') is >= 0 and var end) line = line[..end];
            var (found, at) = (IndexIn(line), _next);
            _next += line.Length + 1;
            if (found >= 0) return (at + found, SpacesAreSingle.Between(text.AsSpan(at, found), text.AsSpan(at + found, line.Length - found)));
        }

        return null;
    }

    private int IndexIn(ReadOnlySpan<char> line)
    {
        var content = line.TrimEnd().TrimStart(' ');
        var indent = line.TrimEnd().Length - content.Length;
        if (content.IsEmpty || IsFence(content, indent) || _fence > 0 || indent >= CodeIndent || content[0] == '\t' || content.Contains('|')) return -1;
        var start = indent + Markers(content);
        var found = IndexOutsideCode(line[start..].TrimEnd());
        return found < 0 ? -1 : start + found;
    }

    private bool IsFence(ReadOnlySpan<char> content, int indent)
    {
        var length = content[0] is '`' or '~' ? content.IndexOfAnyExcept(content[0]) is >= 0 and var end ? end : content.Length : 0;
        if (length < 3 || indent >= CodeIndent) return false;
        if (_fence == 0) (_fence, _fenceMark) = (length, content[0]);
        else if (content[0] == _fenceMark && length >= _fence && length == content.Length) _fence = 0;
        return true;
    }

    // Signs of quotes, lists and headings with the spaces after them.
    private static int Markers(ReadOnlySpan<char> content)
    {
        var at = 0;
        while (at < content.Length)
        {
            var rest = content[at..];
            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            var sign = rest[0] == '#' ? rest.IndexOfAnyExcept('#') : rest[0] is '>' or '-' or '*' or '+' ? 1 : digits > 0 && rest[digits] is '.' or ')' ? digits + 1 : 0;
            if (sign <= 0 || rest[0] != '>' && (sign >= rest.Length || rest[sign] != ' ')) return at;
            at += rest[sign..].IndexOfAnyExcept(' ') is >= 0 and var spaces ? sign + spaces : rest.Length;
        }

        return at;
    }

    private static int IndexOutsideCode(ReadOnlySpan<char> prose)
    {
        for (var at = 0; at < prose.Length;)
        {
            var rest = prose[at..];
            var spaces = rest.IndexOf("  ");
            var code = rest.IndexOf('`');
            if (spaces < 0 || code < 0 || spaces < code) return spaces < 0 ? -1 : at + spaces;
            var marks = rest[code..].IndexOfAnyExcept('`') is > 0 and var m ? m : rest.Length - code;
            var close = rest[(code + marks)..].IndexOf(rest.Slice(code, marks));
            at += code + marks + (close < 0 ? 0 : close + marks);
        }

        return -1;
    }
}
