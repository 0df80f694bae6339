using RoadmapSite.Content.Formats;

namespace RoadmapSite.Content;

/// <summary>
/// Goes through a file that cannot be understood, line by line, as an editor would: content files say one thing a line, so each slip can be told at its own
/// line, mended in a copy, and read past. What every line belongs to follows from the format of the file.
/// </summary>
internal sealed partial class LineRepair
{
    private readonly string _path;
    private readonly string[] _written; // Each line as it stands in the file.
    private readonly string[] _lines;
    private readonly List<Level> _levels = [];
    private readonly HashSet<int> _told = [];
    private Pending? _pending;
    private bool? _hasKeys;
    private (int Line, int Column, bool IsSentence)? _text; // The last text that stood beside a key, which may go on below.
    private int? _item; // Where the hyphens of a list of words begin.
    private (int Column, Format? Format)? _lost; // What stands below a line that is missing: these keys, or all.

    // Lines that were moved: those below that stood further right are moved with them.
    private (int Column, int By)? _moved;

    private LineRepair(string path, string text, Format? format)
    {
        (_path, _written) = (path, text.Split('\n'));
        _lines = [.. _written];
        _levels.Add(new(0, format, -1));
    }

    private bool HasKeys => _hasKeys ??= Array.Exists(_written, l => ProperKey().IsMatch(l));

    /// <summary>What was found, in order.</summary>
    public List<Diagnostic> Problems { get; } = [];

    /// <summary>Nothing that was written had to be left out.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The text as it was meant, as far as that can be told.</summary>
    public string Text => string.Join('\n', _lines);

    /// <summary>Where a place of that text is in the written one, whose lines may begin elsewhere.</summary>
    public SourceSpan Written(SourceSpan at)
    {
        if (at.Line < 1 || at.Line > _lines.Length) return at;
        var (mended, written, index) = (_lines[at.Line - 1], _written[at.Line - 1], at.Column - 1);
        var same = mended.AsSpan().CommonPrefixLength(written);
        return index <= same ? at : at with { Column = Math.Max(same, written.Length - Math.Max(mended.Length - index, 0)) + 1 };
    }

    /// <param name="text">All of it, with <c>\n</c> line ends.</param>
    /// <param name="format">What the file should look like; null where that is not known.</param>
    public static LineRepair Run(string path, string text, Format? format)
    {
        var repair = new LineRepair(path, text, format);
        for (var line = 0; line < repair._lines.Length; line++) line = repair.Line(line);
        return repair;
    }

    // The last line that was looked at.
    private int Line(int number)
    {
        var line = _lines[number];
        if (line.AsSpan().TrimStart(" \t") is [] or ['#', ..]) return number;
        if (line.TrimEnd() is "=======" or "<<<<<<<" or ">>>>>>>" or "|||||||")
        {
            Problems.Add(FileProblems.MergeMarker(new(_path, number + 1, 1)));
            _lines[number] = "";
            return number;
        }

        if (line.TrimEnd() is "---" or "..." && number > 0) return number;
        line = Indented(number, line);
        var indent = Indent(line);
        if (_moved is var (from, by))
        {
            if (indent <= from) _moved = null;
            else line = Moved(line, by);
            indent = Indent(line);
        }

        line = Item(number, line, indent);
        if (TitledAddress().Match(line) is { Success: true } titled && titled.Groups[2].Value is not ("url" or "source"))
        {
            Report(number, titled.Groups[2].Index, "titled-evidence", ("key", titled.Groups[2].Value));
            line = titled.Groups[1].Value + titled.Groups[3].Value;
        }

        var start = indent;
        while (line.AsSpan(start).StartsWith("- ")) start += 2 + Indent(line[(start + 2)..]);
        line = Key(number, line, start, out var key);
        if (key is null && start > indent && KeyOf(line[start..].TrimEnd(), indent) is { } needed)
        {
            Report(number, start, "item-key", ("key", key = needed), ("word", Excerpt.Of(line[start..].TrimEnd())));
            line = $"{line[..start]}{needed}: {line[start..]}";
        }

        _lines[number] = line;
        if (key is null) return Loose(number, line, indent, start);
        if (IsBelowLost(number, indent, start, key))
        {
            _lines[number] = "";
            return number;
        }

        line = Place(number, line, indent, start, key);
        return Value(number, line, key);
    }

    // A line that says no key: an item of a list, a text that goes on, or something that cannot be told.
    private int Loose(int number, string line, int indent, int start)
    {
        if (start > indent)
        {
            _item ??= indent;
            if (_item is { } column && column != indent)
            {
                Report(number, indent, "item-column", ("column", column + 1), ("spaces", Spaces(column - indent)));
                line = _lines[number] = Moved(line, column - indent);
                start += column - indent;
            }

            if (MarkdownLink().Match(line[start..]) is { Success: true } link)
            {
                Report(number, start, "linked-evidence");
                line = _lines[number] = line[..start] + link.Groups[1].Value;
            }

            return Quoted(number, line, start);
        }

        if (IsContinuation(indent) || line.AsSpan(indent) is ['[' or ']' or '{' or '}' or '?' or ':', ..]) return number;
        // The value of the key above, as YAML allows it.
        if (_pending is not null && indent > _pending.Column) return number;
        if (Below(number, line.Trim()) is { } mended)
        {
            _lines[number] = mended;
            return number;
        }

        if (_text is var (above, _, goesOn) && number - above <= 2 && (goesOn || IsSentence(line.Trim())))
            Report(number, indent, "one-line", ("line", above + 1));
        else if (HasKeys || _levels.Exists(l => l.Keys.Count > 0))
            Report(number, indent, "keyless", ("word", Excerpt.Of(line.Trim())));
        else return number;
        _lines[number] = "";
        return number;
    }

    private static bool IsSentence(string text) => text.Contains(' ', StringComparison.Ordinal);

    // What belongs to a bare key above it, but stands as far left as that; the line as it was meant.
    private string? Below(int number, string value)
    {
        if (_pending is not { Format: { } format } pending) return null;
        var scalar = Word(value);
        if (format.Item is { } item && item.Fits(scalar, new()))
        {
            Report(number, Indent(_lines[number]), "missing-item-hyphen");
            return $"{new string(' ', pending.Column)}- {value}";
        }

        if (format.Item is not null || !format.Fits(scalar, new())) return null;
        Report(number, Indent(_lines[number]), "value-below", ("word", Excerpt.Of(value)), ("line", pending.Line + 1));
        return $"{new string(' ', pending.Column + 2)}{value}";
    }

    private bool IsContinuation(int indent) => _text is var (_, column, _) && indent > column;

    private int Value(int number, string line, string key)
    {
        var column = _levels[^1].Column;
        var colon = ProperKey().Match(line, Math.Min(line.Length, IndexOfKey(line)), line.Length - Math.Min(line.Length, IndexOfKey(line)));
        var from = colon.Success ? colon.Index + colon.Length : line.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var sign ? sign + 1 : line.Length;
        while (from < line.Length && line[from] == ' ') from++;
        _text = null;
        if (from >= line.Length || line[from] == '#')
        {
            _pending = new(number, column, _levels[^1].Format?.ValueOf(new(key, false, new(_path, number + 1, column + 1))));
            return number;
        }

        if (line[from] is '|' or '>' && line[(from + 1)..].Trim() is "" or "-" or "+")
        {
            while (number + 1 < _lines.Length && (_lines[number + 1].Trim().Length == 0 || Indent(_lines[number + 1]) > column)) number++;
            return number;
        }

        _text = (number, column, IsSentence(line[from..].Trim()));
        return Quoted(number, line, from, key);
    }

    // What stands at the end of a line.
    private int Quoted(int number, string line, int from, string? key = null)
    {
        var value = line[from..].TrimEnd();
        if (value.Length == 0 || value is ['-' or '?', ' ', ..] && line.AsSpan(0, from).Trim() is "-") return number;
        var slip = ValueSlip.Of(value, key is not null, isOfStep: line.TrimStart() is [>= '0' and <= '9', ..]);
        if (slip?.Closing is { } sign && ClosesBelow(number, sign) is { } last) return last;
        if (slip is { Advice: "second-colon" } && InlineKey().Match(value) is { Success: true } inline && key is not null
            && _levels[^1].Format?.ValueOf(Word(key)) is { } inner && IsFixed(inner, Word(inline.Groups[1].Value)))
        {
            slip = new(0, "inline-key", inline.Groups[1].Value, "");
            _pending = new(number, _levels[^1].Column, inner);
        }

        if (slip is { Advice: "after-quote" } && key is not null && _levels[^1].Format?.ValueOf(Word(key))?.Item is not null)
            slip = new(0, "missing-brackets", "[", $"[{value}]");
        if (slip is not null)
        {
            Report(number, from + slip.At, slip.Advice, ("sign", slip.Sign));
            _lines[number] = line[..from] + slip.Mended;
        }
        else if (value[0] is '&' or '*' or '!' && _told.Add(number))
        {
            var isText = value.Contains(' ', StringComparison.Ordinal);
            Problems.Add(FileProblems.Alias(new(_path, number + 1, from + 1)));
            _lines[number] = line[..from] + (isText ? ValueSlip.AsText(value) : "");
            if (!isText && value[0] != '*') _pending = new(number, _levels[^1].Column, null);
        }

        return number;
    }

    // The line on which a quoted text or a list ends that goes on over several; null when a key comes first.
    private int? ClosesBelow(int number, char end)
    {
        for (var below = number + 1; below < _lines.Length; below++)
        {
            if (ProperKey().IsMatch(_lines[below].TrimStart(' ', '-'))) return null;
            if (_lines[below].Contains(end, StringComparison.Ordinal)) return below;
        }

        return null;
    }

    // One message a line: what else is odd about it mostly follows from the first.
    private void Report(int number, int column, string key, params ReadOnlySpan<PhraseArgument> arguments)
    {
        Tell(number, column, Phrase.Of($"RS104.{key}", arguments));
    }

    private void Tell(int number, int column, Phrase advice)
    {
        // A line that was moved may be longer than it is written.
        if (_told.Add(number)) Problems.Add(FileProblems.Syntax(new(_path, number + 1, Math.Min(column, _written[number].Length) + 1), advice));
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private static int IndexOfKey(string line)
    {
        var start = Indent(line);
        while (line.AsSpan(start).StartsWith("- ")) start += 2 + Indent(line[(start + 2)..]);
        return start;
    }

    private static string Moved(string line, int by) => by >= 0 ? new string(' ', by) + line : line[Math.Min(-by, Indent(line))..];

    [GeneratedRegex("""^\[[^\]]*\]\s*\((\S+?)\)$""")]
    private static partial Regex MarkdownLink();

    [GeneratedRegex("""^(\s*- )([^:"'\[{]+): (https?://\S+)\s*$""")]
    private static partial Regex TitledAddress();

    [GeneratedRegex("""^([\w-]+):(?=\s|$)""")]
    private static partial Regex InlineKey();
}
