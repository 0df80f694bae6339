using System.Buffers;
using System.Text;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Content;

/// <summary>Turns a file's bytes into text, or says why they are none.</summary>
public static class SourceText
{
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n'))]);

    // More controls, other line ends than \n (editors would count lines differently) and marks that turn the order of letters around.
    private static readonly (char From, char To)[] Ranges = [('\u0080', '\u009F'), ('\u2028', '\u202E'), ('\u2066', '\u2069')];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Room for all but the largest files, which get their own and leave it when they are read.
    private const int KeptRoom = 64 * 1024;

    [ThreadStatic]
    private static char[]? _room;

    /// <summary>The text with <c>\n</c> line ends and without a byte order mark; null, and a problem, if it is not proper text.</summary>
    public static string? Read(SourceFile file, DiagnosticList problems) => TryRead(file, problems, out var text) ? text.ToString() : null;

    /// <summary>The same, valid until the same thread reads another.</summary>
    internal static bool TryRead(SourceFile file, DiagnosticList problems, out ReadOnlySpan<char> text)
    {
        text = default;
        if (file.IsUnread) return false;
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var room = bytes.Length > KeptRoom ? new char[bytes.Length] : _room ??= new char[KeptRoom];
        try
        {
            text = WithPlainLineEnds(room.AsSpan(0, Strict.GetChars(bytes, room)));
        }
        catch (DecoderFallbackException e)
        {
            problems.Add(FileProblems.NotUtf8(Locate(file.Path, bytes, e.Index)));
            return false;
        }

        return !FindForeign(file.Path, text, problems);
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
                problems.Add(FileProblems.MergeMarker(new(path, line, 1)));
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

    private static ReadOnlySpan<char> WithPlainLineEnds(Span<char> text)
    {
        var to = text.IndexOf('\r');
        if (to < 0) return text;
        for (var from = to; from < text.Length; from++)
            if (text[from] != '\r') text[to++] = text[from];
            else if (from + 1 == text.Length || text[from + 1] != '\n') text[to++] = '\n';
        return text[..to];
    }

    private static SourceSpan Locate(string path, ReadOnlySpan<byte> bytes, int index)
    {
        var before = WithPlainLineEnds(Encoding.UTF8.GetChars(bytes[..Math.Clamp(index, 0, bytes.Length)].ToArray()));
        return new(path, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
