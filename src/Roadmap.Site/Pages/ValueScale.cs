namespace RoadmapSite.Pages;

/// <summary>A scale for values of one unit: from zero, or below where values are negative, to a round number above all of them.</summary>
internal sealed class ValueScale
{
    private const decimal Largest = 1e27m;

    // On a phone a mark covers about five of a hundred.
    private const decimal MarkWidth = 5;
    private static readonly decimal[] RoundNumbers = [1, 1.5m, 2, 3, 4, 5, 6, 8, 10];

    /// <summary>Finds the scale.</summary>
    /// <param name="values">What is to be placed on it.</param>
    /// <param name="isShare">They are parts of a hundred, so the scale ends at 100; at 10 only where small ones would cover each other there.</param>
    public ValueScale(IReadOnlyCollection<decimal> values, bool isShare)
    {
        var (least, greatest) = (values.Append(0).Min(), values.Append(0).Max());
        Low = -RoundUp(-least);
        IsShort = isShare && least == 0 && greatest <= 10 && greatest - values.DefaultIfEmpty().Min() < MarkWidth;
        High = IsShort ? 10 : isShare && least == 0 && greatest <= 100 ? 100 : RoundUp(greatest);
        if (Low == High) High = 1;
    }

    /// <summary>Where it begins.</summary>
    public decimal Low { get; }

    /// <summary>Where it ends.</summary>
    public decimal High { get; }

    /// <summary>It ends at 10 though its values are parts of a hundred.</summary>
    public bool IsShort { get; }

    /// <summary>The place of a value: <c>37.5%</c>.</summary>
    public string Place(decimal value) => Percent(Share(value));

    /// <summary>How far up a value is, from 0 to 100. Shares are divided before they are multiplied, so that no value is too large.</summary>
    public decimal Share(decimal value) => decimal.Round(Math.Clamp((value / 2 - Low / 2) / (High / 2 - Low / 2), 0, 1) * 100, 2);

    /// <summary>A share as an attribute writes it.</summary>
    public static string Percent(decimal share) => Plain(share) + "%";

    /// <summary>A number as a drawing writes it.</summary>
    public static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static decimal RoundUp(decimal value)
    {
        if (value is <= 0 or > Largest) return Math.Max(value, 0);
        var power = 1m;
        while (value > power * 10) power *= 10;
        while (value <= power && power > 1e-10m) power /= 10;
        return RoundNumbers.Select(n => n * power).First(n => n >= value);
    }
}
