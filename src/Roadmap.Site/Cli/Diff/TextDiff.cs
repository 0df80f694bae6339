namespace RoadmapSite.Cli.Diff;

/// <summary>Changes in aligned columns, for a terminal.</summary>
internal static class TextDiff
{
    private const int Widest = 70;

    public static void Write(DiffReport report, TextWriter output)
    {
        output.WriteLine(Terminal.OneLine(report.Conclusion ?? report.Words["diff.compared", ("base", report.Base)]));
        foreach (var (heading, lines) in report.Reasons)
        {
            if (heading.Length > 0) output.WriteLine($"\n{heading}".ReplaceLineEndings(output.NewLine));
            foreach (var line in lines) output.WriteLine($"  {Terminal.OneLine(line)}");
        }

        if (report.Changes is null) return;
        foreach (var draft in report.Drafts) output.Write($"\n{draft.Heading}\n\n{draft.Entries}".ReplaceLineEndings(output.NewLine));
        foreach (var table in DiffTables.Of(report.Changes, report.Language, report.Words)) Write(table, report.Words, output);
    }

    private static void Write(DiffTable table, ToolWords words, TextWriter output)
    {
        output.WriteLine($"\n{table.Heading} ({table.Rows.Length})".ReplaceLineEndings(output.NewLine));
        var rows = table.Shown.Select(r => r.Select(Cell).ToArray()).ToArray();
        var widths = table.Columns.Select((name, column) => rows.All(r => r[column].Length == 0) ? 0 : rows.Max(r => Math.Max(name.Length, r[column].Length))).ToArray();
        foreach (var row in rows.Prepend([.. table.Columns]))
            output.WriteLine("  " + string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column])).Where((_, column) => widths[column] > 0)).TrimEnd());
        if (table.Hidden > 0) output.WriteLine($"  {words["diff.more-json", ("count", table.Hidden)]}");
    }

    private static string Cell(string text)
    {
        var line = Terminal.OneLine(text.ReplaceLineEndings(" "));
        return line.Length <= Widest ? line : line[..(Widest - 1)] + "…";
    }
}
