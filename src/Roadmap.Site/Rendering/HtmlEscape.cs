using System.Text;
using HandlebarsDotNet;

namespace RoadmapSite.Rendering;

/// <summary>Escapes what HTML gives a meaning, and nothing else: ə and « stay as they are.</summary>
internal sealed class HtmlEscape : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
    {
        if (text is null) return;
        var all = new StringBuilder();
        while (text.MoveNext()) all.Append(text.Current);
        Encode(all.ToString(), target);
    }

    public void Encode(string? text, TextWriter target)
    {
        var rest = text.AsSpan();
        for (var i = 0; i < rest.Length;)
        {
            if (Entity(rest[i]) is not { } entity) { i++; continue; }
            target.Write(rest[..i]);
            target.Write(entity);
            rest = rest[(i + 1)..];
            i = 0;
        }

        target.Write(rest);
    }

    private static string? Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };
}
