using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xml = DocumentFormat.OpenXml.Spreadsheet;

namespace RoadmapSite.Workbooks;

/// <summary>A workbook → the bytes of an .xlsx file: the same workbook gives the same bytes.</summary>
internal static partial class WorkbookWriter
{
    private const int LongestName = 31;

    // In points: of 11-point text, and as much as the format allows.
    private const int LineHeight = 15, HighestRow = 409;

    // Signs that a cell can hold.
    private const int LongestText = 32_767;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

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
                    Name = NameOf(workbook.Sheets[i].Name),
                    SheetId = (uint)i + 1,
                    Id = $"sheet{i + 1}",
                    State = workbook.Sheets[i].IsHidden ? SheetStateValues.Hidden : null,
                });
            }

            main.Workbook = new(new BookViews(new WorkbookView()), sheets);
        }

        bytes.Position = 0;
        return StableZip.Rewrite(bytes);
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
        using var stream = part.GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream);
        writer.WriteStartElement("worksheet", Main);
        new SheetProperties(new PageSetupProperties { FitToPage = true }).WriteTo(writer);
        new SheetViews(View(sheet)).WriteTo(writer);
        new Columns(sheet.Columns.Select((column, i) => new Column
        {
            Min = (uint)i + 1,
            Max = (uint)i + 1,
            Width = column.Width,
            CustomWidth = true,
            Hidden = column.IsHidden ? true : null,
        })).WriteTo(writer);
        writer.WriteStartElement("sheetData", Main);
        var number = 0;
        foreach (var row in sheet.Rows) Write(row, sheet.Columns, ++number, writer);
        writer.WriteEndElement();
        if (sheet.IsProtected) new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false }.WriteTo(writer);
        if (!sheet.Choices.IsEmpty) new DataValidations(sheet.Choices.Select(Validation)) { Count = (uint)sheet.Choices.Length }.WriteTo(writer);
        new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 }.WriteTo(writer);
        // Steps are numbered 1.1: a mark of an error in each of these cells would only alarm.
        if (number > 0)
            new IgnoredErrors(new IgnoredError
            {
                SequenceOfReferences = new() { InnerText = $"A1:{Column(Math.Max(1, sheet.Columns.Length))}{number}" },
                NumberStoredAsText = true,
            }).WriteTo(writer);
        writer.WriteEndElement();
    }

    private static SheetView View(Sheet sheet)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false, RightToLeft = sheet.IsRightToLeft ? true : null };
        var (rows, columns) = sheet.Frozen;
        if (rows > 0 || columns > 0)
            view.Append(new Pane
            {
                VerticalSplit = rows > 0 ? rows : null,
                HorizontalSplit = columns > 0 ? columns : null,
                TopLeftCell = $"{Column(columns + 1)}{rows + 1}",
                ActivePane = rows == 0 ? PaneValues.TopRight : columns == 0 ? PaneValues.BottomLeft : PaneValues.BottomRight,
                State = PaneStateValues.Frozen,
            });
        return view;
    }

    // A table may have a hundred thousand rows, for which elements as objects would take ten times as long.
    private static void Write(SheetRow row, ImmutableArray<SheetColumn> columns, int number, XmlWriter writer)
    {
        writer.WriteStartElement("row", Main);
        writer.WriteAttributeString("r", Digits(number));
        if (row.IsHidden) writer.WriteAttributeString("hidden", "1");
        if (row.Cells.Select((cell, i) => Lines(cell, columns[i].Width)).DefaultIfEmpty(1).Max() is > 1 and var lines) writer.WriteAttributeString("ht", Digits(Math.Min(lines * LineHeight, HighestRow)));
        for (var i = 0; i < row.Cells.Length; i++) Write(row.Cells[i], Column(i + 1) + Digits(number), writer);
        writer.WriteEndElement();
    }

    private static void Write(SheetCell cell, string reference, XmlWriter writer)
    {
        writer.WriteStartElement("c", Main);
        writer.WriteAttributeString("r", reference);
        writer.WriteAttributeString("s", Digits((int)cell.Style));
        if (cell.Text.Length > 0 && cell.IsNumber) writer.WriteElementString("v", Main, cell.Text);
        else if (cell.Text.Length > 0)
        {
            writer.WriteAttributeString("t", "inlineStr");
            writer.WriteStartElement("is", Main);
            writer.WriteStartElement("t", Main);
            writer.WriteAttributeString("xml", "space", null, "preserve");
            writer.WriteString(Written(cell.Text));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    // ECMA-376, 22.9.2.19: _x000D_ stands for a sign that XML cannot hold, so a text that looks like one is marked.
    private static string Written(string text)
    {
        var kept = XmlCharacters.Only(text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…");
        return kept.Contains("_x", StringComparison.Ordinal) ? Escape().Replace(kept, "_x005F$0") : kept;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    internal static partial Regex Escape();

    // Not every program makes room for the lines of a text before somebody asks it to.
    private static int Lines(SheetCell cell, double width) => cell.Style == CellStyle.Title ? 2 : cell.Style is CellStyle.Quiet or CellStyle.Line or CellStyle.Number
        ? 1 : cell.Text.Split('\n').Sum(line => 1 + (int)(line.Length / width));

    private static DataValidation Validation(Choices choices) => new(new Formula1($"'{NameOf(choices.ListSheet)}'!$A$1:$A${choices.Count}"))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        ShowErrorMessage = true,
        ErrorStyle = DataValidationErrorStyleValues.Warning,
        Error = choices.Advice,
        SequenceOfReferences = new() { InnerText = $"{Column(choices.Column)}{choices.FirstRow}:{Column(choices.Column)}{choices.LastRow}" },
    };
}
