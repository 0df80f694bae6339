namespace RoadmapSite.Model;

/// <summary>How long a calendar unit is.</summary>
public enum UnitLength
{
    /// <summary><c>2017</c>.</summary>
    Year,

    /// <summary><c>2017-H1</c>.</summary>
    Half,

    /// <summary><c>2017-Q3</c>.</summary>
    Quarter,

    /// <summary><c>2017-06</c>.</summary>
    Month,

    /// <summary><c>2017-06-30</c>.</summary>
    Day,
}

/// <summary>One year, half, quarter, month or day of the Gregorian calendar, from 1900 on.</summary>
/// <param name="Length">How long it is.</param>
/// <param name="First">Its first day.</param>
internal readonly record struct CalendarUnit(UnitLength Length, DateOnly First) : IComparable<CalendarUnit>
{
    private const int FirstYear = 1900, MonthsOfYear = 12;

    /// <summary>Its last day.</summary>
    public DateOnly Last
    {
        get
        {
            if (Length == UnitLength.Day) return First;
            var month = First.AddMonths(Months - 1);
            return month.AddDays(DateTime.DaysInMonth(month.Year, month.Month) - 1);
        }
    }

    /// <summary>The year that it is or lies in.</summary>
    public int Year => First.Year;

    /// <summary>Which one of its year it is, from 1: 2 for <c>2017-H2</c>; 1 for a year, the day of the month for a day.</summary>
    public int Number => Length == UnitLength.Day ? First.Day : (First.Month - 1) / Months + 1;

    /// <summary>The one of the same length that follows.</summary>
    public CalendarUnit Next => this with { First = Last.AddDays(1) };

    private int Months => Length switch
    {
        UnitLength.Year => MonthsOfYear,
        UnitLength.Half => 6,
        UnitLength.Quarter => 3,
        _ => 1,
    };

    /// <summary>A whole year.</summary>
    public static CalendarUnit OfYear(int year) => new(UnitLength.Year, new(year, 1, 1));

    /// <summary>Order of time: by the last day, and of those that end together the longer after the shorter.</summary>
    public int CompareTo(CalendarUnit other) => Last.CompareTo(other.Last) is var ends and not 0 ? ends : other.First.CompareTo(First);

    /// <summary>Whether it comes before.</summary>
    public static bool operator <(CalendarUnit a, CalendarUnit b) => a.CompareTo(b) < 0;

    /// <summary>Whether it comes after.</summary>
    public static bool operator >(CalendarUnit a, CalendarUnit b) => a.CompareTo(b) > 0;

    /// <summary>Whether it does not come after.</summary>
    public static bool operator <=(CalendarUnit a, CalendarUnit b) => a.CompareTo(b) <= 0;

    /// <summary>Whether it does not come before.</summary>
    public static bool operator >=(CalendarUnit a, CalendarUnit b) => a.CompareTo(b) >= 0;

    /// <summary>As in the content and data files: <c>2017</c>, <c>2017-H1</c>, <c>2017-Q3</c>, <c>2017-06</c>, <c>2017-06-30</c>.</summary>
    public override string ToString() => Length switch
    {
        UnitLength.Year => First.Year.ToString("D4", CultureInfo.InvariantCulture),
        UnitLength.Half => string.Create(CultureInfo.InvariantCulture, $"{First.Year:D4}-H{Number}"),
        UnitLength.Quarter => string.Create(CultureInfo.InvariantCulture, $"{First.Year:D4}-Q{Number}"),
        UnitLength.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CalendarUnit unit)
    {
        unit = default;
        if (text.Length < 4 || !IsDigits(text[..4]) || int.Parse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture) is var year && year < FirstYear) return false;
        if (text.Length == 4) unit = OfYear(year);
        else if (text.Length == 7 && text[4] == '-')
            switch (text[5], text[6])
            {
                case ('H', >= '1' and <= '2'): unit = new(UnitLength.Half, new(year, (text[6] - '1') * 6 + 1, 1)); break;
                case ('Q', >= '1' and <= '4'): unit = new(UnitLength.Quarter, new(year, (text[6] - '1') * 3 + 1, 1)); break;
                default:
                    if (!IsDigits(text[5..]) || int.Parse(text[5..], NumberStyles.None, CultureInfo.InvariantCulture) is not (>= 1 and <= MonthsOfYear and var month)) return false;
                    unit = new(UnitLength.Month, new(year, month, 1));
                    break;
            }
        else if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) unit = new(UnitLength.Day, day);
        else return false;
        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
