namespace RoadmapSite.Model;

/// <summary>A report: what one folder of <c>content/status/</c> says.</summary>
/// <param name="Unit">The time that it is on, which is also its name: <c>2017</c>, <c>2017-H1</c>.</param>
/// <param name="Roadmap">The plan, names and rules in force then.</param>
/// <param name="AsOf">The day up to which the results speak.</param>
/// <param name="IsProvisional">Published before every due step has a status.</param>
/// <param name="Note">How it was made.</param>
/// <param name="Published">Figures that were printed, to be proven or refuted.</param>
/// <param name="Assessments">By step id; a step without a line is not assessed.</param>
/// <param name="Summary">Markdown on the whole roadmap.</param>
/// <param name="PrioritySummaries">Markdown by priority id: «Görülmüş işlər barədə qısa məlumat».</param>
/// <param name="Observations">Observed values by indicator id.</param>
internal sealed record Report(
    CalendarUnit Unit,
    Roadmap Roadmap,
    LocalizedText Title,
    DateOnly AsOf,
    bool IsProvisional,
    LocalizedText? Note,
    ImmutableArray<PublishedFigure> Published,
    FrozenDictionary<string, Assessment> Assessments,
    LocalizedText? Summary,
    FrozenDictionary<string, LocalizedText> PrioritySummaries,
    ImmutableDictionary<string, decimal> Observations)
{
    /// <summary>The day on which it was published; null when that is not told.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Observed values with their remarks and parts, by indicator id.</summary>
    public ImmutableSortedDictionary<string, Observation> Observed { get; init; } = ImmutableSortedDictionary<string, Observation>.Empty;

    /// <summary>What was put right since, in the order of the file.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>What was published of it; null while it is provisional, or when nothing was kept.</summary>
    public PublishedRecord? Record { get; init; }

    /// <summary>Its name in content, data and addresses.</summary>
    public string Id => Unit.ToString();

    /// <summary>When it is.</summary>
    public ReportTime Time => new(Unit, AsOf);
}

/// <summary>One line of a status file.</summary>
/// <param name="Status">What was found.</param>
/// <param name="Note">A short remark for the reader.</param>
/// <param name="Reason">Why it was not done, or not assessed.</param>
/// <param name="Evidence">Web pages that show it.</param>
internal sealed record Assessment(Status Status, LocalizedText? Note, LocalizedText? Reason, ImmutableArray<Evidence> Evidence);

/// <summary>A web page that shows what was found.</summary>
/// <param name="Address">An https address.</param>
/// <param name="Title">What it is; null where only the address is given.</param>
internal sealed record Evidence(string Address, LocalizedText? Title = null)
{
    /// <summary>Lets a list of addresses be written as one.</summary>
    public static implicit operator Evidence(string address) => new(address);
}
