namespace RoadmapSite.Validation;

/// <summary>One space stands between words, and none around a text.</summary>
internal static class SpacesAreSingle
{
    private const string Two = "  ";

    private static readonly Rule Rule = new("RS404", Severity.Warning);

    public static IEnumerable<Diagnostic> Check(Passage passage) =>
        !IsSuspicious(passage) ? [] : passage.FirstOfEachLine(Rule, passage.IsLong ? new ProseSpaces().Next : Next);

    /// <summary>What is said of spaces between words.</summary>
    public static Phrase Between(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var last = before[(before.LastIndexOfAny(' ', '\n') + 1)..].ToString();
        var next = after.TrimStart(' ');
        var end = next.IndexOfAny(' ', '\n');
        return Phrase.Of("RS404.between", ("before", Excerpt.Of(last)), ("after", Excerpt.Of((end < 0 ? next : next[..end]).ToString())));
    }

    private static bool IsSuspicious(Passage passage) => passage.Text.Contains(Two, StringComparison.Ordinal)
        || !passage.IsLong && passage.Text.Length > 0 && (passage.Text[0] == ' ' || passage.Text[^1] == ' ');

    private static (int, Phrase)? Next(string text, int start)
    {
        if (start == 0 && text[0] == ' ') return (0, Phrase.Of("RS404.begin"));
        var found = text.IndexOf(Two, start, StringComparison.Ordinal);
        if (found >= 0 && !text.AsSpan(found).Trim(' ').IsEmpty) return (found, Between(text.AsSpan(0, found), text.AsSpan(found)));
        return text[^1] == ' ' ? (text.Length - 1, Phrase.Of("RS404.end")) : null;
    }
}
