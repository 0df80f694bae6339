using System.Numerics;

namespace RoadmapSite.Scoring;

/// <summary>How an indicator stands against its target.</summary>
internal enum IndicatorVerdict
{
    /// <summary>The observed value is at least as good as the target.</summary>
    Reached,

    /// <summary>The share of the way that is covered is not below the share of the time that has passed.</summary>
    OnCourse,

    /// <summary>It is below it.</summary>
    Behind,

    /// <summary>The time of the target is over, and it was not reached.</summary>
    Missed,

    /// <summary>The target has no year.</summary>
    NoDate,

    /// <summary>It is not said which way is better.</summary>
    NoDirection,

    /// <summary>No earlier value with its year is known from which the way could be measured.</summary>
    NoStart,
}

/// <summary>A part of a whole, both counted exactly.</summary>
/// <param name="Part">May be negative, or greater than the whole.</param>
/// <param name="Whole">Not zero.</param>
internal readonly record struct ExactShare(BigInteger Part, BigInteger Whole)
{
    /// <summary>In per cent, to a tenth, halves away from zero.</summary>
    public decimal Percent
    {
        get
        {
            var (part, whole) = Whole.Sign < 0 ? (-Part, -Whole) : (Part, Whole);
            var tenths = BigInteger.Divide(2000 * BigInteger.Abs(part) + whole, 2 * whole) * part.Sign;
            return (decimal)BigInteger.Clamp(tenths, -(BigInteger)long.MaxValue, long.MaxValue) / 10;
        }
    }

    /// <summary>Whether it is at least as great as another, of positive wholes or negative ones alike.</summary>
    public bool IsAtLeast(ExactShare other) => (Part * other.Whole - other.Part * Whole) * Whole.Sign * other.Whole.Sign >= 0;
}

/// <summary>An observed value beside the target that it is to lead to.</summary>
/// <param name="Verdict">What follows.</param>
/// <param name="Observed">The latest value.</param>
/// <param name="Target">The target that is next then, or the last one.</param>
internal sealed record IndicatorProgress(IndicatorVerdict Verdict, Observation Observed, Target Target)
{
    /// <summary>The number from which on the target is reached; null where it is not known which way is better.</summary>
    public decimal? Goal { get; private init; }

    /// <summary>Where the way begins; null where the verdict does not need it.</summary>
    public Observation? Start { get; private init; }

    /// <summary>(observed − start) ÷ (goal − start).</summary>
    public ExactShare? Way { get; private init; }

    /// <summary>Time passed ÷ time from the start to the target; in years where all three are years, else in days.</summary>
    public ExactShare? Time { get; private init; }

    /// <summary>Whether <see cref="Time"/> counts years.</summary>
    public bool IsInYears { get; private init; }

    /// <summary>The judgement of an indicator; null where it has no value since it has been measured as it is now, or no target that is a number in its unit.</summary>
    /// <param name="values">Its values in order of time.</param>
    public static IndicatorProgress? Of(Indicator indicator, ImmutableArray<Observation> values)
    {
        var targets = indicator.Targets.Where(t => t.Unit == indicator.Unit && (t.Min ?? t.Max) is not null).ToArray();
        if (targets.Length == 0 || values.LastOrDefault(v => v.Value is not null) is not { Value: { } value } observed || indicator.SeriesAt(observed.At) < indicator.LastSeries) return null;
        var target = targets.FirstOrDefault(t => t.When is not { Span: { } span, After: false } || span.LastDay >= observed.At.Last) ?? targets[^1];
        var start = Starts(indicator, values).FirstOrDefault(s => s.At.Last < observed.At.Last);
        var progress = new IndicatorProgress(IndicatorVerdict.NoDirection, observed, target);
        if (target is { Min: { } min, Max: { } max } && min < max && min <= value && value <= max) return progress with { Verdict = IndicatorVerdict.Reached };
        if (Direction(indicator, target, start?.Value) is not { } better) return target.Min == value ? progress with { Verdict = IndicatorVerdict.Reached } : progress;

        var goal = better == IndicatorDirection.Higher ? target.Min ?? target.Max!.Value : target.Max ?? target.Min!.Value;
        progress = progress with { Goal = goal };
        if (better == IndicatorDirection.Higher ? value >= goal : value <= goal) return progress with { Verdict = IndicatorVerdict.Reached };
        if (target.When is not { Span: { } due, After: false }) return progress with { Verdict = IndicatorVerdict.NoDate };
        if (observed.At.Last >= due.LastDay) return progress with { Verdict = IndicatorVerdict.Missed };
        if (start is not { Value: { } from }) return progress with { Verdict = IndicatorVerdict.NoStart };
        if (from == goal) return progress with { Verdict = IndicatorVerdict.Behind, Start = start };

        var way = new ExactShare(Exact(value) - Exact(from), Exact(goal) - Exact(from));
        var inYears = due.End.Length == UnitLength.Year && observed.At.Length == UnitLength.Year && start.At.Length == UnitLength.Year;
        var time = inYears
            ? new ExactShare(observed.At.Year - start.At.Year, due.End.Year - start.At.Year)
            : new ExactShare(observed.At.Last.DayNumber - start.At.Last.DayNumber, due.LastDay.DayNumber - start.At.Last.DayNumber);
        return progress with { Verdict = way.IsAtLeast(time) ? IndicatorVerdict.OnCourse : IndicatorVerdict.Behind, Start = start, Way = way, Time = time, IsInYears = inYears };
    }

    // The plan's own starting point, or else the earliest value that can be compared.
    private static IEnumerable<Observation> Starts(Indicator indicator, ImmutableArray<Observation> values) =>
        indicator.BaselineIn(indicator.LastSeries) is { Year: { } year } baseline
            ? [IndicatorValues.Plain(CalendarUnit.OfYear(year), baseline.Value)]
            : values.Where(v => v.Value is not null && indicator.SeriesAt(v.At) == indicator.LastSeries);

    private static IndicatorDirection? Direction(Indicator indicator, Target target, decimal? start) =>
        indicator.Better is { } said ? said
        : target.Max is null ? IndicatorDirection.Higher
        : target.Min is null ? IndicatorDirection.Lower
        : (start ?? indicator.BaselineIn(indicator.LastSeries)?.Value) is not { } from ? null
        : from < target.Min ? IndicatorDirection.Higher
        : from > target.Max ? IndicatorDirection.Lower
        : null;

    // In units of the smallest decimal place that there is.
    private static BigInteger Exact(decimal value)
    {
        const int Places = 28;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var whole = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return whole * BigInteger.Pow(10, Places - (bits[3] >> 16 & 0xFF)) * (value < 0 ? -1 : 1);
    }
}
