using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoadmapSite.Content;
using SourceSpan = RoadmapSite.Diagnostics.SourceSpan;

namespace RoadmapSite.Rendering;

/// <summary>Goes through a text once: its headings, and what it must not hold.</summary>
internal sealed partial class MarkdownCheck(string path, string text)
{
    private const string Methodology = ContentPaths.Pages + "methodology.";

    private ContainerInline? _list; // The paragraph in which a list was told.
    private ContainerInline? _bold; // The same of stars that show.
    private readonly Dictionary<string, int> anchors = Reserved(path).ToDictionary(id => id, _ => 1, StringComparer.Ordinal);

    /// <summary>The ids that the page around a text has already, so that no heading gets one of them.</summary>
    public static string[] Reserved(string path) => path.StartsWith(Methodology, StringComparison.Ordinal)
        ? ["main", "nav", "q", "contents", "points", "score", "rounding", "measures", "shares", "bands", "agencies", "terms", "figures", "more"]
        : ["main", "nav", "q"];

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
            if (block is HeadingBlock { IsSetext: true } underlined) Report(MarkdownProblems.Form(new(path, text.AsSpan(0, underlined.Span.Start).Count('\n') + 1, 1), "setext"));
            else if (block is HeadingBlock && IsSummary) Report(MarkdownProblems.Form(At(block), "heading"));
            if (block is CodeBlock and not FencedCodeBlock) Report(MarkdownProblems.Form(At(block), "code"));
            if (block is FootnoteGroup notes && notes.FirstOrDefault() is { } note) Report(MarkdownProblems.Footnote(At(note)));
        }
    }

    private void Visit(ContainerInline inlines)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline html && !html.Tag.StartsWith("</", StringComparison.Ordinal)) Report(MarkdownProblems.Html(At(html), html.Tag));
            if (inline is EmphasisInline { DelimiterChar: '*' } emphasis && IsProduct(emphasis)) Report(MarkdownProblems.Form(At(emphasis), "product"));
            if (inline is LiteralInline literal) Read(literal);
            if (inline is LinkInline { IsImage: true }) Report(MarkdownProblems.Picture(At(inline)));
            if (inline is LinkInline { IsImage: false } link) Check(link, link.Url ?? "");
            if (inline is AutolinkInline { IsEmail: false } auto) Check(auto, auto.Url);
            if (inline is ContainerInline container) Visit(container);
        }
    }

    private bool IsSummary => path.StartsWith(ContentPaths.Status, StringComparison.Ordinal);

    // 5*4 and 3*2
    private bool IsProduct(EmphasisInline emphasis) =>
        emphasis.Span.Start > 0 && char.IsLetterOrDigit(text[emphasis.Span.Start - 1]) && emphasis.Span.Start + 1 < text.Length && char.IsLetterOrDigit(text[emphasis.Span.Start + 1]);

    // What reads like a sign of Markdown and is none, and what was left for later.
    private void Read(LiteralInline literal)
    {
        var words = literal.Content.ToString();
        var isFirst = literal.PreviousSibling is null or LineBreakInline && literal.Parent is { ParentBlock: ParagraphBlock };
        if (isFirst && literal.PreviousSibling is null && TightHeading().IsMatch(words)) Report(MarkdownProblems.Form(At(literal), "tight-heading"));
        if (isFirst && Lettered().IsMatch(words) && (literal.PreviousSibling is not null || literal.NextSibling is LineBreakInline)) ReportList(literal, words[..2]);
        if (isFirst && words.Length > 1 && words[0] is '•' or '–' or '—' or '·' or '●' or '▪' && (words[1] is ' ' or '\u00A0' or '\t'))
            ReportList(literal, words[..1]);
        if (literal.Parent != _bold && Stars().IsMatch(text.AsSpan()[Math.Max(literal.Span.Start - 1, 0)..Math.Min(literal.Span.End + 2, text.Length)]))
        {
            Report(MarkdownProblems.Form(At(literal), "bold"));
            _bold = literal.Parent;
        }

        if (Unfinished().Match(words) is { Success: true } unfinished)
            Report(MarkdownProblems.Unfinished(new(path, literal.Line + 1, literal.Column + unfinished.Index + 1), unfinished.Value));
    }

    // One message a list.
    private void ReportList(LiteralInline literal, string sign)
    {
        if (literal.Parent != _list) Report(MarkdownProblems.Form(At(literal), "list", ("sign", sign)));
        _list = literal.Parent;
    }

    /// <summary>Looks for links that were not closed, or parted from their address.</summary>
    public void VisitLines()
    {
        foreach (System.Text.RegularExpressions.Match broken in BrokenLink().Matches(text))
        {
            var line = text.AsSpan(0, broken.Index).Count('\n');
            Report(MarkdownProblems.Form(new(path, line + 1, broken.Index - text.LastIndexOf('\n', Math.Max(broken.Index - 1, 0))), "link", ("link", Excerpt.Of(broken.Value.Trim()))));
        }

        foreach (System.Text.RegularExpressions.Match row in TableRow().Matches(text)) Report(MarkdownProblems.Form(new(path, text.AsSpan(0, row.Index).Count('\n') + 1, 1), "table"));
        foreach (System.Text.RegularExpressions.Match note in FootnoteMark().Matches(text))
            if (!Problems.Any(p => p.Rule.Code == "RS510"))
                Report(MarkdownProblems.Footnote(new(path, text.AsSpan(0, note.Index).Count('\n') + 1, note.Index - text.LastIndexOf('\n', Math.Max(note.Index - 1, 0)))));
    }

    [GeneratedRegex(@"\b(TODO|TBD|FIXME|XXX+|Lorem ipsum)\b|\?\?\?+|\[\.\.\.\]")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^#{1,6}[^\s#]")]
    private static partial Regex TightHeading();

    // At a word, yet they close or open nothing.
    [GeneratedRegex(@"\*\*(?=\p{L})|(?<=[\p{L}.,;:!?»”)])\*\*")]
    private static partial Regex Stars();

    // The first row of a table without the row of hyphens below it.
    [GeneratedRegex(@"(?<=\A|\n)(?<!\|[ ]*\n)\|[^\n]+\|[ ]*(?:\n(?![ |:]*-)|\z)")]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^\p{L}\)\s")]
    private static partial Regex Lettered();

    // [a] (https…), [a](https… without an end, [a](https://x y)
    [GeneratedRegex(@"\[[^\]\n]+\][ \t]+\((?:https?:|www\.|/)[^)\n]*\)?|\[[^\]\n]+\]\((?:https?:|www\.|/)[^)\n]*(?=\n|$)|\[[^\]\n(]+\((?:https?:|www\.)[^)\n]*\)|\[[^\]\n]+\]\(https?:[^)\s]*[ ][^)""\n]*\)")]
    private static partial Regex BrokenLink();

    [GeneratedRegex(@"\[\^[^\]\s]+\]")]
    private static partial Regex FootnoteMark();

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
