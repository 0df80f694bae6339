using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using RoadmapSite.Workbooks;

namespace RoadmapSite.Tests.Cli.Sheets;

/// <summary>A workbook in the hands of somebody who fills it in.</summary>
internal sealed class FilledWorkbook(string path)
{
    /// <summary>Writes into the cell of a column, by the column's id, in the row of a step; nothing for an empty cell.</summary>
    public FilledWorkbook Set(string step, string column, string text) => Edit(step, column, (cell, _) =>
    {
        cell.RemoveAllChildren();
        cell.DataType = text.Length == 0 ? null : CellValues.InlineString;
        if (text.Length > 0) cell.InlineString = new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    });

    /// <summary>Makes the cell a number, as a program does that takes a step for one; shown by one of the formats that every workbook has.</summary>
    public FilledWorkbook SetNumber(string step, string column, double number, uint format) => Edit(step, column, (cell, document) =>
    {
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!;
        formats.Append(new CellFormat { NumberFormatId = format, ApplyNumberFormat = true });
        formats.Count = null;
        cell.RemoveAllChildren();
        cell.DataType = null;
        cell.StyleIndex = (uint)formats.Elements<CellFormat>().Count() - 1;
        cell.CellValue = new(number.ToString("R", CultureInfo.InvariantCulture));
    });

    /// <summary>Makes the cell calculate something.</summary>
    public FilledWorkbook SetFormula(string step, string column, string formula, string result) => Edit(step, column, (cell, _) =>
    {
        cell.RemoveAllChildren();
        cell.DataType = CellValues.String;
        cell.CellFormula = new(formula);
        cell.CellValue = new(result);
    });

    public FilledWorkbook DeleteRow(string step) => Edit(document => RowOf(document, step).Remove());

    /// <summary>Takes away every cell of a column, as deleting the column does.</summary>
    public FilledWorkbook DeleteColumn(string column) => Edit(document =>
    {
        var letters = ColumnOf(document, column);
        foreach (var cell in Sheet(document).Descendants<Cell>().Where(c => Letters(c) == letters).ToArray()) cell.Remove();
    });

    public FilledWorkbook RenameSheet(string name) => Edit(document => document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().First().Name = name);

    public FilledWorkbook Edit(Action<SpreadsheetDocument> edit)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: true);
        edit(document);
        return this;
    }

    /// <summary>The steps of the first sheet, in order.</summary>
    public string[] Steps => [.. Read().Rows.Where(r => r.Number > 4).Select(r => r[1].Text)];

    /// <summary>What stands in a cell.</summary>
    public string Text(string step, string column)
    {
        var sheet = Read();
        var heading = sheet.Rows.First(r => r.Cells.Values.Any(c => c.Text == "step"));
        return sheet.Rows.First(r => r[1].Text == step)[heading.Cells.First(c => c.Value.Text == column).Key].Text;
    }

    private ReadSheet Read() => WorkbookReader.Read(File.ReadAllBytes(path)).Sheets[0];

    private FilledWorkbook Edit(string step, string column, Action<Cell, SpreadsheetDocument> edit) => Edit(document =>
    {
        var letters = ColumnOf(document, column);
        edit(RowOf(document, step).Elements<Cell>().First(c => Letters(c) == letters), document);
    });

    private static Row RowOf(SpreadsheetDocument document, string step) => Sheet(document).Descendants<Row>().First(r => r.Elements<Cell>().FirstOrDefault()?.InnerText == step);

    private static string ColumnOf(SpreadsheetDocument document, string column) => Letters(Sheet(document).Descendants<Cell>().First(c => c.InnerText == column));

    private static string Letters(Cell cell) => cell.CellReference!.Value!.TrimEnd("0123456789".ToCharArray());

    private static Worksheet Sheet(SpreadsheetDocument document)
    {
        var main = document.WorkbookPart!;
        return ((WorksheetPart)main.GetPartById(main.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().First().Id!.Value!)).Worksheet!;
    }
}
