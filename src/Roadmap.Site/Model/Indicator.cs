using System.Collections.Immutable;

namespace RoadmapSite.Model;

/// <summary>Whether an indicator measures what the work brings about, or what follows from that.</summary>
public enum IndicatorKind
{
    /// <summary>«əsas icra göstəriciləri».</summary>
    Outcome,

    /// <summary>«təsir».</summary>
    Impact,
}

/// <summary>A measured quantity with targets.</summary>
/// <param name="Id">Its address and key: <c>broadband-speed</c>.</param>
/// <param name="Kind">Outcome or impact.</param>
/// <param name="Title">As printed.</param>
/// <param name="Unit">Id of its unit.</param>
/// <param name="Baseline">Where it stood, if that is known.</param>
/// <param name="Assessed">The year in which it is first assessed.</param>
/// <param name="Targets">In order of time.</param>
public sealed record Indicator(
    string Id, IndicatorKind Kind, LocalizedText Title, string Unit, Baseline? Baseline, int Assessed, ImmutableArray<Target> Targets);

/// <summary>Where an indicator stood at the start.</summary>
/// <param name="Year">Null where the plan gives none.</param>
/// <param name="Value">In the indicator's unit.</param>
/// <param name="Approximate">The plan says «about».</param>
public sealed record Baseline(int? Year, decimal Value, bool Approximate);

/// <summary>What is to be reached: a number, a range, at least a number, or words.</summary>
/// <param name="When">By when.</param>
/// <param name="Min">Lower bound, or the number itself when equal to <paramref name="Max"/>.</param>
/// <param name="Max">Upper bound; null when open.</param>
/// <param name="Text">In words, where the plan gives no number.</param>
/// <param name="Unit">Id of the unit it is in.</param>
public sealed record Target(TargetYear When, decimal? Min, decimal? Max, LocalizedText? Text, string Unit);

/// <summary>By when a target is to be reached: a year, a span, «after 2025», or not said.</summary>
/// <param name="Span">The years; null when the plan gives none.</param>
/// <param name="After">After the span's end instead of in it.</param>
public readonly record struct TargetYear(Period? Span, bool After)
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
