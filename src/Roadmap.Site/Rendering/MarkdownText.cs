using Markdig;
using Markdig.Syntax;

namespace RoadmapSite.Rendering;

/// <summary>A text that an editor wrote in Markdown: read once, checked, and written as HTML wherever it is shown.</summary>
internal sealed class MarkdownText
{
    // Some 8,000 words. The work of reading so many is bounded, see MarkdownDensity.
    private const int MostCharacters = 50_000;

    // HTML is recognised only to be reported: the writer knows no way to let it through.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation()
        .UsePipeTables().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).UseTaskLists()
        .UseAutoLinks(new() { ValidPreviousCharacters = "*_~(" }).UseFootnotes().Build();

    private readonly MarkdownDocument document;

    private MarkdownText(
        MarkdownDocument document, ImmutableArray<MarkdownHeading> headings, ImmutableArray<SiteLink> links, ImmutableArray<Diagnostic> problems) =>
        (this.document, Headings, Findings) = (document, headings, new(links, problems));

    /// <summary>In order.</summary>
    public ImmutableArray<MarkdownHeading> Headings { get; }

    /// <summary>What the rest of the site needs to know of it.</summary>
    public MarkdownFindings Findings { get; }

    /// <summary>Reads a text; one that cannot be read is empty and has a problem.</summary>
    /// <param name="path">The file it is from.</param>
    /// <param name="text">All of it.</param>
    public static MarkdownText Read(string path, string text)
    {
        if (text.Length > MostCharacters) return Empty(MarkdownProblems.Length(new(path), text.Length, MostCharacters));
        if (MarkdownDensity.ProblemOf(path, text) is { } dense) return Empty(dense);
        try
        {
            var document = Markdown.Parse(text, Pipeline);
            var check = new MarkdownCheck(path, text);
            check.Visit(document);
            check.VisitLines();
            return new(document, check.Headings.ToImmutable(), check.Links.ToImmutable(), check.Problems.ToImmutable());
        }
        catch (ArgumentException e) when (e.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            return Empty(MarkdownProblems.Depth(new(path)));
        }
    }

    /// <summary>The text as HTML.</summary>
    /// <param name="address">From an address of the site (<c>/data/</c>) to what is linked (<c>/roadmap/en/data/</c>).</param>
    /// <param name="headingOffset">Added to the level of every heading.</param>
    /// <param name="idPrefix">Put before every anchor, for texts that share a page.</param>
    public HtmlText ToHtml(Func<string, string> address, int headingOffset = 0, string idPrefix = "")
    {
        var html = new StringBuilder(document.Span.Length * 5 / 4);
        new MarkdownHtml(html, address, headingOffset, idPrefix, Headings).Write(document);
        return new(html.ToString());
    }

    private static MarkdownText Empty(Diagnostic problem) => new([], [], [], [problem]);
}

/// <summary>What is found in a Markdown text when it is read.</summary>
/// <param name="Links">Links inside the site.</param>
/// <param name="Problems">What is not allowed in it.</param>
internal sealed record MarkdownFindings(ImmutableArray<SiteLink> Links, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>The same, found in a text that is a value of a file.</summary>
    public MarkdownFindings In(Content.WrittenText written)
    {
        Diagnostics.SourceSpan Place(Diagnostics.SourceSpan at) => at.Line <= 1 ? written.PlaceOf(Math.Max(at.Column - 1, 0)) : written.At;
        return new([.. Links.Select(l => l with { At = Place(l.At) })], [.. Problems.Select(p => p with { At = Place(p.At) })]);
    }
}

/// <summary>A link to a page or file of the site.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="Address">From the site's root, without language: <c>/data/</c>.</param>
internal sealed record SiteLink(Diagnostics.SourceSpan At, string Address);
