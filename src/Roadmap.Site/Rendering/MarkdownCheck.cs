using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoadmapSite.Diagnostics;
using SourceSpan = RoadmapSite.Diagnostics.SourceSpan;

namespace RoadmapSite.Rendering;

/// <summary>Finds what a text must not hold.</summary>
internal static class MarkdownCheck
{
    public static IEnumerable<Diagnostic> Of(string path, string text, MarkdownObject node)
    {
        var at = new SourceSpan(path, node.Line + 1, node.Column + 1);
        if (node is HtmlBlock) yield return MarkdownProblems.Html(at, text[node.Span.Start..(node.Span.End + 1)]);
        if (node is HtmlInline html) yield return MarkdownProblems.Html(at, html.Tag);
        if (node is LinkInline { IsImage: true }) yield return MarkdownProblems.Picture(at);
        if (node is LinkInline { IsImage: false } link && LinkTargets.Of(link.Url ?? "") == LinkTarget.Refused)
            yield return MarkdownProblems.Link(at, link.Url ?? "");
        if (node is AutolinkInline { IsEmail: false } auto && LinkTargets.Of(auto.Url) == LinkTarget.Refused)
            yield return MarkdownProblems.Link(at, auto.Url);
    }
}
