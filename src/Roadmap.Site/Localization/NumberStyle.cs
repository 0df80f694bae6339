using System.Globalization;

namespace RoadmapSite.Localization;

/// <summary>How a language writes a number in digits.</summary>
internal sealed class NumberStyle(string decimalMark, string groupMark)
{
    private const decimal FirstGrouped = 10_000;
    private const string Ungrouped = "0.############################";
    private const string Grouped = "#," + Ungrouped;
    private const string NoBreakSpace = "\u00A0";

    private readonly NumberFormatInfo _format = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = decimalMark,
        NumberGroupSeparator = groupMark,
    });

    public static NumberStyle Azerbaijani { get; } = new(",", NoBreakSpace);

    public static NumberStyle English { get; } = new(".", ",");

    public static NumberStyle Neutral { get; } = new(".", NoBreakSpace);

    public string FormatTenths(decimal number) => number.ToString("0.0", _format);

    public string Format(decimal number) =>
        number is >= 0 and < FirstGrouped && decimal.IsInteger(number) ? ((int)number).ToString(CultureInfo.InvariantCulture) : number.ToString(Math.Abs(number) < FirstGrouped ? Ungrouped : Grouped, _format);
}
