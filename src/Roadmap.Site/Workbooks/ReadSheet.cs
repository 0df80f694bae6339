namespace RoadmapSite.Workbooks;

/// <summary>What was read of a file that people filled in: a sheet of a workbook, or a table of text.</summary>
/// <param name="Name">On its tab; empty for a table of text.</param>
/// <param name="Rows">Those that hold anything, from the top.</param>
internal sealed record ReadSheet(string Name, ImmutableArray<ReadRow> Rows);

/// <summary>A row.</summary>
/// <param name="Number">From 1, as the program shows it.</param>
/// <param name="Cells">By column, from 1; those that hold anything.</param>
internal sealed record ReadRow(int Number, ImmutableSortedDictionary<int, ReadCell> Cells)
{
    /// <summary>The cell of a column; empty where there is none.</summary>
    public ReadCell this[int column] => Cells.TryGetValue(column, out var cell) ? cell : ReadCell.Empty;
}

/// <summary>What stands in a cell.</summary>
/// <param name="Kind">What the program took it for.</param>
/// <param name="Text">The text; of a number, its digits with a decimal point; of a day, <c>2018-12-31</c>.</param>
internal readonly record struct ReadCell(CellKind Kind, string Text)
{
    public static ReadCell Empty { get; } = new(CellKind.Text, "");
}

/// <summary>What a spreadsheet program took a cell for.</summary>
internal enum CellKind
{
    Text,

    Number,

    /// <summary>A number that is shown in per cent; its text is the per cent.</summary>
    Percent,

    /// <summary>A number that is shown as a day.</summary>
    Date,

    /// <summary>Calculated by the program, and never by us.</summary>
    Formula,
}

/// <summary>What came of reading a file.</summary>
/// <param name="Sheets">In the order of their tabs.</param>
/// <param name="Obstacle">Why the file cannot be read; null when it was.</param>
internal sealed record ReadFile(ImmutableArray<ReadSheet> Sheets, FileObstacle? Obstacle = null);

/// <summary>Why a file cannot be read.</summary>
internal enum FileObstacle
{
    /// <summary>Larger, or with more cells, than any sheet that was sent.</summary>
    TooLarge,

    /// <summary>Another kind of file, or a damaged one.</summary>
    NotReadable,

    /// <summary>Protected by a password.</summary>
    Encrypted,

    /// <summary>It is not there, or may not be read.</summary>
    Missing,

    /// <summary>A table of text that is not UTF-8.</summary>
    NotUtf8,
}
