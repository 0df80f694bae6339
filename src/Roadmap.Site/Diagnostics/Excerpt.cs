namespace RoadmapSite.Diagnostics;

/// <summary>What a user wrote, as a message repeats it.</summary>
public static class Excerpt
{
    private const int Limit = 60;

    /// <summary>One short line, however long the text is.</summary>
    public static string Of(string text) =>
        (text.Length <= Limit ? text : text[..(Limit - 3)] + "…").ReplaceLineEndings(" ");
}
