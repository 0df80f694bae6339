using System.Collections.Immutable;
using RoadmapSite.Content.Documents;
using RoadmapSite.Localization;
using RoadmapSite.Model;

namespace RoadmapSite.Content.Formats;

/// <summary>The format of every content file, for a site's languages.</summary>
internal sealed class ContentFormats
{
    private static readonly Format<ImmutableArray<Located<string>>> Ids = Format.List(Scalars.Id, "a list such as [ministry-of-economy, central-bank]");
    private static readonly Format<Located<Period>> Period = Format.Located(Scalars.Period);

    /// <summary>The formats of a site in these languages.</summary>
    public ContentFormats(ImmutableArray<string> languages)
    {
        var text = Text(languages);
        Roadmap = RoadmapFormat(text, TermsFormat(languages));
        Agencies = AgenciesFormat(text);
        Indicators = IndicatorsFormat(text);
        Priority = PriorityFormat(text);
        Status = StatusFormat(text);
        Report = ReportFormat(text);
        Observations = Format.Map(
            Scalars.Id, Scalars.Decimal, "one line an indicator, such as “broadband-speed: 12.5”", (indicator, value) => new ObservationDocument(indicator, value));
    }

    /// <summary><c>roadmap/roadmap.yml</c>.</summary>
    public Format<RoadmapDocument> Roadmap { get; }

    /// <summary><c>roadmap/agencies.yml</c>.</summary>
    public Format<ImmutableArray<AgencyDocument>> Agencies { get; }

    /// <summary><c>roadmap/indicators.yml</c>.</summary>
    public Format<IndicatorsDocument> Indicators { get; }

    /// <summary><c>roadmap/priorities/1.1.yml</c>.</summary>
    public Format<PriorityDocument> Priority { get; }

    /// <summary><c>status/2017/1.1.yml</c>.</summary>
    public Format<ImmutableArray<StatusLine>> Status { get; }

    /// <summary><c>status/2017/report.yml</c>.</summary>
    public Format<ReportDocument> Report { get; }

    /// <summary><c>status/2017/indicators.yml</c>.</summary>
    public Format<ImmutableArray<ObservationDocument>> Observations { get; }

    private static Format<LocatedText> Text(ImmutableArray<string> languages)
    {
        var keys = languages.Select(l => (Language: l, Description: $"The text in the language {l}.")).ToArray();
        return Format.Object("a text in each language", o =>
        {
            var texts = ImmutableArray.CreateBuilder<Wording>(keys.Length);
            var written = ImmutableArray.CreateBuilder<WrittenText>(keys.Length);
            foreach (var (language, description) in keys)
            {
                if (o.OptionalValue(language, Scalars.Text, description) is not { } text) continue;
                texts.Add(new(language, text.Text.Trim()));
                written.Add(text);
            }

            return new LocatedText(new(texts.DrainToImmutable()), o.At, written.DrainToImmutable());
        });
    }

    private static LocatedText Title(ObjectReader o, Format<LocatedText> text) => o.Required("title", text, "The title in each language, exactly as printed.");

    private static Format<RoadmapDocument> RoadmapFormat(Format<LocatedText> text, Format<ImmutableArray<TermDocument>> terms)
    {
        var goal = Format.Object("a goal", o => new GoalDocument(
            o.Required("id", Scalars.Number, "Its number, in quotes."),
            Title(o, text),
            o.Required("priorities", Format.List(Scalars.Number, "a list such as [\"1.1\", \"1.2\"]"), "Numbers of its priorities, in quotes; each has a file in priorities/.")));
        var points = Format.Object("points of each status", o => (
            Implemented: o.Required("implemented", Scalars.Decimal, "Points when implemented."),
            Partial: o.Required("partial", Scalars.Decimal, "Points when partially implemented."),
            NotImplemented: o.Required("not-implemented", Scalars.Decimal, "Points when not implemented.")));
        var bands = Format.Object("two limits", o => (
            Low: o.Required("low", Scalars.Decimal, "A score up to this is low."),
            High: o.Required("high", Scalars.Decimal, "A score from this on is high.")));
        var same = Format.List(Scalars.Text.As(t => t.Text), "words or phrases such as [e-imza, electronic signature]");
        var scoring = Format.Object("how results are counted", o =>
        {
            var unit = o.Required("unit", Scalars.Words("step or measure", ("step", ScoringUnit.Step), ("measure", ScoringUnit.Measure)), "What is counted.");
            var (implemented, partial, notImplemented) = o.Required("points", points, "Points of each status.");
            var (low, high) = o.Required("bands", bands, "Limits of the traffic light, 0 to 100.");
            return new ScoringRules(unit, implemented, partial, notImplemented, low, high)
            {
                RanksByTenths = o.Optional(
                    "ranks", Scalars.Words("exact or tenth", ("exact", false), ("tenth", true)),
                    "When agencies share a rank: when their scores are exactly equal, or equal to a tenth of a percent.", otherwise: false),
            };
        });
        return Format.Object("a roadmap", o => new RoadmapDocument(
            Title(o, text),
            o.Required("years", Period, "First and last year of the plan."),
            o.Required("coordinator", Scalars.Id, "The agency that reports on the roadmap."),
            o.Required("goals", Format.List(goal, "a list of goals"), "Strategic targets, in order."),
            o.Optional("scoring", Format.Located(scoring), "How results are counted.", otherwise: new(ScoringRules.Default, o.At)),
            o.Optional("terms", terms, "How the plan calls itself, its parts and its score, where not as the interface does.", otherwise: []))
        {
            Synonyms = o.Optional("synonyms", Format.List(same, "a list of such groups"), "Words that mean the same to who searches: a word of a group finds what the others find.", otherwise: []),
        });
    }

    // step: {az: mərhələ, en: {one: stage, other: stages}}
    private static Format<ImmutableArray<TermDocument>> TermsFormat(ImmutableArray<string> languages)
    {
        string[] terms = ["plan", "goal", "priority", "measure", "step", "agency", "score"];
        var word = Format.Either(
            Scalars.Text.As(w => ImmutableArray.Create(KeyValuePair.Create(TermForm.Base, w.Text.Trim()))),
            Format.Map(Scalars.Id, Scalars.Text, "forms of the word, such as {one: step, other: steps}", (form, w) => KeyValuePair.Create(form.Value, w.Text.Trim())));
        var words = Format.Map(
            Scalars.Word($"a language of the site ({string.Join(", ", languages)})", s => languages.Contains(s), $"^({string.Join('|', languages)})$"),
            word, "the word in each language", (language, forms) => new TermWord(language, forms));
        return Format.Map(
            Scalars.Word($"one of {string.Join(", ", terms)}", s => terms.Contains(s), $"^({string.Join('|', terms)})$"),
            words, "words by what they name", (name, written) => new TermDocument(name.Value, written));
    }

    private static Format<ImmutableArray<AgencyDocument>> AgenciesFormat(Format<LocatedText> text)
    {
        var agency = Format.Object("an agency", o => (
            Name: o.Required("name", text, "Full official name."),
            Short: o.Optional("short", text, "Name for narrow places."),
            IsGroup: o.Optional(
                "kind", Scalars.Words("agency or group", ("agency", false), ("group", true)), "group: not one body but many.", otherwise: false)));
        return Format.Map(Scalars.Id, agency, "agencies by id", (id, a) => new AgencyDocument(id, a.Name, a.Short, a.IsGroup));
    }

    private static Format<PriorityDocument> PriorityFormat(Format<LocatedText> text)
    {
        const string LeadIs = "The agency that it counts for: an id of agencies.yml.";
        static AssignmentDocument Carried(ObjectReader o, Located<string>? lead) => new(
            lead,
            o.OptionalValue("partners", Ids, "Other executing agencies, in printed order."),
            o.OptionalValue("recommended", Ids, "Those whose participation is recommended."));
        static Located<Period> When(ObjectReader o) => o.Required("period", Period, "The years in which it is to be done.");

        var step = Format.Object("a step", o => new StepDocument(
            o.Required("id", Scalars.Number, "Its number: 1.1.1.2."),
            Title(o, text),
            Carried(o, o.OptionalValue("lead", Scalars.Id, LeadIs)),
            When(o),
            o.Optional("ongoing", Scalars.YesNo, "true when it is repeated and never finished for good.", otherwise: false)));
        var steps = Format.List(step, "a list of steps");
        var measure = Format.Object("a measure", o => new MeasureDocument(
            o.Required("id", Scalars.Number, "Its number: 1.1.1."),
            Title(o, text),
            Carried(o, o.Required("lead", Scalars.Id, LeadIs)),
            When(o),
            o.Required("steps", steps, "The numbered rows under the measure.")));
        return Format.Object("a priority", o => new PriorityDocument(
            Title(o, text), o.Required("measures", Format.List(measure, "a list of measures"), "In order.")));
    }

    private static Format<IndicatorsDocument> IndicatorsFormat(Format<LocatedText> text)
    {
        var baseline = Format.Object("where it stood", o => new Baseline(
            o.OptionalValue("year", Scalars.Year, "The year, where one is printed."),
            o.Required("value", Scalars.Decimal, "With a decimal point."),
            o.Optional("approximate", Scalars.YesNo, "true where the report says “about”.", otherwise: false)));
        var target = Format.Object("a target", o => new TargetDocument(
            o.At,
            o.Optional("year", Scalars.TargetYear, "By when.", otherwise: default),
            o.OptionalValue("value", Scalars.Decimal, "A number to reach."),
            o.OptionalValue("min", Scalars.Decimal, "Lower end of a range, or “at least”."),
            o.OptionalValue("max", Scalars.Decimal, "Upper end of a range."),
            o.Optional("text", text, "A target in words."),
            o.OptionalValue("unit", Scalars.Id, "Only where it differs from the indicator's.")));
        var indicator = Format.Object("an indicator", o => new IndicatorDocument(
            o.Required("id", Scalars.Id, "Its name in addresses and data."),
            o.Required(
                "kind", Scalars.Words("outcome or impact", ("outcome", IndicatorKind.Outcome), ("impact", IndicatorKind.Impact)), "outcome or impact."),
            Title(o, text),
            o.Required("unit", Scalars.Id, "A unit of the list above."),
            o.Optional("baseline", baseline, "Where it stood at the start."),
            o.Required("assessed", Scalars.Year, "The year in which it is first assessed."),
            o.Required("targets", Format.List(target, "a list of targets"), "In order of time.")));
        return Format.Object("indicators", o => new IndicatorsDocument(
            o.Required("units", Format.Map(Scalars.Id, text, "units by id", (id, name) => new UnitDocument(id, name)), "Names of units."),
            o.Required("indicators", Format.List(indicator, "a list of indicators"), "In printed order.")));
    }

    private static Format<ImmutableArray<StatusLine>> StatusFormat(Format<LocatedText> text)
    {
        var word = Format.Located(Scalars.Status);
        var evidence = Format.List(Scalars.Text.As(t => new Located<string>(t.Text, t.At)), "a list of https addresses");
        var finding = Format.Either(
            word.As(status => new Finding(status, null, null, [])),
            Format.Object("a status with remarks", o => new Finding(
                o.Required("status", word, "What was found."),
                o.Optional("note", text, "A short remark for the reader."),
                o.Optional("reason", text, "Why it was not done, or not assessed."),
                o.Optional("evidence", evidence, "https addresses that show it.", otherwise: []))));
        return Format.Map(
            Scalars.RowNumber, Format.Unfilled(finding), "one line a step, such as “1.1.1.2: partial”", (step, found) => new StatusLine(step, found));
    }

    private static Format<ReportDocument> ReportFormat(Format<LocatedText> text)
    {
        var figures = Format.Object("published figures", o => Printed(
            Figure(o, FigureKind.Score, "score", Scalars.Count.AsWritten(), "The score as printed."),
            Figure(o, FigureKind.Steps, "steps", Scalars.Triple, "Steps in percent: implemented/partial/not implemented."),
            Figure(o, FigureKind.Measures, "measures", Scalars.Triple, "Measures: implemented/partial/not implemented."),
            Figure(o, FigureKind.Percent, "percent", Scalars.Triple, "The same in percent."),
            Figure(o, FigureKind.Of, "of", Scalars.Count.AsWritten(), "Measures assessed."),
            Figure(o, FigureKind.Planned, "planned", Scalars.Count.AsWritten(), "Measures in the plan.")));
        var byNumber = Format.Map(Scalars.Number, figures, "published figures by number", (subject, printed) => new PublishedPart(subject, printed));
        var published = Format.Object("published figures", o => ImmutableArray.Create(
        [
            new PublishedPart(null, o.Optional("roadmap", figures, "Of the whole roadmap.", otherwise: [])),
            .. o.Optional("goals", byNumber, "By goal.", otherwise: []),
            .. o.Optional("priorities", byNumber, "By priority.", otherwise: []),
        ]));
        return Format.Object("a report", o => new ReportDocument(
            Title(o, text),
            o.Required("as-of", Format.Located(Scalars.Date), "The day up to which the results speak."),
            o.Optional("provisional", Scalars.YesNo, "true: publish before every due step has a status.", otherwise: false),
            o.Optional("note", text, "How the report was made."),
            o.Optional("published", published, "Figures that the printed report gives; each is compared with the computed one.", otherwise: [])));

        static PrintedFigure? Figure(ObjectReader o, FigureKind kind, string key, Format<Located<string>> format, string description) =>
            o.OptionalValue(key, format, description) is { } printed ? new(kind, printed) : null;

        static ImmutableArray<PrintedFigure> Printed(params PrintedFigure?[] figures) => [.. figures.OfType<PrintedFigure>()];
    }
}
