namespace RoadmapSite.Model;

/// <summary>Whether an indicator measures what the work brings about, or what follows from that.</summary>
internal enum IndicatorKind
{
    /// <summary>«əsas icra göstəriciləri».</summary>
    Outcome,

    /// <summary>«təsir».</summary>
    Impact,
}

/// <summary>A measured quantity with targets.</summary>
/// <param name="Id">Its address and key: <c>broadband-speed</c>.</param>
/// <param name="Kind">Outcome or impact; null where the plan does not tell them apart.</param>
/// <param name="Title">As printed.</param>
/// <param name="Unit">Id of its unit.</param>
/// <param name="Baseline">Where it stood, if that is known.</param>
/// <param name="Assessed">The year in which it is first assessed, if the plan says so.</param>
/// <param name="Targets">In order of time.</param>
internal sealed record Indicator(
    string Id, IndicatorKind? Kind, LocalizedText Title, string Unit, Baseline? Baseline, int? Assessed, ImmutableArray<Target> Targets)
{
    /// <summary>A short name for lists and headings; null where the title is short enough.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Number of the goal, priority, measure or step that it belongs to; null for the whole plan.</summary>
    public string? Of { get; init; }

    /// <summary>Which way is better, if that is said.</summary>
    public IndicatorDirection? Better { get; init; }

    /// <summary>The vocabulary by whose terms it is broken down; null for none.</summary>
    public string? Dimension { get; init; }

    /// <summary>Values of the past, in order of time, also from before the plan.</summary>
    public ImmutableArray<Observation> Series { get; init; } = [];

    /// <summary>Its official code.</summary>
    public string? Code { get; init; }

    /// <summary>Source and method, in Markdown.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Terms that it carries, by vocabulary.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Tags { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>What it was before each change up to now, in order of time.</summary>
    internal ImmutableArray<IndicatorRevision> Revisions { get; init; } = [];

    /// <summary>How many series its values form: one more than there are breaks.</summary>
    internal int LastSeries => 1 + Revisions.Count(r => r.IsBreak);

    /// <summary>The series that a value of a time belongs to, counted from 1. Values of different series are not comparable.</summary>
    internal int SeriesAt(CalendarUnit at) => 1 + Revisions.Count(r => r.IsBreak && r.Change.From.First <= at.Last);

    /// <summary>The series of its <see cref="Baseline"/>: the first one where that has no year.</summary>
    internal int BaselineSeries => Baseline?.Year is { } year ? SeriesAt(CalendarUnit.OfYear(year)) : 1;

    /// <summary>Its baseline, where values of a series can be compared with it.</summary>
    internal Baseline? BaselineIn(int series) => BaselineSeries == series ? Baseline : null;

    /// <summary>Id of the unit of its <see cref="Baseline"/>.</summary>
    internal string BaselineUnit => Baseline?.Year is { } year ? UnitAt(CalendarUnit.OfYear(year)) : Revisions.FirstOrDefault(r => r.Unit is not null)?.Unit ?? Unit;

    /// <summary>Id of the unit in which a value of a time is.</summary>
    internal string UnitAt(CalendarUnit at) => Revisions.FirstOrDefault(r => r.Unit is not null && at.Last < r.Change.From.First)?.Unit ?? Unit;
}

/// <summary>What an indicator was before a change; null where the change left it as it was.</summary>
/// <param name="IsBreak">Values from then on are not comparable with earlier ones.</param>
internal sealed record IndicatorRevision(PlanChange Change, bool IsBreak)
{
    /// <summary>Its title before.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Id of its unit before.</summary>
    public string? Unit { get; init; }

    /// <summary>Its targets before.</summary>
    public ImmutableArray<Target>? Targets { get; init; }
}

/// <summary>An observed value of an indicator.</summary>
/// <param name="At">The time that it speaks of.</param>
/// <param name="Value">In the indicator's unit; null where only parts were observed.</param>
/// <param name="By">Values of the parts, by term of the indicator's dimension.</param>
/// <param name="Date">The day on which it was published.</param>
/// <param name="IsProvisional">It may still change.</param>
/// <param name="SourceUrl">https address of where it comes from.</param>
/// <param name="SourceTitle">What stands there.</param>
/// <param name="Note">A remark for the reader.</param>
internal sealed record Observation(
    CalendarUnit At, decimal? Value, ImmutableSortedDictionary<string, decimal> By, DateOnly? Date, bool IsProvisional, string? SourceUrl, LocalizedText? SourceTitle, LocalizedText? Note);

/// <summary>Where an indicator stood at the start.</summary>
/// <param name="Year">Null where the plan gives none.</param>
/// <param name="Value">In the indicator's unit.</param>
/// <param name="Approximate">The plan says «about».</param>
internal sealed record Baseline(int? Year, decimal Value, bool Approximate);

/// <summary>What is to be reached: a number, a range, at least a number, or words.</summary>
/// <param name="When">By when.</param>
/// <param name="Min">Lower bound, or the number itself when equal to <paramref name="Max"/>.</param>
/// <param name="Max">Upper bound; null when open.</param>
/// <param name="Text">In words, where the plan gives no number.</param>
/// <param name="Unit">Id of the unit it is in.</param>
internal sealed record Target(TargetYear When, decimal? Min, decimal? Max, LocalizedText? Text, string Unit);

/// <summary>By when a target is to be reached: a year, a span, «after 2025», or not said.</summary>
/// <param name="Span">The years; null when the plan gives none.</param>
/// <param name="After">After the span's end instead of in it.</param>
internal readonly record struct TargetYear(Period? Span, bool After)
{
    private const string AfterWord = "after ";

    /// <summary>As in the content and data files: <c>2020</c>, <c>2020-2025</c>, <c>after 2025</c> or nothing.</summary>
    public override string ToString() => (After ? AfterWord : "") + Span;

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string text, out TargetYear year)
    {
        var after = text.StartsWith(AfterWord, StringComparison.Ordinal);
        var ok = Period.TryParse(after ? text[AfterWord.Length..] : text, out var span) && (!after || span.Start == span.End);
        year = new(span, after);
        return ok;
    }
}

/// <summary>Which way an indicator becomes better.</summary>
internal enum IndicatorDirection
{
    /// <summary>The higher, the better.</summary>
    Higher,

    /// <summary>The lower, the better.</summary>
    Lower,
}
