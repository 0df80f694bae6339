using RoadmapSite.Diagnostics;

namespace RoadmapSite.Validation;

/// <summary>One space stands between words, and none around a text.</summary>
internal static class SpacesAreSingle
{
    private const string Two = "  ";

    private static readonly Rule Rule = new("RS404", Severity.Warning, "A space too many",
        "More than one space stands between two words, or one stands at the beginning or the end of a text. It happens while typing or copying, and stays in tables and data. Delete the space. Spaces at the beginning and the end of a line of Markdown have a meaning and are not meant.");

    public static IEnumerable<Diagnostic> Check(Passage passage) =>
        !IsSuspicious(passage) ? [] : passage.FirstOfEachLine(Rule, passage.IsLong ? new ProseSpaces().Next : Next);

    /// <summary>What is said of spaces between words.</summary>
    public static string Between(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var last = before[(before.LastIndexOfAny(' ', '\n') + 1)..].ToString();
        var next = after.TrimStart(' ');
        var end = next.IndexOfAny(' ', '\n');
        return $"more than one space stands between “{Excerpt.Of(last)}” and “{Excerpt.Of((end < 0 ? next : next[..end]).ToString())}”; leave one";
    }

    private static bool IsSuspicious(Passage passage) => passage.Text.Contains(Two, StringComparison.Ordinal)
        || !passage.IsLong && passage.Text.Length > 0 && (passage.Text[0] == ' ' || passage.Text[^1] == ' ');

    private static (int, string)? Next(string text, int start)
    {
        if (start == 0 && text[0] == ' ') return (0, "the text begins with a space; delete it");
        var found = text.IndexOf(Two, start, StringComparison.Ordinal);
        if (found >= 0 && !text.AsSpan(found).Trim(' ').IsEmpty) return (found, Between(text.AsSpan(0, found), text.AsSpan(found)));
        return text[^1] == ' ' ? (text.Length - 1, "the text ends with a space; delete it") : null;
    }
}
