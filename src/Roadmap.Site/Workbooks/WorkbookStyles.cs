using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RoadmapSite.Workbooks;

/// <summary>The looks of cells, in the order of <see cref="CellStyle"/>.</summary>
internal static class WorkbookStyles
{
    // “@”: what is typed stays as it was typed, so that 1.10 is not 1.1 and 3-4 is not a day in April.
    private const uint AsText = 49;

    private const uint General = 0;

    private const string Ink = "FF1F2933";

    public static Stylesheet Create() => new(
        new Fonts(Font(11), Font(11, isBold: true), Font(15, isBold: true), Font(10, colour: "FF6B7280")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), // The first two are fixed by the format.
            Fill("FFE5E7EB"), Fill("FFFDE68A"), Fill("FFFEF9E7")),
        new Borders(Border(null), Border("FFC9CED6")),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(AsText, font: 0, fill: 0, border: 1),
            Format(AsText, font: 2, fill: 0, border: 0, wraps: false),
            Format(AsText, font: 1, fill: 2, border: 1),
            Format(AsText, font: 1, fill: 3, border: 1),
            Format(AsText, font: 0, fill: 4, border: 1, isLocked: false),
            Format(AsText, font: 3, fill: 0, border: 0, wraps: false),
            Format(AsText, font: 0, fill: 0, border: 0, wraps: false),
            Format(General, font: 0, fill: 0, border: 0, wraps: false)));

    private static Font Font(double size, bool isBold = false, string colour = Ink) => new(
        [.. isBold ? [new Bold()] : Array.Empty<OpenXmlElement>(), new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "Calibri" }]);

    private static Fill Fill(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Border(string? colour) => colour is null
        ? new(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())
        : new(
            new LeftBorder(Line()) { Style = BorderStyleValues.Thin }, new RightBorder(Line()) { Style = BorderStyleValues.Thin },
            new TopBorder(Line()) { Style = BorderStyleValues.Thin }, new BottomBorder(Line()) { Style = BorderStyleValues.Thin }, new DiagonalBorder());

    private static Color Line() => new() { Rgb = "FFC9CED6" };

    private static CellFormat Format(uint number, uint font, uint fill, uint border, bool wraps = true, bool isLocked = true) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps }, new Protection { Locked = isLocked })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyProtection = true,
        };
}
