namespace RoadmapSite.Model;

/// <summary>When a report is: what it is on, and up to which day it speaks. What is due and late follows from this alone, in rules, drafts and figures alike.</summary>
/// <param name="Unit">The time that it is on.</param>
/// <param name="AsOf">The day up to which it speaks.</param>
internal readonly record struct ReportTime(CalendarUnit Unit, DateOnly AsOf) : IComparable<ReportTime>
{
    /// <summary>A report that speaks of all of its unit.</summary>
    public ReportTime(CalendarUnit unit) : this(unit, unit.Last)
    {
    }

    /// <summary>The last day of its unit that it speaks of.</summary>
    public DateOnly Reach => AsOf < Unit.Last ? AsOf : Unit.Last;

    /// <summary>Order of time: by the day up to which they speak, then by their units.</summary>
    public int CompareTo(ReportTime other) => AsOf.CompareTo(other.AsOf) is var days and not 0 ? days : Unit.CompareTo(other.Unit);

    /// <summary>Whether it comes before.</summary>
    public static bool operator <(ReportTime a, ReportTime b) => a.CompareTo(b) < 0;

    /// <summary>Whether it comes after.</summary>
    public static bool operator >(ReportTime a, ReportTime b) => a.CompareTo(b) > 0;

    /// <summary>Whether it does not come after.</summary>
    public static bool operator <=(ReportTime a, ReportTime b) => a.CompareTo(b) <= 0;

    /// <summary>Whether it does not come before.</summary>
    public static bool operator >=(ReportTime a, ReportTime b) => a.CompareTo(b) >= 0;

    /// <summary>Whether it begins after all that another has looked at, so that what was finished there is not asked for again.</summary>
    public bool Follows(ReportTime earlier) => earlier.Reach < Unit.First;

    /// <summary>Whether a step is to be assessed: its period has begun and was not over before, and it had not ended before.</summary>
    /// <param name="period">When the step is to be done; null when the plan does not say, and then it has always begun.</param>
    /// <param name="hasEnded">By the latest status of a report that this one <see cref="Follows"/>.</param>
    public bool IsDue(Period? period, bool hasEnded) => !hasEnded && (period is not { } time || time.FirstDay <= Reach && Unit.First <= time.LastDay);

    /// <summary>Whether a step should have been finished by now.</summary>
    /// <param name="period">When the step is to be done.</param>
    /// <param name="hasEnded">By its latest status.</param>
    public bool IsLate(Period? period, bool hasEnded) => period?.LastDay <= AsOf && !hasEnded;
}
