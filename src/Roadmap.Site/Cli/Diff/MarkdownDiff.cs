namespace RoadmapSite.Cli.Diff;

/// <summary>Changes as Markdown tables, for a pull request.</summary>
internal static class MarkdownDiff
{
    public static void Write(DiffReport report, TextWriter output)
    {
        output.WriteLine("## What changes in the results");
        output.WriteLine();
        output.WriteLine(MarkdownCell.Of(report.Conclusion ?? $"Compared with {report.Base}."));
        if (report.BaseProblems.Count > 0) output.WriteLine();
        foreach (var reason in report.Reasons) output.WriteLine($"- {MarkdownCell.Of(reason)}");
        if (report.Changes is null) return;
        foreach (var table in DiffTables.Of(report.Changes, report.Language)) Write(table, output);
    }

    private static void Write(DiffTable table, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"### {table.Heading}");
        output.WriteLine();
        output.WriteLine(Row(table.Columns));
        output.WriteLine(Row(table.Columns.Select(_ => "---")));
        foreach (var row in table.Shown) output.WriteLine(Row(row.Select(MarkdownCell.Of)));
        if (table.Hidden == 0) return;
        output.WriteLine();
        output.WriteLine($"… and {table.Hidden} more rows.");
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
