using System.Globalization;

namespace RoadmapSite.Model;

/// <summary>The years in which something is to be done, both included.</summary>
/// <param name="Start">First year.</param>
/// <param name="End">Last year, not before the first.</param>
public readonly record struct Period(int Start, int End)
{
    /// <summary>How many years it has.</summary>
    public int Length => End - Start + 1;

    /// <summary>Whether the year is one of them.</summary>
    public bool Contains(int year) => Start <= year && year <= End;

    /// <summary><c>2017</c> or <c>2017-2020</c>, as in the content files.</summary>
    public override string ToString() => Start == End ? $"{Start}" : $"{Start}-{End}";

    /// <summary>Reads <c>2017</c> or <c>2017-2020</c>; years have four digits.</summary>
    public static bool TryParse(string text, out Period period)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        period = default;
        if (!TryYear(dash < 0 ? text : text.AsSpan(0, dash), out var start)) return false;
        var end = start;
        if (dash >= 0 && !TryYear(text.AsSpan(dash + 1), out end)) return false;
        period = new(start, end);
        return start <= end;
    }

    private static bool TryYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        return text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year >= 1900;
    }
}
