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

    public void Encode(string? text, TextWriter target) => target.Write(new StringBuilder().AppendEscaped(text));
}
