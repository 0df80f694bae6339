using System.Collections.Immutable;
using System.Text;
using Markdig;
using Markdig.Syntax;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Rendering;

/// <summary>A text that an editor wrote in Markdown: read once, checked, and written as HTML wherever it is shown.</summary>
public sealed class MarkdownText
{
    // Some 8,000 words. The work of reading so many is bounded, see MarkdownDensity.
    private const int MostCharacters = 50_000;

    // HTML is recognised only to be reported: the writer knows no way to let it through.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private readonly MarkdownDocument document;

    private MarkdownText(MarkdownDocument document, ImmutableArray<MarkdownHeading> headings, ImmutableArray<Diagnostic> problems) =>
        (this.document, Headings, Problems) = (document, headings, problems);

    /// <summary>In order.</summary>
    public ImmutableArray<MarkdownHeading> Headings { get; }

    /// <summary>What is not allowed in it.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

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
            return new(document, check.Headings.ToImmutable(), check.Problems.ToImmutable());
        }
        catch (ArgumentException e) when (e.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            return Empty(MarkdownProblems.Depth(new(path)));
        }
    }

    /// <summary>The problems of a text.</summary>
    public static ImmutableArray<Diagnostic> ProblemsOf(string path, string text) => Read(path, text).Problems;

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

    private static MarkdownText Empty(Diagnostic problem) => new([], [], [problem]);
}
