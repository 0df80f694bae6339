using System.Buffers;

namespace RoadmapSite.Content;

/// <summary>Turns a file's bytes into text, or says why they are none.</summary>
internal static class SourceText
{
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n'))]);

    // More controls, other line ends than \n (editors would count lines differently) and marks that turn the order of letters around.
    private static readonly (char From, char To)[] Ranges = [('\u0080', '\u009F'), ('\u2028', '\u202E'), ('\u2066', '\u2069')];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with <c>\n</c> line ends and without a byte order mark; null, and a problem, if it is not proper text.</summary>
    public static string? Read(SourceFile file, DiagnosticList problems)
    {
        if (file.IsUnread) return null;
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        try
        {
            var text = WithPlainLineEnds(Strict.GetString(bytes));
            return FindForeign(file.Path, text, problems) ? null : text;
        }
        catch (DecoderFallbackException e)
        {
            problems.Add(FileProblems.NotUtf8(Locate(file.Path, bytes, e.Index)));
            return null;
        }
    }

    /// <summary>Where the first character is that cannot be seen, other than tabs and line ends; -1 for none.</summary>
    internal static int IndexOfInvisible(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(Controls);
        foreach (var (from, to) in Ranges)
            if ((first < 0 ? text : text[..first]).IndexOfAnyInRange(from, to) is >= 0 and var earlier) first = earlier;
        return first;
    }

    // Control characters and merge markers: YAML and Markdown would both say something confusing about them.
    private static bool FindForeign(string path, ReadOnlySpan<char> text, DiagnosticList problems)
    {
        if (IndexOfInvisible(text) < 0 && !text.Contains("<<<<<<< ", StringComparison.Ordinal) && !text.Contains(">>>>>>> ", StringComparison.Ordinal)
            && !text.Contains("||||||| ", StringComparison.Ordinal)) return false;
        var found = false;
        var inConflict = false;
        var line = 0;
        foreach (var range in text.Split('\n'))
        {
            var content = text[range];
            line++;
            if (content.StartsWith("<<<<<<< ") || content.StartsWith("||||||| ") || content.StartsWith(">>>>>>> ") || inConflict && content is "=======")
            {
                // The marks of one conflict are one mistake.
                if (!inConflict) problems.Add(FileProblems.MergeMarker(new(path, line, 1)));
                inConflict = content[0] != '>';
                found = true;
            }

            var column = IndexOfInvisible(content);
            if (column < 0) continue;
            problems.Add(FileProblems.ControlCharacter(new(path, line, column + 1), content[column]));
            found = true;
            if (content[column] == '\0') break; // Not a text at all; more of the same would help nobody.
        }

        return found;
    }

    private static string WithPlainLineEnds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static SourceSpan Locate(string path, ReadOnlySpan<byte> bytes, int index)
    {
        var before = WithPlainLineEnds(Encoding.UTF8.GetString(bytes[..Math.Clamp(index, 0, bytes.Length)]));
        return new(path, before.AsSpan().Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
