using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Indicators in words.</summary>
internal static class IndicatorViews
{
    /// <summary>An indicator in a line: its values so far and the next target that is still ahead.</summary>
    public static IndicatorGlance Glance(PageContext context, Indicator indicator)
    {
        var values = Values(context, indicator);
        var next = indicator.Targets.FirstOrDefault(t => t.When.Span is not { } span || span.LastYear > context.Site.Latest.Year);
        return new(
            Link(context, indicator), next is null ? null : Target(context, next),
            values.LastOrDefault(v => v.Value is not null) is { Value: { } value } last
                ? context.Words["indicator.latest", ("when", context.Words.Column(last.At)), ("value", Amount(context, indicator.UnitAt(last.At), value))] : null,
            new IndicatorScales(context, indicator, values).Plot(), Verdict(context, indicator, values));
    }

    /// <summary>All that was observed of an indicator, in order of time.</summary>
    public static ImmutableArray<Observation> Values(PageContext context, Indicator indicator) =>
        IndicatorValues.Of(indicator, context.Site.Reports.Select(r => r.Report));

    /// <summary>Its short name, or else its title, with its page.</summary>
    public static LinkView Link(PageContext context, Indicator indicator) => new(
        Title(context, indicator),
        context.Href(context.Site.LeftOut.Contains("indicator") ? $"{Addresses.Indicators}#{indicator.Id}" : Addresses.Indicator(indicator.Id)));

    /// <summary>Its short name, or else its title, as a heading.</summary>
    public static TextView Title(PageContext context, Indicator indicator) => context.Heading(indicator.Name ?? indicator.Title);

    /// <summary>The indicators that belong to a part of the plan.</summary>
    public static ImmutableArray<IndicatorView> Of(PageContext context, string part) =>
        [.. context.IndicatorsOf[part].Select(i => new IndicatorView(context, i))];

    /// <summary>A time by itself: a year as its number, all else in words.</summary>
    public static string Time(PageContext context, CalendarUnit unit) => context.Words.Short(unit);

    /// <summary>The year of a target by itself: <c>2020</c>, <c>2020–2025</c>, «2025-ci ildən sonra».</summary>
    public static string When(PageContext context, TargetYear when) => when switch
    {
        { Span: null } => context.Words["indicators.undated"],
        { Span: { } span, After: true } => context.Words["indicators.after", ("year", span.LastYear)],
        { Span: { } span } => context.Words.Name(span),
    };

    /// <summary>A target in words: «2020-ci ildə 70 faiz», «2020-ci ildə 8–9 faiz», «2025-ci ildən sonra: …».</summary>
    public static string Target(PageContext context, Target target)
    {
        var value = Value(context, target);
        return (target.When.Span, target.When.After) switch
        {
            (null, _) => value,
            ({ } span, true) => context.Words["target.after", ("year", span.LastYear), ("value", value)],
            ({ } span, false) when span.Start == span.End => context.Words["target.in", ("year", span.FirstYear), ("value", value)],
            ({ } span, false) => context.Words["target.span", ("from", span.FirstYear), ("to", span.LastYear), ("value", value)],
        };
    }

    /// <summary>Several targets in words.</summary>
    public static string Targets(PageContext context, ImmutableArray<Target> targets) => string.Join(context.Words["list.clauses"], targets.Select(t => Target(context, t)));

    /// <summary>What is to be reached, with its unit; words as words.</summary>
    public static string Value(PageContext context, Target target)
    {
        if (target.Text is { } text) return context.Text(text).Text;
        return (target.Min, target.Max) switch
        {
            ({ } min, { } max) when min == max => Amount(context, target.Unit, min),
            ({ } min, { } max) => Amount(context, target.Unit, max, context.Words[min < 0 ? "target.range-signed" : "target.range", ("min", min), ("max", max)]),
            ({ } min, null) => Limit(context, target.Unit, min, "target.at-least"),
            (null, { } max) => Limit(context, target.Unit, max, "target.at-most"),
            _ => "",
        };
    }

    // «At least 7» stands in the place of the number; before a sign that leaves no room between, «at least €7».
    private static string Limit(PageContext context, string unit, decimal limit, string key) =>
        UnitName.HasSignBefore(context.Site.Roadmap.Units[unit].In(context.Code).Text)
            ? context.Words[key, new MessageArgument("value", limit, Amount(context, unit, limit))]
            : Amount(context, unit, limit, context.Words[key, ("value", limit)]);

    /// <summary>A number with its unit: «70 faiz», or where the unit has a place for it, «səhiyyə xərclərinin 7 faizi».</summary>
    /// <param name="unit">Id of the unit.</param>
    /// <param name="number">The number that chooses the form of the unit.</param>
    /// <param name="written">How it is written, where not as it is: «ən azı 7».</param>
    public static string Amount(PageContext context, string unit, decimal number, string? written = null)
    {
        var (language, name, _) = context.Site.Roadmap.Units[unit].In(context.Code);
        return UnitName.HasPlace(name)
            ? UnitName.With(new(language, name), number, written)
            : context.Words["target.value", new("value", number, written), ("unit", name)];
    }

    /// <summary>How it stands against its target, with the sum; null where there is nothing to judge.</summary>
    public static VerdictView? Verdict(PageContext context, Indicator indicator, ImmutableArray<Observation> values)
    {
        if (IndicatorProgress.Of(indicator, values) is not { } progress) return null;
        var words = context.Words;
        var token = Token(progress.Verdict);
        var reason = progress.Verdict switch
        {
            IndicatorVerdict.NoDate => "indicator.no-date",
            IndicatorVerdict.NoDirection => "indicator.no-direction",
            IndicatorVerdict.NoStart => "indicator.no-start",
            _ => null,
        };
        return new(token, words[$"indicator.{token}"], [.. Sums()]);

        IEnumerable<string> Sums()
        {
            yield return words["indicator.compared",
                ("observed", Amount(context, indicator.Unit, progress.Observed.Value!.Value)), ("when", Time(context, progress.Observed.At)),
                ("target", Value(context, progress.Target)), ("due", When(context, progress.Target.When))];
            if (reason is not null) yield return words[reason];
            if (progress is not { Way: { } way, Time: { } time, Start: { Value: { } from } start }) yield break;
            string Term(decimal number) => number < 0 ? $"({context.Number(number)})" : context.Number(number);
            yield return words["indicator.way",
                ("observed", Term(progress.Observed.Value!.Value)), ("start", Term(from)), ("goal", Term(progress.Goal!.Value)), ("begun", Time(context, start.At)),
                ("share", way.Percent)];
            yield return words[progress.IsInYears ? "indicator.time-years" : "indicator.time-days",
                ("passed", (decimal)time.Part), ("whole", (decimal)time.Whole), ("share", time.Percent)];
        }
    }

    /// <summary>The word of a verdict.</summary>
    public static string Token(IndicatorVerdict verdict) => verdict switch
    {
        IndicatorVerdict.Reached => "reached",
        IndicatorVerdict.OnCourse => "on-course",
        IndicatorVerdict.Behind => "behind",
        IndicatorVerdict.Missed => "missed",
        _ => "unjudged",
    };
}
