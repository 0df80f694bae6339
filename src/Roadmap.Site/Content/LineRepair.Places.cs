using RoadmapSite.Content.Formats;

namespace RoadmapSite.Content;

/// <summary>Where a line belongs: beside the keys above it, inside one of them, or in a list.</summary>
internal sealed partial class LineRepair
{
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
    private bool IsBelowLost(int number, int indent, int start, string key)
    {
        var scalar = Word(key);
        if (_lost is var (column, lost) && start >= column && (lost is null || Knows(lost, scalar))) return true;
        _lost = null;
        var isChild = _pending is not null && start > _pending.Column;
        if (start > indent && (isChild || _levels.Exists(l => l.ItemColumn == indent))) return false;
        var outer = isChild ? new Level(_pending!.Column + 2, _pending.Format, -1) : _levels.FindLast(l => l.Column <= indent && (start == indent || ListIn(l.Format) is not null));
        if (outer?.Format is not { } format) return false;
        if (start > indent) return ListIn(format) is { } list && !outer.Keys.Contains(list) && Lose(list, indent, null);
        if (Knows(format, scalar))
            return outer is { ItemColumn: < 0, Column: > 0 } && start == outer.Column && outer.First == key && _levels[_levels.IndexOf(outer) - 1].Format is { IsNamed: true } && Lose(null, start, null);
        return format.Keys.Where(k => !outer.Keys.Contains(k) && Holds(Inner(k))).ToArray() is [var missing] && Lose(missing, start, Inner(missing));

        Format? Inner(string name) => format.ValueOf(Word(name));

        string? ListIn(Format? holder) => holder?.AllKeys.FirstOrDefault(k => Knows(holder.ValueOf(Word(k))?.Item, scalar));

        // Further right than the keys beside which it would stand it can be a name that an editor chose.
        bool Holds(Format? inner) => start > outer.Column ? Knows(inner, scalar) : IsFixed(inner, scalar);

        // The line that is missing; null for the name of what begins anew.
        bool Lose(string? line, int from, Format? what)
        {
            Report(number, from, line is null ? "missing-name" : "missing-line", ("key", line ?? ""), ("word", key));
            if (line is not null) _ = isChild ? Enter(outer, line, "") : Beside(outer, line, "");
            (_lost, _pending, _text, IsWhole) = ((from, what), null, null, false);
            return true;
        }
    }

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

    // Known, and not only as one of the names that an editor may choose.
    private static bool IsFixed(Format? format, YamlScalar key) =>
        Knows(format, key) && (!format!.IsNamed || key.Text.Contains('-', StringComparison.Ordinal) || IsNumber(key.Text));

    private static bool Knows(Format? format, YamlScalar key) => format?.ValueOf(key) is not null;

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
