using System.Buffers;

namespace RoadmapSite.Rendering;

/// <summary>The signs that HTML gives a meaning, and nothing else: ə and « stay as they are.</summary>
internal static class Escaping
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"'");

    public static int IndexOfSign(ReadOnlySpan<char> text) => text.IndexOfAny(Signs);

    public static string Entity(char sign) => sign switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };

    public static StringBuilder AppendEscaped(this StringBuilder html, ReadOnlySpan<char> text)
    {
        for (int next; (next = IndexOfSign(text)) >= 0; text = text[(next + 1)..]) html.Append(text[..next]).Append(Entity(text[next]));
        return html.Append(text);
    }
}
