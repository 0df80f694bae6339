using System.Collections.Immutable;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Rendering.Templates;

/// <summary>Tags → the tree that writes a page. What is not understood is reported and left out.</summary>
internal sealed class TemplateReader
{
    private const int MostDepth = 100;
    private readonly TemplateFile file;
    private readonly TagReader single;
    private readonly DiagnosticList problems;
    private readonly List<Tag> tags;
    private int next;
    private int depth;

    private TemplateReader(TemplateFile file, TagReader single, DiagnosticList problems, List<Tag> tags) =>
        (this.file, this.single, this.problems, this.tags) = (file, single, problems, tags);

    public static Node Read(TemplateFile file, Vocabulary vocabulary, DiagnosticList problems)
    {
        var (tags, rest) = TagScanner.Scan(file, problems);
        var reader = new TemplateReader(file, new(file, vocabulary, problems), problems, tags);
        var parts = ImmutableArray.CreateBuilder<Node>();
        while (reader.ReadParts(parts) is { } stray) reader.Report(stray, $"{Shown(stray)} belongs to no open block; take it away");
        parts.AddRange(Literal.Of(file.Text.AsSpan(rest)));
        return new Sequence(parts.ToImmutable());
    }

    // Up to the tag that ends the part: a closing one or an else.
    private Tag? ReadParts(ImmutableArray<Node>.Builder parts)
    {
        while (next < tags.Count)
        {
            var tag = tags[next++];
            parts.AddRange(Literal.Of(file.Text.AsSpan(tag.Before)));
            if (tag.Kind is TagKind.Close or TagKind.Else) return tag;
            if ((tag.Kind == TagKind.Open ? ReadBlock(tag, tag.Content, null) : single.Read(tag)) is { } node) parts.Add(node);
        }

        return null;
    }

    private Node? ReadBlock(Tag open, string content, string? closing)
    {
        var name = content.Split(' ', 2)[0];
        closing ??= name;
        var (then, otherwise) = (ImmutableArray.CreateBuilder<Node>(), ImmutableArray.CreateBuilder<Node>());
        if (++depth > MostDepth) return GiveUp(open);
        var end = ReadParts(then);
        if (end is { Kind: TagKind.Else, Content: not "else" })
        {
            // {{else if x}} is a block inside the other branch, and the same {{/if}} closes both.
            if (ReadBlock(end, end.Content[5..].TrimStart(), closing) is { } nested) otherwise.Add(nested);
        }
        else
        {
            if (end is { Kind: TagKind.Else }) end = ReadParts(otherwise);
            if (end is null && depth > 0) Report(open, $"{Shown(open)} is not closed; add {{{{/{closing}}}}}");
            if (end is not null && (end.Kind != TagKind.Close || end.Content != closing)) Report(end, $"{Shown(end)} stands where {{{{/{closing}}}}} is due");
        }

        depth--;
        return single.Block(open, content, new Sequence(then.ToImmutable()), new Sequence(otherwise.ToImmutable()));
    }

    // Nothing after this place is read, so that the blocks around are not reported as well.
    private Node? GiveUp(Tag open)
    {
        Report(open, "blocks stand inside each other too deeply");
        (next, depth) = (tags.Count, 0);
        return null;
    }

    private void Report(Tag tag, string what) => problems.Add(TemplateProblems.Syntax(file.At(tag.Start), what));

    private static string Shown(Tag tag) => tag.Kind switch
    {
        TagKind.Open => $"{{{{#{tag.Content}}}}}",
        TagKind.Close => $"{{{{/{tag.Content}}}}}",
        _ => $"{{{{{tag.Content}}}}}",
    };
}
