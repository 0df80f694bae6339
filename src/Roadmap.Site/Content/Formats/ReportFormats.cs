using RoadmapSite.Content.Documents;

namespace RoadmapSite.Content.Formats;

/// <summary>The files of <c>content/status/2017/</c>.</summary>
internal sealed class ReportFormats(TextFormats texts)
{
    private static readonly Format<Located<DateOnly>> Day = Format.Located(Scalars.Date);

    /// <summary><c>1.1.yml</c>.</summary>
    public Format<ImmutableArray<StatusLine>> Status(StatusScale scale)
    {
        var word = Format.Located(Scalars.Status(scale));
        var evidence = Format.List(
            Format.Either(
                TextFormats.Address.As(url => new EvidenceDocument(url, null)),
                Format.Object(Phrase.Of("expected.evidence"), o => new EvidenceDocument(
                    o.Required("url", TextFormats.Address, "https address that shows it."), o.Optional("title", texts.Text, "What stands there.")))),
            Phrase.Of("expected.addresses"));
        var finding = Format.Either(
            word.As(status => new Finding(status, null, null, [])),
            Format.Object(Phrase.Of("expected.status-with-remarks"), o => new Finding(
                o.Required("status", word, "What was found."),
                o.Optional("note", texts.Text, "A short remark for the reader."),
                o.Optional("reason", texts.Text, "Why it was not done, or not assessed."),
                o.Optional("evidence", evidence, "https addresses that show it; with a title: {url: …, title: …}.", otherwise: []))));
        return Format.Map(
            Scalars.RowNumber, Format.Unfilled(finding), Phrase.Of("expected.status-lines"), (step, found) => new StatusLine(step, found));
    }

    /// <summary><c>report.yml</c>.</summary>
    public Format<ReportDocument> Report()
    {
        var figures = Format.Object(Phrase.Of("expected.figures"), o => Printed(
            Figure(o, FigureKind.Score, "score", Scalars.PrintedNumber, "The score as printed."),
            Figure(o, FigureKind.Steps, "steps", Scalars.Shares, "Steps in percent, by the statuses that count: implemented/partial/not implemented."),
            Figure(o, FigureKind.Measures, "measures", Scalars.Counts, "Measures, by the statuses that count: implemented/partial/not implemented."),
            Figure(o, FigureKind.Percent, "percent", Scalars.Shares, "The same in percent."),
            Figure(o, FigureKind.Of, "of", Scalars.Count.AsWritten(), "Measures assessed."),
            Figure(o, FigureKind.Planned, "planned", Scalars.Count.AsWritten(), "Measures in the plan.")));
        var published = Format.Object(Phrase.Of("expected.figures"), o => ImmutableArray.Create(
        [
            new PublishedPart(null, false, o.Optional("roadmap", figures, "Of the whole roadmap.", otherwise: [])),
            .. o.Optional("goals", ByNumber(isGoal: true), "By goal.", otherwise: []),
            .. o.Optional("priorities", ByNumber(isGoal: false), "By priority.", otherwise: []),
        ]));
        return Format.Object(Phrase.Of("expected.report"), o => new ReportDocument(
            texts.Title(o),
            o.Required("as-of", Day, "The day up to which the results speak."),
            o.OptionalValue("published-on", Day, "The day on which it was published."),
            o.OptionalValue("provisional", Format.Located(Scalars.YesNo), "true: publish before every due step has a status."),
            o.Optional("note", texts.Text, "How the report was made."),
            o.Optional("published", published, "Figures that the printed report gives; each is compared with the computed one.", otherwise: [])));

        Format<ImmutableArray<PublishedPart>> ByNumber(bool isGoal) =>
            Format.Map(Scalars.Number, figures, Phrase.Of("expected.figures-by-number"), (subject, printed) => new PublishedPart(subject, isGoal, printed));

        static PrintedFigure? Figure(ObjectReader o, FigureKind kind, string key, Format<Located<string>> format, string description) =>
            o.OptionalValue(key, format, description) is { } printed ? new(kind, printed) : null;

        static ImmutableArray<PrintedFigure> Printed(params PrintedFigure?[] figures) => [.. figures.OfType<PrintedFigure>()];
    }

    /// <summary><c>corrections.yml</c>.</summary>
    public Format<ImmutableArray<CorrectionDocument>> Corrections() => Format.List(
        Format.Object(Phrase.Of("expected.correction"), o => new CorrectionDocument(
            o.At,
            o.Required("date", Day, "The day on which it was corrected."),
            o.OptionalValue("step", Scalars.RowNumber, "The step whose status was corrected."),
            o.OptionalValue("figure", Scalars.FigureName, "The figure that was corrected, named as in published.yml: roadmap.score, priorities.1.1.score."),
            o.Required("was", Scalars.Written, "What was published."),
            o.Required("now", Scalars.Written, "What holds now."),
            o.Required("reason", texts.Text, "Why it was corrected."),
            o.OptionalValue("source", TextFormats.Address, "https address where it can be read."))),
        Phrase.Of("expected.corrections"));

    /// <summary><c>published.yml</c>.</summary>
    public static Format<PublishedRecordDocument> PublishedRecord() => Format.Object(Phrase.Of("expected.published"), o => new PublishedRecordDocument(
        o.OptionalValue("on", Scalars.Date, "The day on which it was published, where that is known."),
        o.Optional("statuses", Format.Map(Scalars.RowNumber, Scalars.Written, Phrase.Of("expected.statuses-by-step"), (step, word) => new PublishedEntry(step, word)), "Every status, by step.", otherwise: []),
        o.Optional("figures", Format.Map(Scalars.FigureName, Scalars.Written, Phrase.Of("expected.figures-by-name"), (name, value) => new PublishedEntry(name, value)), "Every figure, by name.", otherwise: [])));
}
