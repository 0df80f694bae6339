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
        if (IsBelowLost(number, start, key))
        {
            _lines[number] = "";
            return number;
        }

        line = Place(number, line, indent, start, key);
        return Value(number, line, key);
    }

    // Tabs and other spaces before the first word.
    private string Indented(int number, string line)
    {
        var end = 0;
        while (end < line.Length && (line[end] is ' ' or '\t' || SignNames.IsInvisible(line[end]))) end++;
        var indent = line[..end];
        if (indent.IndexOf('\t', StringComparison.Ordinal) is >= 0 and var tab)
            Report(number, tab, "tab");
        else if (SignNames.IndexOfForeign(indent) is >= 0 and var sign)
            Report(number, sign, "indent-sign", ("sign", SignPhrase.Of(indent[sign])));
        else return line;
        return string.Concat(indent.Select(c => c switch { '\t' => "  ", _ when SignNames.IsForeignSpace(c) => " ", ' ' => " ", _ => "" })) + line[end..];
    }

    // Other signs that people begin a list with, and a hyphen without its space.
    private string Item(int number, string line, int indent)
    {
        if (indent + 1 >= line.Length) return line;
        if (line[indent] is '•' or '–' or '—' or '·' or '●' or '▪' or '‣' or '−' or '‐' || line[indent] == '*' && line[indent + 1] == ' ')
        {
            var rest = line[(indent + 1)..].TrimStart();
            Report(number, indent, IsNumber(rest) ? "sign-before-number" : "sign-for-hyphen", ("sign", SignPhrase.Of(line[indent])));
            return line[..indent] + (IsNumber(rest) ? "" : "- ") + rest;
        }

        if (line[indent] != '-' || line[indent + 1] is ' ' or '-') return line;
        if (line[indent + 1] > '~' && SignNames.IsInvisible(line[indent + 1]))
        {
            Report(number, indent + 1, "sign-after-hyphen", ("sign", SignPhrase.Of(line[indent + 1])));
            return line[..(indent + 1)] + " " + line[(indent + 2)..];
        }

        Report(number, indent, "tight-hyphen");
        return line[..(indent + 1)] + " " + line[(indent + 1)..];
    }

    // A proper “key: ” or what was meant as one.
    private string Key(int number, string line, int start, out string? key)
    {
        var rest = line[start..];
        key = null;
        if (ProperKey().Match(rest) is { Success: true } proper)
        {
            key = Unquoted(proper.Groups[1].Value);
            if (!proper.Groups[1].Value.Contains('*', StringComparison.Ordinal) && !key.Contains('`', StringComparison.Ordinal)) return line;
            var plain = key.Trim('*', '`');
            Report(number, start, "emphasis", ("key", plain));
            key = plain;
            return line[..start] + plain + rest[proper.Groups[1].Length..];
        }

        string Meant(int column, Phrase advice, string name, string value)
        {
            Tell(number, column, advice);
            return $"{line[..start]}{name}: {value}";
        }

        if (Emphasised().Match(rest) is { Success: true } bold)
            return Meant(start, Phrase.Of("RS104.emphasis", ("key", key = bold.Groups[1].Value)), key, bold.Groups[2].Value);
        if (ForeignSpace().Match(rest) is { Success: true } spaced && SignNames.IsInvisible(rest[spaced.Groups[1].Length + 1]))
            return Meant(start + spaced.Groups[1].Length + 1, Phrase.Of("RS104.sign-after-colon", ("sign", SignPhrase.Of(rest[spaced.Groups[1].Length + 1])), ("key", key = spaced.Groups[1].Value)), key, spaced.Groups[2].Value);
        if (OtherColon().Match(rest) is { Success: true } other && IsKey(other.Groups[1].Value))
            return Meant(
                start + other.Groups[2].Index,
                Phrase.Of(
                    "RS104.other-colon", ("sign", other.Groups[2].Value is [var sign and not ('=' or ';' or ',')] ? SignPhrase.Of(sign) : Phrase.Verbatim($"“{other.Groups[2].Value}”")),
                    ("key", key = other.Groups[1].Value)),
                key, other.Groups[3].Value);
        if (TightColon().Match(rest) is { Success: true } tight)
            return Meant(start + tight.Groups[1].Length, Phrase.Of("RS104.tight-colon"), key = tight.Groups[1].Value, tight.Groups[2].Value);
        if (NoColon().Match(rest) is { Success: true } bare && IsKey(bare.Groups[1].Value) && !IsContinuation(start) && (start == Indent(line) || bare.Groups[2].Length > 0))
            return Meant(start, Phrase.Of("RS104.missing-colon", ("key", key = bare.Groups[1].Value)), key, bare.Groups[2].Value.Trim());
        return line;
    }

    // “- 1.1.1.2” instead of “- id: 1.1.1.2”: the needed key of an item that is more than a word.
    private string? KeyOf(string value, int indent)
    {
        var item = _pending is { } pending && indent >= pending.Column ? pending.Format?.Item : _levels.FindLast(l => l.ItemColumn == indent)?.Format;
        var scalar = new YamlScalar(value, false, new(_path));
        return item is { Keys: [var first, ..] } && !item.Fits(scalar, new()) && item.ValueOf(new(first, false, scalar.At))!.Fits(scalar, new()) ? first : null;
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
        var scalar = new YamlScalar(value, false, new(_path));
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

    // Where the key belongs by its format; the line, moved there.
    private string Place(int number, string line, int indent, int start, string key)
    {
        var scalar = new YamlScalar(key, false, new(_path, number + 1, start + 1));
        var pending = _pending;
        (_pending, _item) = (null, null);
        if (start > indent) return PlaceItem(number, line, indent, start, scalar, pending);

        // Where it stands it may be the first of what the key above holds, or one more beside others.
        var isChild = pending is not null && start > pending.Column;
        var beside = isChild ? null : _levels.FindLast(l => l.Column == start && l.Column >= 0);
        if (isChild && Knows(pending!.Format, scalar)) return Enter(new(start, pending.Format, -1), key, line);
        if (beside is { Format: not null } && Knows(beside.Format, scalar) && !beside.Keys.Contains(key)) return Beside(beside, key, line);

        // A list whose hyphen is missing.
        if (pending?.Format?.Item is { } item && Knows(item, scalar) && start >= pending.Column)
        {
            var inside = Math.Max(Math.Max(start, pending.Column + 2), NextIndent(number) is var next && next <= start + 2 ? next : 0);
            return WithHyphen(number, line, start, scalar, new(inside, item, inside - 2));
        }

        if (_levels.FindLast(l => l.ItemColumn >= 0 && l.First == key && Knows(l.Format, scalar) && (start == l.Column || start == l.ItemColumn)) is { } list)
            return WithHyphen(number, line, start, scalar, list);

        if (beside is { Format: not null } && Knows(beside.Format, scalar)) return Beside(beside, key, line); // Twice.
        if (pending?.Format is { } inner && !isChild && IsFixed(inner, scalar) && IsClosed(key))
            return MoveTo(number, line, start, scalar, new(pending.Column + 2, inner, -1), isNew: true);
        if (_levels.FindLast(l => l.Format is not null && IsFixed(l.Format, scalar) && !l.Keys.Contains(key)) is { } better)
            return MoveTo(number, line, start, scalar, better, isNew: false);

        if (isChild) return Enter(new(start, pending!.Format, -1), key, line);
        if (beside is not null) return Beside(beside, key, line);
        if (_levels is [{ Format: null, Keys.Count: 0 } root]) return Enter(new(start, null, -1), key, line, keep: root);
        return line;

        // A name that an editor may choose fits everywhere; only keys that the format fixes tell where they belong.
        bool IsClosed(string name) => _levels.TrueForAll(l => l.Keys.Contains(name) || !Knows(l.Format, scalar));
    }

    // “az:” right below “- id:”, where “title:” should stand between, or “name:” a second time, where the next agency's id should stand above it:
    // what is below the line that is missing is left out.
    private bool IsBelowLost(int number, int start, string key)
    {
        var scalar = new YamlScalar(key, false, new(_path));
        if (_lost is var (column, lost) && start >= column && (lost is null || Knows(lost, scalar))) return true;
        _lost = null;
        var isChild = _pending is not null && start > _pending.Column;
        var outer = isChild ? new Level(_pending!.Column + 2, _pending.Format, -1) : _levels.FindLast(l => l.Column <= start);
        if (outer?.Format is not { } format) return false;
        if (Knows(format, scalar))
            return outer is { ItemColumn: < 0, Column: > 0 } && start == outer.Column && outer.First == key && IsNamed(_levels[_levels.IndexOf(outer) - 1].Format) && Lose("missing-name", null);
        if (format.Keys.Where(k => !outer.Keys.Contains(k) && Holds(format.ValueOf(new(k, false, scalar.At)))).ToArray() is not [var missing]) return false;
        if (isChild) Enter(outer, missing, "");
        else Beside(outer, missing, "");
        return Lose("missing-line", format.ValueOf(new(missing, false, scalar.At)));

        // Further right than the keys beside which it would stand it can be a name that an editor chose.
        bool Holds(Format? inner) => start > outer.Column ? Knows(inner, scalar) : IsFixed(inner, scalar);

        bool Lose(string advice, Format? what)
        {
            Report(number, start, advice, ("key", outer.Keys.Last()), ("word", key));
            (_lost, _pending, _text, IsWhole) = ((start, what), null, null, false);
            return true;
        }
    }

    // Its keys are names that an editor chooses.
    private static bool IsNamed(Format? format) => format?.ValueOf(new("x-y-z", false, default)) is not null;

    private string PlaceItem(int number, string line, int indent, int start, YamlScalar key, Pending? pending)
    {
        if (pending is not null && indent >= pending.Column && (pending.Format is null || pending.Format.Item is not null))
        {
            // The first of a list may stand further right than what belongs to it.
            var right = NextIndent(number) is var next && next > pending.Column && next < start ? next - (start - indent) : indent;
            if (right == indent || right < pending.Column) return Enter(new(start, pending.Format?.Item, indent), key.Text, line);
            Report(number, indent, "hyphen-column", ("key", key.Text), ("column", right + 1), ("spaces", Spaces(right - indent)));
            return Enter(new(next, pending.Format?.Item, right), key.Text, _lines[number] = Moved(line, right - indent));
        }

        if (_levels.FindLast(l => l.ItemColumn == indent) is { } same) return NextItem(same, start, key.Text, line);
        if (_levels.FindLast(l => l.ItemColumn >= 0 && IsFixed(l.Format, key)) is { } list)
        {
            Report(number, indent, "hyphen-column", ("key", key.Text), ("column", list.ItemColumn + 1), ("spaces", Spaces(list.ItemColumn - indent)));
            if (NextIndent(number) == start) _moved = (indent, list.ItemColumn - indent);
            return NextItem(list, start - indent + list.ItemColumn, key.Text, _lines[number] = Moved(line, list.ItemColumn - indent));
        }

        if (_levels.FindLast(l => IsFixed(l.Format, key)) is not { } level) return line;
        Report(number, indent, "no-hyphen", ("key", key.Text), ("column", level.Column + 1));
        _lines[number] = line = new string(' ', level.Column) + line[start..];
        return Beside(level, key.Text, line);
    }

    private string WithHyphen(int number, string line, int start, YamlScalar key, Level list)
    {
        Report(number, start, "missing-hyphen", ("key", key.Text), ("column", list.ItemColumn + 1));
        _lines[number] = line = $"{new string(' ', list.ItemColumn)}- {line[start..]}";
        return _levels.Contains(list) ? NextItem(list, list.ItemColumn + 2, key.Text, line) : Enter(list with { Column = list.ItemColumn + 2 }, key.Text, line);
    }

    private string MoveTo(int number, string line, int start, YamlScalar key, Level level, bool isNew)
    {
        var by = level.Column - start;
        if (level.Column == 0) Report(number, start, "first-column", ("key", key.Text));
        else Report(number, start, "key-column", ("key", key.Text), ("column", level.Column + 1), ("spaces", Spaces(by)));
        // What the key holds was moved with it.
        if (IsBare(line) && by < 0) _moved = (start, by);
        _lines[number] = line = new string(' ', level.Column) + line[start..];
        return isNew ? Enter(level, key.Text, line) : Beside(level, key.Text, line);
    }

    private static bool IsBare(string line) => line.TrimEnd().EndsWith(':');

    // Of the next line that says something.
    private int NextIndent(int number)
    {
        for (var below = number + 1; below < _lines.Length; below++)
            if (_lines[below].AsSpan().TrimStart() is not ([] or ['#', ..])) return Indent(_lines[below]);
        return 0;
    }

    private static Phrase Spaces(int by) => Phrase.Of(by > 0 ? "RS104.add-spaces" : "RS104.delete-spaces", ("count", Math.Abs(by)));

    private string Enter(Level level, string key, string line, Level? keep = null)
    {
        _levels.RemoveAll(l => l != keep && l.Column >= level.Column);
        _levels.Add(level);
        level.Keys.Add(key);
        level.First ??= key;
        return line;
    }

    private string Beside(Level level, string key, string line)
    {
        _levels.RemoveRange(_levels.IndexOf(level) + 1, _levels.Count - _levels.IndexOf(level) - 1);
        level.Keys.Add(key);
        level.First ??= key;
        return line;
    }

    private string NextItem(Level list, int start, string key, string line)
    {
        _levels.RemoveRange(_levels.IndexOf(list), _levels.Count - _levels.IndexOf(list));
        _levels.Add(new(start, list.Format, list.ItemColumn) { First = list.First, Keys = { key } });
        return line;
    }

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
            && _levels[^1].Format?.ValueOf(new(key, false, new(_path))) is { } inner && IsFixed(inner, new(inline.Groups[1].Value, false, new(_path))))
        {
            slip = new(0, "inline-key", inline.Groups[1].Value, "");
            _pending = new(number, _levels[^1].Column, inner);
        }

        if (slip is { Advice: "after-quote" } && key is not null && _levels[^1].Format?.ValueOf(new(key, false, new(_path)))?.Item is not null)
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

    private bool IsKey(string word) => IsNumber(word) || Keys(word).Any();

    private IEnumerable<Format> Keys(string word)
    {
        var scalar = new YamlScalar(word, false, new(_path));
        if (_pending?.Format is { } pending && IsFixed(pending, scalar)) yield return pending;
        foreach (var level in _levels)
            if (IsFixed(level.Format, scalar)) yield return level.Format!;
    }

    // Known, and not only as one of the names that an editor may choose.
    private static bool IsFixed(Format? format, YamlScalar key) =>
        Knows(format, key) && (!IsNamed(format) || key.Text.Contains('-', StringComparison.Ordinal) || IsNumber(key.Text));

    private static bool Knows(Format? format, YamlScalar key) => format?.ValueOf(key) is not null;

    private static bool IsNumber(string text) => RowNumber().IsMatch(text);

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

    private static string Unquoted(string key) => key is ['"', .., '"'] or ['\'', .., '\''] ? key[1..^1] : key;

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private static int IndexOfKey(string line)
    {
        var start = Indent(line);
        while (line.AsSpan(start).StartsWith("- ")) start += 2 + Indent(line[(start + 2)..]);
        return start;
    }

    private static string Moved(string line, int by) => by >= 0 ? new string(' ', by) + line : line[Math.Min(-by, Indent(line))..];

    [GeneratedRegex("""\G("[^"]*"|'[^']*'|[^\s:#"'\[{](?:[^:]|:(?!\s|$))*?)\s*:(?=\s|$)(?!\s*[\u00A0\u202F\u2007\u200B-\u200F\u2060\uFEFF])""")]
    private static partial Regex ProperKey();

    [GeneratedRegex("""^\*\*?`?([\w.-]+)`?(?::\*\*?|\*\*?:)\s*(.*)$""")]
    private static partial Regex Emphasised();

    [GeneratedRegex("""^([\w.-]+):\s*[\u00A0\u202F\u2007\u2000-\u200F\u2060\uFEFF\u3000\u00AD]\s*(.*)$""")]
    private static partial Regex ForeignSpace();

    [GeneratedRegex("""^([\w.-]*\w)\s*(=>|->|→|[=;,\uFF1A\uA789\u2236\u2013\u2014]|-(?=\s)|–)\s*(.*)$""")]
    private static partial Regex OtherColon();

    [GeneratedRegex("""^([\w.-]+):(?!//)(?!.*: )([^\s:].*)$""")]
    private static partial Regex TightColon();

    [GeneratedRegex("""^([\w.-]*\w)(\s+\S.*|)$""")]
    private static partial Regex NoColon();

    [GeneratedRegex("""^\[[^\]]*\]\s*\((\S+?)\)$""")]
    private static partial Regex MarkdownLink();

    [GeneratedRegex("""^(\s*- )([^:"'\[{]+): (https?://\S+)\s*$""")]
    private static partial Regex TitledAddress();

    [GeneratedRegex("""^([\w-]+):(?=\s|$)""")]
    private static partial Regex InlineKey();

    [GeneratedRegex("""^\d+(\.\w+)+(?=$|[\s:])""")]
    private static partial Regex RowNumber();

    // Keys that stand below each other.
    private sealed record Level(int Column, Format? Format, int ItemColumn)
    {
        public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

        /// <summary>The key with which each item of the list began.</summary>
        public string? First { get; set; }

        public bool Equals(Level? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }

    // A key beside which nothing stands: what it holds is expected below.
    private sealed record Pending(int Line, int Column, Format? Format);
}
