using RoadmapSite.Workbooks;

namespace RoadmapSite.Editing.Import;

/// <summary>A row that came back, with its cells by the names of their columns.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Sheet">The sheet's name where the file has several with rows; otherwise empty.</param>
/// <param name="Number">From 1.</param>
/// <param name="Cells">Cells of the columns that were found, by the column's name.</param>
internal sealed record ReturnedRow(string File, string Sheet, int Number, ImmutableDictionary<string, (int Column, ReadCell Cell)> Cells)
{
    /// <summary>The cell of a column; empty where there is none.</summary>
    public ReadCell this[string column] => Cells.TryGetValue(column, out var found) ? found.Cell : ReadCell.Empty;

    /// <summary>Whether the sheet has the column.</summary>
    public bool Has(string column) => Cells.ContainsKey(column);

    /// <summary>Where a cell is, as people say it: <c>transport.xlsx, B14</c>.</summary>
    public string At(string column)
    {
        var place = Cells.TryGetValue(column, out var found) ? $"{WorkbookWriter.Column(found.Column)}{Number}" : $"{Number}";
        return Sheet.Length == 0 ? $"{File}, {place}" : $"{File}, {Sheet}, {place}";
    }
}
