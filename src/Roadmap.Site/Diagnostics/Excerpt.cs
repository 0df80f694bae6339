namespace RoadmapSite.Diagnostics;

/// <summary>What a user wrote, as a message repeats it.</summary>
public static class Excerpt
{
    private const int Limit = 60;

    /// <summary>One short line, whatever the text holds.</summary>
    public static string Of(string text)
    {
        var start = text.Length <= Limit ? text : text[..(Limit - 3)] + "…";
        return string.Concat(start.Select(c => char.IsControl(c) ? ' ' : c));
    }
}
