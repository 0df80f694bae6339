using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;
using SourceSpan = RoadmapSite.Diagnostics.SourceSpan;

namespace RoadmapSite.Rendering;

/// <summary>Goes through a text once: its headings, and what it must not hold.</summary>
internal sealed class MarkdownCheck(string path, string text)
{
    private readonly Dictionary<string, int> anchors = new(StringComparer.Ordinal);

    public ImmutableArray<MarkdownHeading>.Builder Headings { get; } = ImmutableArray.CreateBuilder<MarkdownHeading>();

    public ImmutableArray<Diagnostic>.Builder Problems { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<SiteLink>.Builder Links { get; } = ImmutableArray.CreateBuilder<SiteLink>();

    public void Visit(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ContainerBlock container) Visit(container);
            if (block is HtmlBlock html) Report(MarkdownProblems.Html(At(html), text[html.Span.Start..(html.Span.End + 1)]));
            if (block is LeafBlock { Inline: { } inlines }) Visit(inlines);
            if (block is HeadingBlock heading) Add(heading);
        }
    }

    private void Visit(ContainerInline inlines)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline html) Report(MarkdownProblems.Html(At(html), html.Tag));
            if (inline is LinkInline { IsImage: true }) Report(MarkdownProblems.Picture(At(inline)));
            if (inline is LinkInline { IsImage: false } link) Check(link, link.Url ?? "");
            if (inline is AutolinkInline { IsEmail: false } auto) Check(auto, auto.Url);
            if (inline is ContainerInline container) Visit(container);
        }
    }

    private void Check(Inline link, string address)
    {
        var target = LinkTargets.Of(address);
        if (target == LinkTarget.Refused) Report(MarkdownProblems.Link(At(link), address, address.Contains("://", StringComparison.Ordinal) ? WebAddress.Deception(address) : null));
        if (target == LinkTarget.Site) Links.Add(new(At(link), address));
    }

    private void Add(HeadingBlock block)
    {
        var heading = MarkdownHeading.Of(block.Level, Words(block.Inline), anchors);
        if (Headings is [.., var above] && heading.Level > above.Level + 1) Report(MarkdownProblems.Heading(At(block), heading, above.Level));
        Headings.Add(heading);
    }

    private void Report(Diagnostic problem) => Problems.Add(problem);

    private SourceSpan At(MarkdownObject node) => new(path, node.Line + 1, node.Column + 1);

    private static string Words(ContainerInline? inlines) => string.Concat(inlines?.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    }) ?? []);
}
