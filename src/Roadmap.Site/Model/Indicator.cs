using System.Collections.Immutable;

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
