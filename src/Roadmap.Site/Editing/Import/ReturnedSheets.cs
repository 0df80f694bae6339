using RoadmapSite.Editing.Sheets;
using RoadmapSite.Workbooks;

namespace RoadmapSite.Editing.Import;

/// <summary>Finds the rows in files that came back: whatever their names, the names of their sheets and the order of their columns.</summary>
/// <param name="words">The words of the site, for headings in any of its languages.</param>
internal sealed class ReturnedSheets(SheetWords words)
{
    // Above the headings there are a title and a hint, and perhaps what somebody added.
    private const int Searched = 30;

    private readonly Dictionary<string, string> _columns = Names(words);

    /// <summary>All rows of a file; empty when no sheet of it has a column of steps and one of statuses.</summary>
    public ImmutableArray<ReturnedRow> RowsOf(string file, ReadFile read)
    {
        var found = read.Sheets.Select(sheet => (sheet, rows: RowsOf(file, sheet))).Where(s => !s.rows.IsEmpty).ToArray();
        return [.. found.SelectMany(s => found.Length == 1 ? s.rows : s.rows.Select(r => r with { Sheet = s.sheet.Name }))];
    }

    private ImmutableArray<ReturnedRow> RowsOf(string file, ReadSheet sheet)
    {
        var heading = sheet.Rows.Take(Searched).Select(row => (row.Number, Columns: ColumnsOf(row)))
            .FirstOrDefault(h => h.Columns?.ContainsKey(SheetColumns.Step) == true && h.Columns.ContainsKey(SheetColumns.Status));
        if (heading.Columns is not { } columns) return [];
        return
        [
            .. sheet.Rows.Where(row => row.Number > heading.Number && ColumnsOf(row) is null)
                .Select(row => new ReturnedRow(file, "", row.Number, columns.ToImmutableDictionary(c => c.Key, c => (c.Value, row[c.Value])))),
        ];
    }

    // A row of headings names two columns at least; that of a step names none.
    private Dictionary<string, int>? ColumnsOf(ReadRow row)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, cell) in row.Cells)
            if (_columns.TryGetValue(SearchFolding.Fold(cell.Text), out var id)) columns.TryAdd(id, number);
        return columns.Count >= 2 ? columns : null;
    }

    private static Dictionary<string, string> Names(SheetWords words)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var shown = SheetColumns.Shown(words.Languages);
        foreach (var id in shown.Select(c => c.Id).Concat(SheetColumns.Hidden)) names.TryAdd(SearchFolding.Fold(id), id);
        foreach (var language in words.Languages)
            foreach (var column in shown) names.TryAdd(SearchFolding.Fold(SheetColumns.Heading(column, words[language], words.All)), column.Id);
        return names;
    }
}
