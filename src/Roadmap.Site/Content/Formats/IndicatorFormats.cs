using RoadmapSite.Content.Documents;

namespace RoadmapSite.Content.Formats;

/// <summary>The plan's indicators, and what was observed of them.</summary>
internal sealed class IndicatorFormats
{
    private readonly TextFormats _texts;
    private readonly Format<ObservedDocument> _observed;

    /// <summary>For the texts of a site.</summary>
    public IndicatorFormats(TextFormats texts)
    {
        _texts = texts;
        var by = Format.Map(Scalars.Id, Scalars.Decimal, Phrase.Of("expected.values-by-term"), (term, value) => new TermValue(term, value));
        var source = Format.Either(
            TextFormats.Address.As(url => new SourceDocument(url, null)),
            Format.Object(Phrase.Of("expected.https"), o => new SourceDocument(
                o.OptionalValue("url", TextFormats.Address, "https address."), o.Optional("title", texts.Text, "What stands there."))));
        var unit = Format.Located(Scalars.Unit);
        _observed = Format.Either(
            Scalars.Decimal.As(value => new ObservedDocument(value, [], null, null, false, null, null)),
            Format.Object(Phrase.Of("expected.value-with-remarks"), o => new ObservedDocument(
                o.OptionalValue("value", Scalars.Decimal, "Of the whole, with a decimal point."),
                o.Optional("by", by, "Of each part, by term of the indicator's dimension.", otherwise: []),
                o.OptionalValue("at", unit, "The time that it speaks of, where that is not the report's."),
                o.OptionalValue("date", Scalars.Date, "The day on which it was published."),
                o.Optional("provisional", Scalars.YesNo, "true while it may still change.", otherwise: false),
                o.Optional("source", source, "Where it comes from: an https address, or {url, title}."),
                o.Optional("note", texts.Text, "A short remark for the reader."))));
    }

    /// <summary><c>roadmap/indicators.yml</c>.</summary>
    public Format<IndicatorsDocument> Indicators()
    {
        var baseline = Format.Object(Phrase.Of("expected.baseline"), o => new Baseline(
            o.OptionalValue("year", Scalars.Year, "The year, where one is printed."),
            o.Required("value", Scalars.Decimal, "With a decimal point."),
            o.Optional("approximate", Scalars.YesNo, "true where the report says “about”.", otherwise: false)));
        var targets = Format.List(
            Format.Object(Phrase.Of("expected.target"), o => new TargetDocument(
                o.At,
                o.Optional("year", Scalars.TargetYear, "By when.", otherwise: default),
                o.OptionalValue("value", Scalars.Decimal, "A number to reach."),
                o.OptionalValue("min", Scalars.Decimal, "Lower end of a range, or “at least”."),
                o.OptionalValue("max", Scalars.Decimal, "Upper end of a range."),
                o.Optional("text", _texts.Text, "A target in words."),
                o.OptionalValue("unit", Scalars.Id, "Only where it differs from the indicator's."))),
            Phrase.Of("expected.targets"));
        var kinds = Scalars.Words(Phrase.Of("expected.either", ("one", "outcome"), ("other", "impact")), ("outcome", IndicatorKind.Outcome), ("impact", IndicatorKind.Impact));
        var directions = Scalars.Words(Phrase.Of("expected.either", ("one", "higher"), ("other", "lower")), ("higher", IndicatorDirection.Higher), ("lower", IndicatorDirection.Lower));
        var series = Format.Map(
            Scalars.Unit.AsWritten(), _observed, Phrase.Of("expected.values-by-time"),
            (at, observed) => new SeriesPoint(new(CalendarUnit.TryParse(at.Value, out var unit) ? unit : default, at.At), observed));
        var tags = PlanFormats.TagsCarried;
        var was = _texts.Was<IndicatorDocument>(o =>
        {
            var title = o.Optional("title", _texts.Text, "The title before.");
            var name = o.Optional("name", _texts.Text, "The short name before.");
            var unit = o.OptionalValue("unit", Scalars.Id, "The unit before; values of that time are in it.");
            var text = o.Optional("text", _texts.Text, "Source and method before.");
            var start = o.Optional("baseline", baseline, "The baseline before.");
            var aims = o.OptionalValue("targets", targets, "The targets before.");
            var isComparable = o.Optional("comparable", Scalars.YesNo, "true: it measures the same, so that the series goes on; a title, unit or method that changed breaks it otherwise.", otherwise: false);
            // An entry that only says when and why breaks the series too; other targets or another short name do not.
            var isBreak = !isComparable && (title is not null || unit is not null || text is not null || (name is null && start is null && aims is null));
            return i => i with
            {
                Title = title ?? i.Title,
                Name = name ?? (title is null ? i.Name : null),
                Unit = unit ?? i.Unit,
                Baseline = start ?? i.Baseline,
                Targets = aims ?? [.. i.Targets.Select(t => t with { Unit = t.Unit ?? i.Unit })],
                Details = text is null ? i.Details : i.Details with { Text = text },
                IsBeforeBreak = isBreak,
            };
        });
        var indicator = Format.Object(Phrase.Of("expected.indicator"), o => new IndicatorDocument(
            o.Required("id", Scalars.Id, "Its name in addresses and data."),
            o.OptionalValue("kind", kinds, "outcome or impact."),
            _texts.Title(o),
            o.Required("unit", Scalars.Id, "A unit of the list above."),
            o.Optional("baseline", baseline, "Where it stood at the start."),
            o.OptionalValue("assessed", Scalars.Year, "The year in which it is first assessed."),
            o.Optional("targets", targets, "In order of time.", otherwise: []),
            o.OptionalValue("of", Scalars.Number, "Number of the goal, priority, measure or step that it belongs to; the whole plan if not said."),
            o.OptionalValue("better", directions, "Which way is better."),
            o.OptionalValue("dimension", Scalars.Id, "The vocabulary of tags.yml by whose terms it is broken down."),
            o.Optional("series", series, "Values of the past, by time.", otherwise: []),
            new(
                o.OptionalValue("code", TextFormats.Code, "Its official code, where it has one."),
                o.Optional("text", _texts.Text, "Source and method, in Markdown."),
                o.Optional("tags", tags, "Terms of tags.yml, by vocabulary.", otherwise: [])))
        {
            Name = o.Optional("name", _texts.Text, "A short name for lists and headings, where the title is a long sentence."),
            History = new(null, null, o.Optional("was", was, "What was before it was changed; the present values stand beside it.", otherwise: [])),
        });
        return Format.Object(Phrase.Of("expected.indicators-file"), o => new IndicatorsDocument(
            o.Required("units", Format.Map(Scalars.Id, _texts.Text, Phrase.Of("expected.units"), (id, name) => new UnitDocument(id, name)), "Names of units; in “{number} mln EUR” the number stands in the place of {number}."),
            o.Required("indicators", Format.List(indicator, Phrase.Of("expected.indicators")), "In printed order.")));
    }

    /// <summary><c>status/2017/indicators.yml</c>.</summary>
    public Format<ImmutableArray<ObservationDocument>> Observations() => Format.Map(
        Scalars.Id, _observed, Phrase.Of("expected.observations"), (indicator, observed) => new ObservationDocument(indicator, observed));
}
