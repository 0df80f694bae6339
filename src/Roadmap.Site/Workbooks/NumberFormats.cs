using DocumentFormat.OpenXml.Spreadsheet;

namespace RoadmapSite.Workbooks;

/// <summary>What the numbers of a workbook mean: to the file a day is a number too, told apart only by how it is shown.</summary>
/// <param name="kinds">By the number of a cell's style.</param>
/// <param name="isFrom1904">Days are counted from 1904, as old programs of one maker did.</param>
internal sealed class NumberFormats(ImmutableArray<CellKind> kinds, bool isFrom1904)
{
    // ECMA-376, 18.8.30: formats that every workbook has.
    private const uint WholePercent = 9, Percent = 10, FirstDate = 14, LastDate = 22, FirstTime = 45, LastTime = 47;

    private const double LastDay = 2_958_465; // 9999-12-31.

    public static NumberFormats Of(Stylesheet? styles, bool isFrom1904)
    {
        var own = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(f => f.NumberFormatId?.Value is not null).GroupBy(f => f.NumberFormatId!.Value).ToDictionary(g => g.Key, g => Kind(g.First().FormatCode?.Value ?? ""));
        return new([.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(f => f.NumberFormatId?.Value ?? 0).Select(id => own.GetValueOrDefault(id, Kind(id)))], isFrom1904);
    }

    /// <summary>A number as it is written in the file.</summary>
    public ReadCell Read(string written, uint style)
    {
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return new(CellKind.Text, written);
        var kind = style < kinds.Length ? kinds[(int)style] : CellKind.Number;
        if (kind == CellKind.Date && number is >= 1 and < LastDay)
            return new(kind, new DateTime(1899, 12, 30).AddDays(Math.Floor(number) + (isFrom1904 ? 1462 : 0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        // Files hold numbers in binary: 0.6 may be written 0.59999999999999998.
        return Math.Abs(number) < 1e15 ? new(kind == CellKind.Percent ? kind : CellKind.Number, Digits((decimal)(kind == CellKind.Percent ? number * 100 : number))) : new(CellKind.Text, written);
    }

    private static string Digits(decimal number) => Math.Round(number, 10).ToString("0.##########", CultureInfo.InvariantCulture);

    private static CellKind Kind(uint id) =>
        id is >= FirstDate and <= LastDate or >= FirstTime and <= LastTime ? CellKind.Date : id is WholePercent or Percent ? CellKind.Percent : CellKind.Number;

    // A format of one's own is a date when a letter of one stands outside quotes and brackets.
    private static CellKind Kind(string format)
    {
        var (quoted, bracketed) = (false, false);
        foreach (var sign in format.ToLowerInvariant())
            if (sign == '"') quoted = !quoted;
            else if (sign is '[' or ']') bracketed = sign == '[';
            else if (quoted || bracketed) continue;
            else if (sign is 'd' or 'm' or 'y') return CellKind.Date;
            else if (sign == '%') return CellKind.Percent;
        return CellKind.Number;
    }
}
