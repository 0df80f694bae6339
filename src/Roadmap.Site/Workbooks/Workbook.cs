namespace RoadmapSite.Workbooks;

/// <summary>A workbook as it is written: text and numbers, nothing that is calculated.</summary>
/// <param name="Sheets">In the order of their tabs; the first is shown.</param>
internal sealed record Workbook(params ImmutableArray<Sheet> Sheets);

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">On its tab; signs that a tab cannot hold are left out.</param>
/// <param name="Columns">From the left.</param>
/// <param name="Rows">From the top, a cell for each column that has one.</param>
internal sealed record Sheet(string Name, ImmutableArray<SheetColumn> Columns, IEnumerable<SheetRow> Rows)
{
    /// <summary>How many rows and columns stay in sight.</summary>
    public (int Rows, int Columns) Frozen { get; init; }

    /// <summary>Only input cells can be changed. There is no password: who must, can lift it.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Whether its tab is not shown.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether columns run from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Cells that offer a list to choose from.</summary>
    public ImmutableArray<Choices> Choices { get; init; } = [];
}

/// <summary>A column.</summary>
/// <param name="Width">In characters.</param>
/// <param name="IsHidden">Whether it is not shown.</param>
internal readonly record struct SheetColumn(double Width, bool IsHidden = false);

/// <summary>A row.</summary>
/// <param name="Cells">From the left.</param>
/// <param name="IsHidden">Whether it is not shown.</param>
internal readonly record struct SheetRow(ImmutableArray<SheetCell> Cells, bool IsHidden = false);

/// <summary>A cell: a text, which stays one however much it looks like a number or a date, or a number.</summary>
/// <param name="Text">The text; of a number, its digits with a decimal point.</param>
/// <param name="Style">How it looks, and whether it can be written in.</param>
/// <param name="IsNumber">Whether spreadsheet programs may calculate with it.</param>
internal readonly record struct SheetCell(string Text, CellStyle Style = CellStyle.Plain, bool IsNumber = false);

/// <summary>How a cell looks; only <see cref="Input"/> can be written in where a sheet is protected.</summary>
internal enum CellStyle
{
    /// <summary>Text at the top of its cell, in lines as long as the column is wide.</summary>
    Plain,

    /// <summary>Large.</summary>
    Title,

    /// <summary>Name of a column.</summary>
    Heading,

    /// <summary>Name of a column that is to be filled in.</summary>
    InputHeading,

    /// <summary>To be filled in.</summary>
    Input,

    /// <summary>Grey: not to be read.</summary>
    Quiet,

    /// <summary>Text on one line, however wide its column is.</summary>
    Line,

    /// <summary>A number.</summary>
    Number,
}

/// <summary>A list that a column's cells offer.</summary>
/// <param name="Column">From 1.</param>
/// <param name="FirstRow">From 1.</param>
/// <param name="LastRow">Not before the first.</param>
/// <param name="ListSheet">Name of the sheet whose first column holds the list.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Advice">Said when something else is written, which may be kept all the same.</param>
internal sealed record Choices(int Column, int FirstRow, int LastRow, string ListSheet, int Count, string Advice);
