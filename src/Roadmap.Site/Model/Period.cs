namespace RoadmapSite.Model;

/// <summary>The time in which something is to be done, from one calendar unit to another, both included.</summary>
/// <param name="Start">First unit.</param>
/// <param name="End">Last unit; it neither begins nor ends before the first.</param>
internal readonly record struct Period(CalendarUnit Start, CalendarUnit End)
{
    private const string To = " to ";

    /// <summary>From one year to another.</summary>
    public Period(int start, int end) : this(CalendarUnit.OfYear(start), CalendarUnit.OfYear(end))
    {
    }

    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => Start.First;

    /// <summary>Its last day.</summary>
    public DateOnly LastDay => End.Last;

    /// <summary>The year in which it begins.</summary>
    public int FirstYear => FirstDay.Year;

    /// <summary>The year in which it is over.</summary>
    public int LastYear => LastDay.Year;

    /// <summary>Whether it is made of whole years.</summary>
    public bool IsYears => Start.Length == UnitLength.Year && End.Length == UnitLength.Year;

    /// <summary>Every year that has a part in it.</summary>
    public IEnumerable<int> Years => Enumerable.Range(FirstYear, LastYear - FirstYear + 1);

    /// <summary>Whether all of a unit lies in it.</summary>
    public bool Contains(CalendarUnit unit) => FirstDay <= unit.First && unit.Last <= LastDay;

    /// <summary>As in the content files: <c>2017</c>, <c>2017-2020</c>, <c>2025-Q3</c>, <c>2025-Q1 to 2026-Q2</c>.</summary>
    public override string ToString() => Start == End ? $"{Start}" : IsYears ? $"{Start}-{End}" : $"{Start}{To}{End}";

    /// <summary>Reads what <see cref="ToString"/> writes, and <c>2017 to 2020</c>.</summary>
    public static bool TryParse(string text, out Period period)
    {
        var (start, end) = text.IndexOf(To, StringComparison.Ordinal) is >= 0 and var to ? (text[..to], text[(to + To.Length)..])
            : text.Length == 9 && text[4] == '-' ? (text[..4], text[5..])
            : (text, text);
        period = default;
        if (!CalendarUnit.TryParse(start, out var first) || !CalendarUnit.TryParse(end, out var last) || last.First < first.First || last.Last < first.Last) return false;
        period = new(first, last);
        return true;
    }
}
