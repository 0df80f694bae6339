using RoadmapSite.Model;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>Indicators in words.</summary>
internal static class IndicatorViews
{
    /// <summary>An indicator in a line: the next target that is still ahead.</summary>
    public static IndicatorGlance Glance(PageContext context, Indicator indicator)
    {
        var next = indicator.Targets.FirstOrDefault(t => t.When.Span is not { } span || span.LastYear > context.Site.Latest.Year) ?? indicator.Targets[^1];
        return new(
            new(context.Text(indicator.Title), $"{context.Href(Addresses.Indicators)}#{indicator.Id}"),
            Target(context, next),
            Status(context, indicator));
    }

    /// <summary>Whether it is assessed yet, and when it will be.</summary>
    public static string Status(PageContext context, Indicator indicator) =>
        context.Site.Reports.Any(y => y.Report.Observations.ContainsKey(indicator.Id)) ? context.Words["indicator.observed"]
        : indicator.Assessed is { } year ? context.Words["indicator.not-yet", ("year", year)]
        : "";

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

    /// <summary>What is to be reached, with its unit; words as words.</summary>
    public static string Value(PageContext context, Target target)
    {
        if (target.Text is { } text) return context.Text(text).Text;
        return (target.Min, target.Max) switch
        {
            ({ } min, { } max) when min == max => Amount(context, target.Unit, min),
            ({ } min, { } max) => Amount(context, target.Unit, max, context.Words["target.range", ("min", min), ("max", max)]),
            ({ } min, null) => Amount(context, target.Unit, min, context.Words["target.at-least", ("value", min)]),
            (null, { } max) => Amount(context, target.Unit, max, context.Words["target.at-most", ("value", max)]),
            _ => "",
        };
    }

    /// <summary>A number with its unit: «70 faiz», or where the unit has a place for it, «səhiyyə xərclərinin 7 faizi».</summary>
    /// <param name="context">The language.</param>
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
}
