using System.Text;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Content;

/// <summary>Turns a file's bytes into text, or says why they are none.</summary>
public static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with <c>\n</c> line ends and without a byte order mark; null, and a problem, if it is not proper text.</summary>
    public static string? Read(SourceFile file, DiagnosticList problems)
    {
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

        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return FindForeign(file.Path, text, problems) ? null : text;
    }

    // Control characters and merge markers: YAML and Markdown would both say something confusing about them.
    private static bool FindForeign(string path, string text, DiagnosticList problems)
    {
        var found = false;
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            if (content.StartsWith("<<<<<<< ") || content.StartsWith(">>>>>>> ") || content is "=======" && found)
            {
                problems.Add(FileProblems.MergeMarker(new(path, line, 1)));
                found = true;
            }

            var column = content.IndexOfAnyInRange('\0', '\u001f');
            if (column < 0 || content[column] == '\t' && !content.ContainsAnyInRange('\0', '\b')) continue;
            problems.Add(FileProblems.ControlCharacter(new(path, line, column + 1), content[column]));
            found = true;
        }

        return found;
    }

    private static SourceSpan Locate(string path, ReadOnlySpan<byte> bytes, int index)
    {
        var before = bytes[..Math.Clamp(index, 0, bytes.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
