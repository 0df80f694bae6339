using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>An indicator's page: how it stands, its way to the target, every value with its source, and its parts.</summary>
internal sealed class IndicatorPageView(PageContext context, Indicator indicator) : IPageView
{
    private readonly ImmutableArray<Observation> _values = IndicatorViews.Values(context, indicator);

    public Frame Frame => field ??= new(context, new(
        Addresses.Indicator(indicator.Id), Indicator.Link.Text.Text, Description,
        [new(PageContext.Plain(Words["indicators.title"]), context.Href(Addresses.Indicators))], Content.ContentPaths.Indicators, Table: "indicators"));

    /// <summary>Its values and targets.</summary>
    public IndicatorView Indicator { get; } = new(context, indicator, isShort: false);

    /// <summary>Code, unit, which way is better.</summary>
    public ImmutableArray<FactView> Facts => field.IsDefault ? field = [.. AllFacts()] : field;

    /// <summary>Terms that it carries, with their pages.</summary>
    public ImmutableArray<TagGroupView> Tags => field.IsDefault ? field = TagViews.Of(context, indicator.Tags) : field;

    /// <summary>Its values over time; null where there are not two.</summary>
    public IndicatorChartView? Chart => field ??= new IndicatorScales(context, indicator, _values).Chart();

    /// <summary>What was observed, in order of time.</summary>
    public ImmutableArray<ObservedView> Values => field.IsDefault ? field = Observed([.. _values.Where(v => v.Value is not null)]) : field;

    /// <summary>Some value has a remark or a source.</summary>
    public bool HasRemarks => Values.Any(r => r.Note is not null || r.Source is not null || r.Date is not null || r.IsProvisional || r.IsNewSeries);

    /// <summary>Its parts; null where it is not broken down.</summary>
    public BreakdownView? Breakdown => field ??= Parts([.. _values.Where(v => v.By.Count > 0)]);

    /// <summary>Source and method.</summary>
    public ProseView? Text => field ??= context.Prose(indicator.Text, 2);

    /// <summary>What was otherwise before, and where values cannot be compared.</summary>
    public ImmutableArray<PastView> Past => field.IsDefault ? field = PastViews.OfIndicator(context, indicator) : field;

    private Words Words => context.Words;

    private string Description => Indicator.Verdict is { } verdict ? $"{verdict.Word}. {verdict.Sums[0]}"
        : Indicator.Sentence?.Text ?? Words["indicator.description", ("title", IndicatorViews.Title(context, indicator).Text)];

    private IEnumerable<FactView> AllFacts()
    {
        if (indicator.Code is { } code) yield return new(Words["indicator.code"], PageContext.Plain(code));
        yield return new(Words["indicator.unit"], context.Text(UnitName.Alone(context.Site.Roadmap.Units[indicator.Unit])));
        if (indicator.Better is { } better) yield return new(Words["indicator.better"], PageContext.Plain(Words[better == IndicatorDirection.Higher ? "indicator.higher" : "indicator.lower"]));
    }

    private ImmutableArray<ObservedView> Observed(Observation[] known) => [.. known.Select((o, i) => new ObservedView(
        Words.Column(o.At), IndicatorViews.Amount(context, indicator.UnitAt(o.At), o.Value!.Value), i > 0 && BeginsSeries(o, known[i - 1]), o.IsProvisional,
        o.Date is { } date ? context.Day(date) : null, context.TextOrNull(o.Note),
        context.TextOrNull(o.SourceTitle) ?? (o.SourceUrl is { } url ? PageContext.Plain(new Uri(url).Host) : null), o.SourceUrl))];

    private BreakdownView? Parts(Observation[] parted)
    {
        if (parted.Length == 0 || context.Site.Roadmap.Vocabularies.FirstOrDefault(v => v.Id == indicator.Dimension) is not { } dimension) return null;
        return new(
            context.Text(dimension.Name),
            [.. parted.Select((p, i) => Words.Column(p.At) is var time && i > 0 && BeginsSeries(p, parted[i - 1]) ? Words["indicator.series-from", ("when", time)] : time)],
            [.. dimension.Terms.Where(t => parted.Any(p => p.By.ContainsKey(t.Id))).Select(t => new BreakdownRow(
                context.Text(t.Name), [.. parted.Select(p => p.By.TryGetValue(t.Id, out var value) ? context.Number(value) : "")]))]);
    }

    private bool BeginsSeries(Observation observation, Observation before) => indicator.SeriesAt(observation.At) != indicator.SeriesAt(before.At);
}

/// <summary>Values over time.</summary>
/// <param name="Low">Where the scale begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Note">Why it does not end where one would expect; null where it does.</param>
/// <param name="Lines">Points of the lines through the values, of 100 by 100: one for each series, which a change of what is measured has parted from the next.</param>
/// <param name="Path">Points of the line from there to the targets.</param>
/// <param name="Marks">In order of time.</param>
/// <param name="Breaks">Places between two series.</param>
internal sealed record IndicatorChartView(string Low, string High, string? Note, string First, string Last, ImmutableArray<string> Lines, string Path, ImmutableArray<PlotMark> Marks, ImmutableArray<string> Breaks);

/// <summary>A fact by name.</summary>
/// <param name="Value">What is so.</param>
internal sealed record FactView(string Name, TextView Value);

/// <summary>An observed value.</summary>
/// <param name="When">Of which time.</param>
/// <param name="Value">With its unit.</param>
/// <param name="IsNewSeries">It cannot be compared with the value before it.</param>
/// <param name="IsProvisional">It may still change.</param>
/// <param name="Date">When it was published; null when that is not told.</param>
/// <param name="Note">A remark.</param>
/// <param name="Source">Where it comes from, and its address where there is one.</param>
/// <param name="SourceHref">Address of the source.</param>
internal sealed record ObservedView(string When, string Value, bool IsNewSeries, bool IsProvisional, string? Date, TextView? Note, TextView? Source, string? SourceHref);

/// <summary>An indicator by the terms of a dimension.</summary>
/// <param name="Times">The times for which there are parts.</param>
/// <param name="Rows">A row a term.</param>
internal sealed record BreakdownView(TextView Name, ImmutableArray<string> Times, ImmutableArray<BreakdownRow> Rows);

/// <summary>A part of an indicator.</summary>
/// <param name="Values">A value for each time; empty where there is none.</param>
internal sealed record BreakdownRow(TextView Term, ImmutableArray<string> Values);
