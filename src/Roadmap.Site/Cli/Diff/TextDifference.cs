namespace RoadmapSite.Cli.Diff;

/// <summary>Two wordings of a text, cut down to where they differ.</summary>
internal static class TextDifference
{
    private const int Limit = 160;
    private const int Context = 40;

    /// <summary>Short texts whole; of long ones the first place that differs, from the beginning of a word, with some words around it.</summary>
    public static (string? Old, string? New) Of(string? old, string? now)
    {
        if ((old?.Length ?? 0) <= Limit && (now?.Length ?? 0) <= Limit) return (old, now);
        var same = old is null || now is null ? 0 : old.AsSpan().CommonPrefixLength(now);
        var start = Math.Max(0, same - Context);
        if (start > 0) start = (now ?? old)!.LastIndexOf(' ', start) + 1;
        return (Cut(old, start), Cut(now, start));
    }

    private static string? Cut(string? text, int start)
    {
        if (text is null) return null;
        var end = Math.Min(text.Length, start + Limit);
        if (end < text.Length && char.IsHighSurrogate(text[end - 1])) end--;
        return $"{(start > 0 ? "… " : "")}{text[start..end].Trim()}{(end < text.Length ? " …" : "")}";
    }
}
