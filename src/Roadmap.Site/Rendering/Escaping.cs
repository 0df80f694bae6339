using System.Text;

namespace RoadmapSite.Rendering;

/// <summary>The signs that HTML gives a meaning, and nothing else: ə and « stay as they are.</summary>
internal static class Escaping
{
    public static string? Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };

    public static StringBuilder AppendEscaped(this StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (Entity(text[i]) is not { } entity) { i++; continue; }
            html.Append(text[..i]).Append(entity);
            text = text[(i + 1)..];
            i = 0;
        }

        return html.Append(text);
    }
}
