using YamlDotNet.Core;

namespace RoadmapSite.Content;

/// <summary>Says in an editor's words what a YAML parser means, and where: the parser often notices a line too late.</summary>
internal static class YamlAdvice
{
    // What the parser says of a backslash that is followed by something it does not know.
    private static readonly string[] Escapes = ["escape", "surrogate", "hexadecimal"];

    private const string NoKey = "no-key";

    public static Diagnostic For(string path, string text, YamlException problem)
    {
        var lines = text.Split('\n');
        var number = Math.Clamp((int)problem.Start.Line, 1, lines.Length);
        var last = problem.Message.Contains(" tab ", StringComparison.Ordinal) ? lines.Length : Math.Min(number + 1, lines.Length);
        for (var near = number; near <= last; near++)
            if (IndexOfTab(lines[near - 1]) is >= 0 and var tab)
                return FileProblems.Syntax(new(path, near, tab + 1), "tab");

        var line = lines[number - 1];
        var at = new SourceSpan(path, number, (int)problem.Start.Column);
        if (problem.Message.Contains("second document", StringComparison.Ordinal))
            return FileProblems.Syntax(at, "second-document");
        if (line.IndexOf('\\', StringComparison.Ordinal) is >= 0 and var backslash && Escapes.Any(e => problem.Message.Contains(e, StringComparison.Ordinal)))
            return FileProblems.Syntax(at with { Column = backslash + 1 }, "backslash");
        if (OfValue(line) is var (advice, sign))
            return FileProblems.Syntax(at, advice, ("sign", sign));

        var above = number - 1;
        while (above > 0 && string.IsNullOrWhiteSpace(lines[above - 1])) above--;
        foreach (var near in new[] { number, above })
            if (near > 0 && IndexOfTightColon(lines[near - 1]) is > 0 and var colon)
                return FileProblems.Syntax(new(path, near, colon + 1), "tight-colon");
        if (above > 0 && (IsOpen(lines[above - 1], '[', ']') || IsOpen(lines[above - 1], '{', '}')))
            return FileProblems.Syntax(
                new(path, above, Math.Max(lines[above - 1].LastIndexOf('['), lines[above - 1].LastIndexOf('{')) + 1), "open-bracket");
        foreach (var near in new[] { number, above })
            if (near > 0 && IsTightItem(lines[near - 1]))
                return FileProblems.Syntax(new(path, near, IndentOf(lines[near - 1]) + 1), "tight-hyphen");
        if (above > 0 && HasColon(line) && LacksColon(lines[above - 1], line))
            return FileProblems.Syntax(new(path, above, IndentOf(lines[above - 1]) + 1), NoKey);
        if (Misplaced(path, lines, number) is { } misplaced) return misplaced;
        return FileProblems.Syntax(at, HasColon(line)
            ? "unclear"
            : NoKey);
    }

    // The key of the message, and the sign that it is about.
    private static (string Key, string Sign)? OfValue(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var value = colon < 0 ? "" : line[(colon + 2)..].Trim();
        if (value.Length == 0) return null;
        return value[0] switch
        {
            '"' when value.IndexOf('"', 1) < 0 =>
                ("open-double-quote", "\""),
            '"' when value[^1] != '"' || value.Count(c => c == '"') > 2 => ("after-quote", "\""),
            '\'' when value.IndexOf('\'', 1) < 0 => ("open-single-quote", "'"),
            '\'' when value.Count(c => c == '\'') > 2 => ("single-quote-inside", "'"),
            '"' or '\'' => null,
            '@' or '`' or '%' or '*' or '&' or '!' or '|' or '>' or ',' or ']' or '}' => ("special-sign", $"{value[0]}"),
            '[' => IsOpen(value, '[', ']') ? ("open-sign", "[") : null,
            '{' => IsOpen(value, '{', '}') ? ("open-sign", "{") : null,
            _ => value.Contains(": ", StringComparison.Ordinal) || value[^1] == ':' ? ("second-colon", ":") : null,
        };
    }

    private static int IndexOfTab(string line)
    {
        var indent = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return line.AsSpan(0, indent < 0 ? line.Length : indent).IndexOf('\t');
    }

    // key:text — but not https://… and not a line that has a proper colon.
    private static int IndexOfTightColon(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon + 1 < line.Length && line[colon + 1] is not (' ' or '/') && !line.Contains(": ", StringComparison.Ordinal) ? colon : -1;
    }

    // -key: value
    private static bool IsTightItem(string line) =>
        line.AsSpan().TrimStart(' ') is ['-', not (' ' or '-'), ..] && HasColon(line);

    // A word alone, or a text that begins like the line below it.
    private static bool LacksColon(string line, string below)
    {
        var text = line.Trim();
        return !HasColon(text) && char.IsLetterOrDigit(text[0]) && (!text.Contains(' ', StringComparison.Ordinal) || IndentOf(line) == IndentOf(below));
    }

    private static bool HasColon(string line) => line.Contains(':', StringComparison.Ordinal);

    private static int IndentOf(string line) => Math.Max(line.AsSpan().IndexOfAnyExcept(' '), 0);

    private static bool IsOpen(string text, char open, char close) => text.Count(c => c == open) > text.Count(c => c == close);

    // What to do with the key on a line; null when it may begin where it does, or when the line has no key.
    private static Diagnostic? Misplaced(string path, string[] lines, int number)
    {
        if (KeyOf(lines[number - 1]) is not var (column, _, _)) return null;
        var levels = new List<int>(); // Descending: only keys further left are open above a key.
        for (var above = number - 1; above > 0 && (levels is [] || levels[^1] > 1); above--)
        {
            if (KeyOf(lines[above - 1]) is not var (other, name, hasValue) || levels is [.., var outer] && other >= outer) continue;
            if (levels is [] && other < column)
                return hasValue ? FileProblems.Syntax(new(path, number, column), "below-value", ("key", name), ("line", above)) : null;
            levels.Add(other);
        }

        if (levels is [] || levels.Contains(column)) return null;
        int[] nearest = [levels.Find(l => l < column), levels.FindLast(l => l > column)];
        return nearest is [> 0, > 0]
            ? FileProblems.Syntax(new(path, number, column), "between-columns", ("column", column), ("left", nearest[0]), ("right", nearest[1]))
            : FileProblems.Syntax(new(path, number, column), "beside-column", ("column", column), ("other", nearest.Max()));
    }

    // “- key: value”: where the key begins, and whether a value stands beside it.
    private static (int Column, string Name, bool HasValue)? KeyOf(string line)
    {
        var from = 0;
        while (from < line.Length && (line[from] == ' ' || line.AsSpan(from).StartsWith("- "))) from++;
        var colon = line.IndexOf(':', from);
        if (colon <= from || line.AsSpan(from, colon - from).IndexOfAny(" #") >= 0 || colon + 1 < line.Length && line[colon + 1] != ' ') return null;
        return (from + 1, line[from..colon], !string.IsNullOrWhiteSpace(line[(colon + 1)..]));
    }
}
