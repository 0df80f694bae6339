using System.Collections.Immutable;
using System.Text;

namespace RoadmapSite.Rendering.Templates;

/// <summary>A part of a template that has been read.</summary>
internal abstract class Node
{
    public abstract void Write(Scope scope, PageRun page);
}

/// <summary>Parts one after the other.</summary>
internal sealed class Sequence(ImmutableArray<Node> parts) : Node
{
    public override void Write(Scope scope, PageRun page)
    {
        foreach (var part in parts) part.Write(scope, page);
    }
}

/// <summary>Text as it stands in the template.</summary>
internal sealed class Literal(byte[] html) : Node
{
    public static ReadOnlySpan<Node> Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return [];
        var html = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, html);
        return new Node[] { new Literal(html) };
    }

    public override void Write(Scope scope, PageRun page) => page.Html.Raw(html);
}
