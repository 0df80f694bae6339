using System.Buffers;
using System.Text;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Content;

/// <summary>Turns a file's bytes into text, or says why they are none.</summary>
public static class SourceText
{
    // Controls, other line ends than \n (editors would count lines differently) and marks that turn the order of letters around.
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n')),
        '\u2028', '\u2029', .. "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069",
    ]);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with <c>\n</c> line ends and without a byte order mark; null, and a problem, if it is not proper text.</summary>
    public static string? Read(SourceFile file, DiagnosticList problems)
    {
        if (file.IsUnread) return null;
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            problems.Add(FileProblems.NotUtf8(Locate(file.Path, bytes, e.Index)));
            return null;
        }

        text = WithPlainLineEnds(text);
        return FindForeign(file.Path, text, problems) ? null : text;
    }

    /// <summary>Where the first character is that cannot be seen, other than tabs and line ends; -1 for none.</summary>
    internal static int IndexOfInvisible(ReadOnlySpan<char> text) => text.IndexOfAny(Invisible);

    // Control characters and merge markers: YAML and Markdown would both say something confusing about them.
    private static bool FindForeign(string path, string text, DiagnosticList problems)
    {
        var found = false;
        var inConflict = false;
        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var content = text.AsSpan(range);
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

    private static string WithPlainLineEnds(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;

    private static SourceSpan Locate(string path, ReadOnlySpan<byte> bytes, int index)
    {
        var before = WithPlainLineEnds(Encoding.UTF8.GetString(bytes[..Math.Clamp(index, 0, bytes.Length)]));
        return new(path, before.AsSpan().Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
