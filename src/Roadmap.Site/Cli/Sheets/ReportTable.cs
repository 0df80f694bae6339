using RoadmapSite.Cli.Diff;

namespace RoadmapSite.Cli.Sheets;

/// <summary>A table of a report on sheets.</summary>
/// <param name="Heading">What it tells; empty for none.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">A cell for each column.</param>
internal sealed record ReportTable(string Heading, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>Aligned columns, or Markdown for a pull request.</summary>
    public void Write(string format, TextWriter output)
    {
        if (Rows.IsEmpty) return;
        if (format == SheetOptions.Markdown) WriteMarkdown(output);
        else WriteText(output);
    }

    private void WriteText(TextWriter output)
    {
        output.WriteLine();
        if (Heading.Length > 0) output.WriteLine(Terminal.OneLine(Heading));
        var rows = Rows.Insert(0, Columns).Select(r => r.Select(c => Terminal.OneLine(c.ReplaceLineEndings(" "))).ToArray()).ToArray();
        // The last column may be as long as it likes.
        var widths = Enumerable.Range(0, Columns.Length - 1).Select(i => rows.Max(r => r[i].Length)).Append(0).ToArray();
        foreach (var row in rows) output.WriteLine("  " + string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
    }

    private void WriteMarkdown(TextWriter output)
    {
        output.WriteLine();
        if (Heading.Length > 0)
        {
            output.WriteLine($"### {MarkdownDiff.Cell(Heading)}");
            output.WriteLine();
        }

        foreach (var row in Rows.Insert(0, [.. Columns.Select(_ => "---")]).Insert(0, Columns))
            output.WriteLine($"| {string.Join(" | ", row.Select(c => c == "---" ? c : MarkdownDiff.Cell(c)))} |");
    }
}
