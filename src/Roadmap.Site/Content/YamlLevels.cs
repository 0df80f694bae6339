namespace RoadmapSite.Content;

/// <summary>What is wrong with the place at which a key of a YAML text begins.</summary>
internal static class YamlLevels
{
    /// <summary>The column of the key and what to do; null when it may begin where it does, or when the line has no key.</summary>
    /// <param name="lines">The whole text.</param>
    /// <param name="number">The line, from 1.</param>
    public static (int Column, string Advice)? Misplaced(string[] lines, int number)
    {
        if (KeyOf(lines[number - 1]) is not var (column, _, _)) return null;
        var levels = new List<int>(); // Descending: only keys further left are open above a key.
        for (var above = number - 1; above > 0 && (levels is [] || levels[^1] > 1); above--)
        {
            if (KeyOf(lines[above - 1]) is not var (other, name, hasValue) || levels is [.., var outer] && other >= outer) continue;
            if (levels is [] && other < column)
                return hasValue ? (column, $"“{name}:” in line {above} has a value already, so nothing can stand further right below it; let both begin in the same column, or give that value a key of its own") : null;
            levels.Add(other);
        }

        if (levels is [] || levels.Contains(column)) return null;
        int[] nearest = [levels.Find(l => l < column), levels.FindLast(l => l > column)];
        return (column, $"the line begins in column {column}, but the keys above it in column {string.Join(" or ", nearest.Where(l => l > 0))}; let it begin exactly below one of them");
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
