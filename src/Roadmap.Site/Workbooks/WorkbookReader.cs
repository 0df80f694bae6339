using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RoadmapSite.Workbooks;

/// <summary>
/// The bytes of an .xlsx file → its visible sheets, as Excel, LibreOffice and others save them. Nothing is calculated, no link is followed, and
/// what is larger than any sheet of ours is not read: anybody may send a file.
/// </summary>
internal static class WorkbookReader
{
    /// <summary>Bytes of a file.</summary>
    public const int SizeLimit = 10_000_000;

    // A workbook of 1,000 steps unpacks to 1 MB.
    private const int UnpackedLimit = 50_000_000;

    private const int EntryLimit = 1_000;

    /// <summary>Cells of a file that hold anything.</summary>
    public const int CellLimit = 200_000;

    private static ReadOnlySpan<byte> OldOfficeFile => [0xD0, 0xCF, 0x11, 0xE0];

    public static ReadFile Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > SizeLimit) return new([], FileObstacle.TooLarge);
        // With a password the workbook stands inside a file of the old kind; so does a workbook of before 2007.
        if (bytes.Span.StartsWith(OldOfficeFile)) return new([], bytes.Span.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P"u8) >= 0 ? FileObstacle.Encrypted : FileObstacle.NotReadable);
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            if (!IsSmall(stream)) return new([], FileObstacle.TooLarge);
            stream.Position = 0;
            using var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = UnpackedLimit });
            return Read(document);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or OpenXmlPackageException or FileFormatException or FormatException
            or IOException or ArgumentException or InvalidOperationException or KeyNotFoundException or NotSupportedException or OverflowException)
        {
            return new([], FileObstacle.NotReadable);
        }
    }

    // What an entry says of its size may be a lie, so it is unpacked once and thrown away.
    private static bool IsSmall(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > EntryLimit) return false;
        var left = UnpackedLimit;
        var buffer = new byte[64 * 1024];
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            while (content.Read(buffer) is > 0 and var count)
                if ((left -= count) < 0) return false;
        }

        return true;
    }

    private static ReadFile Read(SpreadsheetDocument document)
    {
        if (document.WorkbookPart is not { Workbook: { } workbook } main) return new([], FileObstacle.NotReadable);
        var texts = Texts(main);
        var formats = NumberFormats.Of(main.WorkbookStylesPart?.Stylesheet, workbook.WorkbookProperties?.Date1904?.Value == true);
        var sheets = ImmutableArray.CreateBuilder<ReadSheet>();
        var cells = CellLimit;
        foreach (var sheet in workbook.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>() ?? [])
        {
            if (sheet.Id?.Value is not { } id || !main.TryGetPartById(id, out var part) || part is not WorksheetPart worksheet) continue;
            var rows = ImmutableArray.CreateBuilder<ReadRow>();
            foreach (var row in Rows(worksheet, texts, formats))
            {
                if ((cells -= row.Cells.Count) < 0) return new([], FileObstacle.TooLarge);
                rows.Add(row);
            }

            sheets.Add(new(sheet.Name?.Value ?? "", rows.DrainToImmutable()));
        }

        return new(sheets.DrainToImmutable());
    }

    private static ImmutableArray<string> Texts(WorkbookPart main)
    {
        if (main.SharedStringTablePart is not { } part) return [];
        var texts = ImmutableArray.CreateBuilder<string>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement) texts.Add(Text(reader.LoadCurrentElement()!));
        return texts.DrainToImmutable();
    }

    // Pieces of different looks are one text; how a text is to be pronounced is none.
    private static string Text(OpenXmlElement element) => Unescape(string.Concat(element.Descendants<Text>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text)));

    // _x000D_ is how the format writes signs that XML cannot hold.
    private static string Unescape(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text
        : WorkbookWriter.Escape().Replace(text, m => ((char)int.Parse(m.Value.AsSpan(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private static IEnumerable<ReadRow> Rows(WorksheetPart part, ImmutableArray<string> texts, NumberFormats formats)
    {
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement) continue;
            var row = (Row)reader.LoadCurrentElement()!;
            number = row.RowIndex?.Value is { } index ? (int)index : number + 1;
            var cells = Cells(row, texts, formats);
            if (!cells.IsEmpty) yield return new(number, cells);
        }
    }

    private static ImmutableSortedDictionary<int, ReadCell> Cells(Row row, ImmutableArray<string> texts, NumberFormats formats)
    {
        var cells = ImmutableSortedDictionary.CreateBuilder<int, ReadCell>();
        var column = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : column + 1;
            if (Value(cell, texts, formats) is { Text.Length: > 0 } value) cells[column] = value;
        }

        return cells.ToImmutable();
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter)) column = checked(column * 26 + char.ToUpperInvariant(letter) - 'A' + 1);
        return column;
    }

    private static ReadCell Value(Cell cell, ImmutableArray<string> texts, NumberFormats formats)
    {
        var written = cell.CellValue?.Text ?? "";
        if (cell.CellFormula is not null) return new(CellKind.Formula, written.Length == 0 ? "=" : written);
        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.SharedString)
            return new(CellKind.Text, int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < texts.Length ? texts[i] : "");
        if (type == CellValues.InlineString) return new(CellKind.Text, cell.InlineString is { } inline ? Text(inline) : "");
        if (type == CellValues.Number) return formats.Read(written, cell.StyleIndex?.Value ?? 0);
        if (type == CellValues.Date) return new(CellKind.Date, written.Split('T')[0]);
        return new(CellKind.Text, written);
    }
}
