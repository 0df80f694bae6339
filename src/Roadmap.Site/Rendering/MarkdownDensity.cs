using Markdig;
using Markdig.Syntax;
using SourceSpan = RoadmapSite.Diagnostics.SourceSpan;

namespace RoadmapSite.Rendering;

/// <summary>
/// Bounds the work of reading a text. Brackets and signs of emphasis that find no partner make the reading of a paragraph grow with the square of their
/// number, and so do nested quotes and definitions of links: 50,000 characters of <c>[a](</c> took four seconds.
/// </summary>
internal static class MarkdownDensity
{
    private const int MostSigns = 250;

    // Of all paragraphs together, the squares of their numbers of signs: as many as four full paragraphs have. The worst take some 30 ms.
    private const int MostWork = 4 * MostSigns * MostSigns;
    private const int MostQuotes = 127;
    private const int MostQuotesInText = 2_000;
    private const int MostDefinitions = 1_000;

    // Finds the paragraphs and reads nothing in them.
    private static readonly MarkdownPipeline Blocks = BlocksOnly();

    /// <summary>What must not be read; null when the text can be.</summary>
    public static Diagnostic? ProblemOf(string path, string text)
    {
        // Nearly all texts have fewer signs than one of their paragraphs may have.
        if (Signs(text) <= MostSigns && text.AsSpan().Count('>') <= MostQuotes) return null;
        if (text.AsSpan().Count("]:") > MostDefinitions) return MarkdownProblems.Dense(new(path), MostDefinitions);
        if (QuotedTooDeeply(text)) return MarkdownProblems.Depth(new(path));
        var work = 0;
        foreach (var block in Markdown.Parse(text, Blocks).Descendants<LeafBlock>().Where(b => b is not CodeBlock))
        {
            var signs = Signs(text.AsSpan(block.Span.Start, Math.Max(0, block.Span.Length)));
            work += signs * signs;
            if (signs > MostSigns || work > MostWork) return MarkdownProblems.Dense(new SourceSpan(path, block.Line + 1, block.Column + 1), signs);
        }

        return null;
    }

    // A row of stars or underscores is one sign; with a backslash before it, it is none.
    private static int Signs(ReadOnlySpan<char> text)
    {
        var signs = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\\') i++;
            else if (text[i] == '[' || text[i] is '*' or '_' && (i == 0 || text[i - 1] != text[i])) signs++;
        return signs;
    }

    private static bool QuotedTooDeeply(string text)
    {
        var all = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var marks = line.IndexOfAnyExcept(" \t>") is >= 0 and var end ? line[..end] : line;
            var levels = marks.Count('>');
            all += levels;
            if (levels > MostQuotes || all > MostQuotesInText) return true;
        }

        return false;
    }

    private static MarkdownPipeline BlocksOnly()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.InlineParsers.Clear();
        return builder.Build();
    }
}
