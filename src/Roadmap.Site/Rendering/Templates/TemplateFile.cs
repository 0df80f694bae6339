using System.Text;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Rendering.Templates;

/// <summary>A template's text, and where its characters stand.</summary>
internal sealed record TemplateFile(string Path, string Text)
{
    public static TemplateFile Of(SourceFile file) => new(file.Path, Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF'));

    public SourceSpan At(int offset)
    {
        var before = Text.AsSpan(0, offset);
        return new(Path, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
