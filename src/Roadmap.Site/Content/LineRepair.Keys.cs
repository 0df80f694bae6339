using RoadmapSite.Content.Formats;

namespace RoadmapSite.Content;

/// <summary>How a line begins: spaces, hyphens, and a key or what was meant as one.</summary>
internal sealed partial class LineRepair
{
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
        if (NoColon().Match(rest) is { Success: true } bare && (IsKey(bare.Groups[1].Value) || IsNameAbove(number, start, bare)) && !IsContinuation(start) && (start == Indent(line) || bare.Groups[2].Length > 0))
            return Meant(start, Phrase.Of("RS104.missing-colon", ("key", key = bare.Groups[1].Value)), key, bare.Groups[2].Value.Trim());
        return line;
    }

    // “- 1.1.1.2” instead of “- id: 1.1.1.2”: the needed key of an item that is more than a word.
    private string? KeyOf(string value, int indent)
    {
        var item = _pending is { } pending && indent >= pending.Column ? pending.Format?.Item : _levels.FindLast(l => l.ItemColumn == indent)?.Format;
        var scalar = Word(value);
        return item is { Keys: [var first, ..] } && !item.Fits(scalar, new()) && item.ValueOf(Word(first))!.Fits(scalar, new()) ? first : null;
    }

    // A name that an editor chose, with what it holds below it.
    private bool IsNameAbove(int number, int start, Match bare) =>
        bare.Groups[2].Length == 0 && NextIndent(number) > start
        && (_pending is { } pending && start > pending.Column ? pending.Format : _levels.FindLast(l => l.Column == start)?.Format) is { } format
        && format.IsNamed && Knows(format, Word(bare.Groups[1].Value));

    private bool IsKey(string word) => IsNumber(word) || Keys(word).Any();

    private IEnumerable<Format> Keys(string word)
    {
        var scalar = Word(word);
        if (_pending?.Format is { } pending && IsFixed(pending, scalar)) yield return pending;
        foreach (var level in _levels)
            if (IsFixed(level.Format, scalar)) yield return level.Format!;
    }

    private YamlScalar Word(string text) => new(text, false, new(_path));

    private static bool IsNumber(string text) => RowNumber().IsMatch(text);

    private static string Unquoted(string key) => key is ['"', .., '"'] or ['\'', .., '\''] ? key[1..^1] : key;

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

    [GeneratedRegex("""^\d+(\.\w+)+(?=$|[\s:])""")]
    private static partial Regex RowNumber();
}
