namespace RoadmapSite.Diagnostics;

/// <summary>What a user wrote, as a message repeats it.</summary>
internal static class Excerpt
{
    private const int Limit = 60;

    /// <summary>One short line, however long the text is: no line breaks, no control characters, and no half of a character.</summary>
    public static string Of(string text)
    {
        var end = Limit - 3;
        if (text.Length > Limit && char.IsHighSurrogate(text[end - 1])) end--;
        var shown = text.Length <= Limit ? text : text[..end] + "…";
        return string.Concat(shown.ReplaceLineEndings(" ").Select(c => char.IsControl(c) ? ' ' : c));
    }
}
