namespace RoadmapSite.Content.Documents;

/// <summary>One year's folder as written.</summary>
/// <param name="Unit">From the folder's name.</param>
/// <param name="Report"><c>report.yml</c>; null when it could not be read.</param>
/// <param name="Statuses">One a priority, by its number; those that could be read.</param>
/// <param name="StatusFiles">Numbers of all priorities that have a status file.</param>
/// <param name="Texts">Markdown by name: <c>summary</c> or a priority's number.</param>
/// <param name="Observations"><c>indicators.yml</c>, by indicator.</param>
/// <param name="Corrections"><c>corrections.yml</c>.</param>
/// <param name="Record"><c>published.yml</c>; null when there is none.</param>
internal sealed record YearDocument(
    CalendarUnit Unit,
    SourceSpan At,
    ReportDocument? Report,
    ImmutableSortedDictionary<string, StatusDocument> Statuses,
    ImmutableHashSet<string> StatusFiles,
    ImmutableSortedDictionary<string, TextDocument> Texts,
    ImmutableArray<ObservationDocument> Observations,
    ImmutableArray<CorrectionDocument> Corrections,
    PublishedRecordDocument? Record)
{
    /// <summary>When it is; all of its unit while the day cannot be read or be right.</summary>
    public ReportTime Time => Report is { AsOf: var asOf } && asOf.Value >= Unit.First ? new(Unit, asOf.Value) : new(Unit);
}

/// <summary>One line of a year's <c>indicators.yml</c> as written.</summary>
internal sealed record ObservationDocument(Located<string> Indicator, ObservedDocument Observed);

/// <summary>An observed value as written.</summary>
/// <param name="Value">Of the whole; null where only parts were observed.</param>
/// <param name="By">Values by term of the indicator's dimension.</param>
/// <param name="When">The time that it speaks of; null for that of the report, or of the series.</param>
/// <param name="Date">The day on which it was published.</param>
/// <param name="Provisional">It may still change.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Note">A remark for the reader.</param>
internal sealed record ObservedDocument(
    decimal? Value, ImmutableArray<TermValue> By, Located<CalendarUnit>? When, DateOnly? Date, bool Provisional, SourceDocument? Source, LocatedText? Note)
{
    /// <summary>What it says, at a time unless it names its own.</summary>
    public Observation ToModel(CalendarUnit at) => new(
        When?.Value ?? at, Value, By.ToImmutableSortedDictionary(b => b.Term.Value, b => b.Value, StringComparer.Ordinal), Date, Provisional,
        Source?.Url?.Value, Source?.Title?.Value, Note?.Value);
}

/// <summary>An observed value of a part of the whole.</summary>
internal sealed record TermValue(Located<string> Term, decimal Value);

/// <summary>Where something comes from: an address, words, or both.</summary>
internal sealed record SourceDocument(Located<string>? Url, LocatedText? Title);

/// <summary>An entry of <c>corrections.yml</c> as written.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Date">The day on which it was corrected.</param>
/// <param name="Step">The step whose status was corrected; null when it was a figure.</param>
/// <param name="Figure">The figure, named as in <c>published.yml</c>: <c>priorities.1.1.score</c>.</param>
/// <param name="Was">What was published.</param>
/// <param name="Now">What holds.</param>
/// <param name="Source">Where it can be read.</param>
internal sealed record CorrectionDocument(
    SourceSpan At, Located<DateOnly> Date, Located<string>? Step, Located<string>? Figure, Located<string> Was, Located<string> Now, LocatedText Reason, Located<string>? Source);

/// <summary><c>published.yml</c> as written: what a final report said when it was published.</summary>
/// <param name="On">The day on which it was published; null where that is not known.</param>
/// <param name="Statuses">Tokens by step.</param>
/// <param name="Figures">As shown, by name: <c>roadmap.score</c>.</param>
internal sealed record PublishedRecordDocument(DateOnly? On, ImmutableArray<PublishedEntry> Statuses, ImmutableArray<PublishedEntry> Figures);

/// <summary>A status or figure that was published.</summary>
internal sealed record PublishedEntry(Located<string> Name, Located<string> Value);

/// <summary><c>report.yml</c> as written.</summary>
/// <param name="AsOf">The day up to which the results speak.</param>
/// <param name="PublishedOn">The day on which it was published, where that is said.</param>
/// <param name="Provisional">What “provisional:” says, if it is there.</param>
/// <param name="Note">How the report was made.</param>
/// <param name="Published">Figures that were printed.</param>
internal sealed record ReportDocument(
    LocatedText Title, Located<DateOnly> AsOf, Located<DateOnly>? PublishedOn, Located<bool>? Provisional, LocatedText? Note, ImmutableArray<PublishedPart> Published)
{
    /// <summary>Not every due step need have a status.</summary>
    public bool IsProvisional => Provisional?.Value == true;
}

/// <summary>Figures of one part of the roadmap that were printed.</summary>
/// <param name="Subject">Number of a goal or a priority; null for the whole roadmap.</param>
/// <param name="IsGoal">It stands under “goals:”.</param>
/// <param name="Figures">At least one.</param>
internal sealed record PublishedPart(Located<string>? Subject, bool IsGoal, ImmutableArray<PrintedFigure> Figures);

/// <summary>A printed figure as written.</summary>
internal sealed record PrintedFigure(FigureKind Kind, Located<string> Printed);

/// <summary><c>status/2017/1.1.yml</c> as written.</summary>
/// <param name="Lines">Those that could be understood.</param>
/// <param name="Unclear">Steps that have a line which could not be understood.</param>
internal sealed record StatusDocument(SourceSpan At, ImmutableArray<StatusLine> Lines, ImmutableArray<string> Unclear)
{
    /// <summary>The number of the priority, which is the file's name.</summary>
    public string Priority => Path.GetFileNameWithoutExtension(At.Path);

    /// <summary>The lines that say something.</summary>
    public IEnumerable<(Located<string> Step, Finding Found)> Findings =>
        from line in Lines where line.Found is not null select (line.Step, line.Found);

    /// <summary>Steps that have a line on which no status stands yet.</summary>
    public IEnumerable<Located<string>> Unfilled => Lines.Where(l => l.Found is null).Select(l => l.Step);

    /// <summary>Every step that has a line, understood or not.</summary>
    public IEnumerable<string> Mentioned => Lines.Select(l => l.Step.Value).Concat(Unclear);
}

/// <summary>One line of a status file as written.</summary>
/// <param name="Step">The number before the colon.</param>
/// <param name="Found">What stands after it; null for nothing yet.</param>
internal sealed record StatusLine(Located<string> Step, Finding? Found);

/// <summary>What a status file says of a step.</summary>
internal sealed record Finding(Located<Status> Status, LocatedText? Note, LocatedText? Reason, ImmutableArray<EvidenceDocument> Evidence);

/// <summary>An address that shows something, and what stands there.</summary>
internal sealed record EvidenceDocument(Located<string> Url, LocatedText? Title);

/// <summary>A long text: one Markdown file a language.</summary>
/// <param name="Name">The files' name without language and ending.</param>
/// <param name="Files">In the order of the site's languages.</param>
internal sealed record TextDocument(string Name, ImmutableArray<TextFile> Files)
{
    /// <summary>The texts without their places.</summary>
    public LocalizedText ToText() => new([.. Files.Select(f => new Wording(f.Language, f.Text))]);
}

/// <summary>A Markdown file: <c>1.1.az.md</c>.</summary>
/// <param name="Name">Its name without language and ending.</param>
/// <param name="Language">Code from its name.</param>
/// <param name="Text">All of it.</param>
internal sealed record TextFile(string Name, string Language, string Path, string Text);
