namespace RoadmapSite.Cli.Diff;

/// <summary>Changes as Markdown tables, for a pull request.</summary>
internal static class MarkdownDiff
{
    private const string Special = "\\`*_{}[]~|<>&!$";

    // A code host makes links of names, numbers and addresses after it has read the entities, so these signs are cut off from what follows.
    private const string Linking = "@#:";

    public static void Write(DiffReport report, TextWriter output)
    {
        output.WriteLine($"## {report.Words["diff.heading"]}");
        output.WriteLine();
        output.WriteLine(Cell(report.Conclusion ?? $"{report.Words["diff.compared", ("base", report.Base)]}."));
        foreach (var (heading, lines) in report.Reasons)
        {
            output.WriteLine();
            if (heading.Length > 0) output.WriteLine($"**{heading}**\n".ReplaceLineEndings(output.NewLine));
            foreach (var line in lines) output.WriteLine($"- {Cell(line)}");
        }

        if (report.Changes is null) return;
        foreach (var draft in report.Drafts) output.Write($"\n### {Cell(draft.Heading)}\n\n```yaml\n{draft.Entries}```\n".ReplaceLineEndings(output.NewLine));
        foreach (var table in DiffTables.Of(report.Changes, report.Language, report.Words)) Write(table, report.Words, output);
    }

    private static void Write(DiffTable table, ToolWords words, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"### {table.Heading}");
        output.WriteLine();
        output.WriteLine(Row(table.Columns));
        output.WriteLine(Row(table.Columns.Select(_ => "---")));
        foreach (var row in table.Shown) output.WriteLine(Row(row.Select((cell, i) => i == table.LinkIndex ? Links(cell) : Cell(cell))));
        if (table.Hidden == 0) return;
        output.WriteLine();
        output.WriteLine(words["diff.more-rows", ("count", table.Hidden)]);
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    // Addresses of the web alone, which have passed the check, with nothing in them that a table could take for its own.
    private static string Links(string addresses) => string.Join(' ', addresses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a =>
        Uri.TryCreate(a, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? $"[{Cell(uri.IdnHost)}](<{uri.AbsoluteUri.Replace("|", "%7C", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("`", "%60", StringComparison.Ordinal)}>)"
            : Cell(a)));

    /// <summary>Content as text inside a table, on one line: it makes no column, no HTML, no link, and calls nobody.</summary>
    public static string Cell(string text)
    {
        var cell = new StringBuilder();
        foreach (var character in Terminal.OneLine(text.ReplaceLineEndings(" ")))
            if (Special.Contains(character, StringComparison.Ordinal)) cell.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
            else if (Linking.Contains(character, StringComparison.Ordinal)) cell.Append(character).Append("&#8203;");
            else cell.Append(character);
        return cell.ToString();
    }
}
