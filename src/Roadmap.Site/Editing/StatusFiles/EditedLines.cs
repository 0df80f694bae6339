using RoadmapSite.Content;

namespace RoadmapSite.Editing.StatusFiles;

/// <summary>The lines of a file and what becomes of them. Lines are counted from 0, as the file has them before the change.</summary>
internal sealed class EditedLines
{
    private readonly List<(string Text, string End)> _lines = [];
    private readonly SortedDictionary<int, List<string>> _inserted = [];
    private readonly Dictionary<int, string?> _changed = [];
    private readonly string _mark = "";
    private readonly string _lineEnd = "\n";

    public EditedLines(string text)
    {
        if (text.StartsWith('\uFEFF')) (_mark, text) = ("\uFEFF", text[1..]);
        for (var start = 0; start < text.Length;)
        {
            var at = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var found ? start + found : text.Length;
            var end = at == text.Length ? "" : text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : text[at].ToString();
            _lines.Add((text[start..at], end));
            start = at + end.Length;
        }

        if (_lines.Count > 0 && _lines[0].End.Length > 0) _lineEnd = _lines[0].End;
    }

    /// <summary>How many there are.</summary>
    public int Count => _lines.Count;

    /// <summary>A line without its end.</summary>
    public string this[int line] => _lines[line].Text;

    /// <summary>The text as YAML is read.</summary>
    public string Normalized => string.Concat(_lines.Select(l => l.End.Length > 0 ? l.Text + "\n" : l.Text));

    public void Change(int line, string text) => _changed[line] = text;

    public void Delete(int from, int to)
    {
        for (var line = from; line < to; line++) _changed[line] = null;
    }

    public void Insert(int before, IEnumerable<string> lines)
    {
        if (!_inserted.TryGetValue(before, out var list)) _inserted[before] = list = [];
        list.AddRange(lines);
    }

    /// <summary>Other lines instead of these. Comments among them that are lines of their own stay above, a comment behind a single line stays behind it.</summary>
    public void Replace(int from, int to, IEnumerable<string> lines)
    {
        var written = lines.ToList();
        var isList = to == from + 1 || _lines[from + 1].Text.TrimStart() is ['-' or '{' or '[' or '#', ..] || _lines[from].Text.TrimEnd() is [.., '{' or '[' or ','];
        if (to == from + 1 && CommentBehind(_lines[from].Text) is { } comment) written[0] += $" {comment}";
        else if (isList) written.InsertRange(0, _lines[from..to].Select(l => l.Text).Where(l => l.TrimStart().StartsWith('#')));
        Delete(from, to);
        Insert(from, written);
    }

    /// <summary>Whether a list or mapping is written in brackets or braces.</summary>
    public bool IsFlow(YamlNode node) => node.At.Line - 1 is var line && line < Count && node.At.Column - 1 < this[line].Length && this[line][node.At.Column - 1] is '{' or '[';

    /// <summary>The column after the colon of a key; null when it is written in an unusual way.</summary>
    public int? EndOfKey(YamlEntry entry)
    {
        var colon = this[entry.Key.At.Line - 1].IndexOf(':', entry.Key.At.Column - 1 + entry.Key.Text.Length);
        return entry.Key.IsVerbatim && colon >= 0 && colon <= entry.Key.At.Column + 1 + entry.Key.Text.Length ? colon + 1 : null;
    }

    /// <summary>The key as it is written, in its quotes.</summary>
    public string TextOfKey(YamlEntry entry) =>
        EndOfKey(entry) is { } end ? this[entry.Key.At.Line - 1][(entry.Key.At.Column - 1)..(end - 1)].TrimEnd() : entry.Key.Text;

    /// <summary>Whether a line belongs to no entry of this depth: an empty one, or a comment that is not deeper.</summary>
    public bool IsBetween(int line, int indent)
    {
        var text = this[line].TrimStart(' ');
        return text.Length == 0 || text is "---" or "..." || text[0] == '#' && this[line].Length - text.Length <= indent;
    }

    /// <summary>Whether a line is a comment about what stands below it. The first line names the schema.</summary>
    public bool IsCommentAbove(int line) => line > 0 && this[line].StartsWith('#');

    public override string ToString()
    {
        var text = new StringBuilder(_mark);
        for (var line = 0; line <= Count; line++)
        {
            if (_inserted.TryGetValue(line, out var inserted))
            {
                if (text.Length > _mark.Length && text[^1] is not ('\n' or '\r')) text.Append(_lineEnd);
                foreach (var added in inserted) text.Append(added).Append(_lineEnd);
            }

            if (line == Count) break;
            if (!_changed.TryGetValue(line, out var changed)) text.Append(this[line]).Append(_lines[line].End);
            else if (changed is not null) text.Append(changed).Append(_lines[line].End);
        }

        return text.ToString();
    }

    private static string? CommentBehind(string line) =>
        line.LastIndexOfAny(['}', ']']) is >= 0 and var end && line[(end + 1)..].TrimStart() is ['#', ..] comment ? comment : null;
}
