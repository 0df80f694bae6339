using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xml = DocumentFormat.OpenXml.Spreadsheet;

namespace RoadmapSite.Workbooks;

/// <summary>A workbook → the bytes of an .xlsx file: the same workbook gives the same bytes.</summary>
internal static class WorkbookWriter
{
    private const int LongestName = 31;

    // In points: of 11-point text, and as much as the format allows.
    private const double LineHeight = 15, HighestRow = 409;

    public static byte[] Write(Workbook workbook)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            // Without a name of its own a part gets one by chance.
            var main = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "workbook");
            main.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Create();
            var sheets = new Sheets();
            for (var i = 0; i < workbook.Sheets.Length; i++)
            {
                var part = main.AddNewPart<WorksheetPart>($"sheet{i + 1}");
                Write(workbook.Sheets[i], part);
                sheets.Append(new Xml.Sheet
                {
                    Name = NameOf(workbook.Sheets[i].Name), SheetId = (uint)i + 1, Id = $"sheet{i + 1}",
                    State = workbook.Sheets[i].IsHidden ? SheetStateValues.Hidden : null,
                });
            }

            main.Workbook = new(new BookViews(new WorkbookView()), sheets);
        }

        bytes.Position = 0;
        return StableZip.Of(bytes);
    }

    /// <summary>The name of a column: 1 is A, 28 is AB.</summary>
    public static string Column(int number) => number <= 26 ? $"{(char)('A' + number - 1)}" : Column((number - 1) / 26) + Column((number - 1) % 26 + 1);

    private static string NameOf(string name)
    {
        var proper = string.Concat(name.Where(c => !char.IsControl(c) && !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)));
        return proper.Length <= LongestName ? proper : proper[..LongestName];
    }

    // The format fixes the order of the parts of a sheet.
    private static void Write(Sheet sheet, WorksheetPart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View(sheet)));
        writer.WriteElement(new Columns(sheet.Columns.Select((column, i) => new Column
        {
            Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true, Hidden = column.IsHidden ? true : null,
        })));
        writer.WriteStartElement(new SheetData());
        var number = 0;
        foreach (var row in sheet.Rows) Write(row, sheet.Columns, ++number, writer);
        writer.WriteEndElement();
        if (sheet.IsProtected)
            writer.WriteElement(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false });
        if (!sheet.Choices.IsEmpty)
            writer.WriteElement(new DataValidations(sheet.Choices.Select(Validation)) { Count = (uint)sheet.Choices.Length });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        // Steps are numbered 1.1: a mark of an error in each of these cells would only alarm.
        if (number > 0)
            writer.WriteElement(new IgnoredErrors(new IgnoredError
            {
                SequenceOfReferences = new() { InnerText = $"A1:{Column(Math.Max(1, sheet.Columns.Length))}{number}" }, NumberStoredAsText = true,
            }));
        writer.WriteEndElement();
    }

    private static SheetView View(Sheet sheet)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false, RightToLeft = sheet.IsRightToLeft ? true : null };
        var (rows, columns) = sheet.Frozen;
        if (rows > 0 || columns > 0)
            view.Append(new Pane
            {
                VerticalSplit = rows > 0 ? rows : null, HorizontalSplit = columns > 0 ? columns : null, TopLeftCell = $"{Column(columns + 1)}{rows + 1}",
                ActivePane = rows == 0 ? PaneValues.TopRight : columns == 0 ? PaneValues.BottomLeft : PaneValues.BottomRight, State = PaneStateValues.Frozen,
            });
        return view;
    }

    private static void Write(SheetRow row, ImmutableArray<SheetColumn> columns, int number, OpenXmlWriter writer)
    {
        var lines = row.Cells.Select((cell, i) => Lines(cell, columns[i].Width)).DefaultIfEmpty(1).Max();
        writer.WriteStartElement(new Row { RowIndex = (uint)number, Hidden = row.IsHidden ? true : null, Height = lines > 1 ? Math.Min(lines * LineHeight, HighestRow) : null });
        for (var i = 0; i < row.Cells.Length; i++) writer.WriteElement(Cell(row.Cells[i], string.Create(CultureInfo.InvariantCulture, $"{Column(i + 1)}{number}")));
        writer.WriteEndElement();
    }

    // Not every program makes room for the lines of a text before somebody asks it to.
    private static int Lines(SheetCell cell, double width) => cell.Style is CellStyle.Title or CellStyle.Quiet or CellStyle.Number
        ? 1 : cell.Text.Split('\n').Sum(line => 1 + (int)(line.Length / width));

    private static Cell Cell(SheetCell cell, string reference)
    {
        var written = new Cell { CellReference = reference, StyleIndex = (uint)cell.Style };
        if (cell.Text.Length == 0) return written;
        if (cell.IsNumber) written.CellValue = new(cell.Text);
        else (written.DataType, written.InlineString) = (CellValues.InlineString, new(new Text(cell.Text) { Space = SpaceProcessingModeValues.Preserve }));
        return written;
    }

    private static DataValidation Validation(Choices choices) => new(new Formula1($"'{NameOf(choices.ListSheet)}'!$A$1:$A${choices.Count}"))
    {
        Type = DataValidationValues.List, AllowBlank = true, ShowErrorMessage = true, ErrorStyle = DataValidationErrorStyleValues.Warning, Error = choices.Advice,
        SequenceOfReferences = new() { InnerText = $"{Column(choices.Column)}{choices.FirstRow}:{Column(choices.Column)}{choices.LastRow}" },
    };
}
