using CsvHelper;

namespace RoadmapSite.Workbooks;

/// <summary>A table of text (.csv) → a sheet: parted by semicolons, commas or tabs, in UTF-8 with or without a mark of it, or in UTF-16 with one.</summary>
internal static class TextTable
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        SkipEmptyLines = false,
        DetectSeparatorHint = true,
        MaxRecordSize = WorkbookReader.SizeLimit,
    };

    public static ReadFile Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > WorkbookReader.SizeLimit) return new([], FileObstacle.TooLarge);
        try
        {
            var text = bytes.Span is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes.Span[2..]) : Strict.GetString(bytes.Span);
            return text.Contains('\0', StringComparison.Ordinal) ? new([], FileObstacle.NotReadable) : Read(text.TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            return new([], FileObstacle.NotUtf8);
        }
    }

    private static ReadFile Read(string text)
    {
        var rows = ImmutableArray.CreateBuilder<ReadRow>();
        var left = WorkbookReader.CellLimit;
        using var csv = CsvReader.FromText(text, Options);
        while (csv.Read())
        {
            var cells = Enumerable.Range(0, csv.FieldCount).Select(i => (Column: i + 1, Text: csv.GetString(i))).Where(c => c.Text.Length > 0)
                .ToImmutableSortedDictionary(c => c.Column, c => new ReadCell(CellKind.Text, c.Text));
            if ((left -= cells.Count) < 0) return new([], FileObstacle.TooLarge);
            if (!cells.IsEmpty) rows.Add(new((int)csv.RowNumber, cells));
        }

        return new([new("", rows.DrainToImmutable())]);
    }
}
