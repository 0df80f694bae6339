namespace RoadmapSite.Model;

/// <summary>An entry of <c>corrections.yml</c>: something that was published is put right.</summary>
/// <param name="Date">The day of the correction.</param>
/// <param name="Step">Number of the step whose status it is, in force at the report; null for a figure.</param>
/// <param name="Figure">Name of the figure as in report.yml, <c>roadmap.score</c> or <c>priorities.1.1.score</c>; null for a status.</param>
/// <param name="Was">As it was published.</param>
/// <param name="Now">As it is now.</param>
/// <param name="Source">https address, if there is one.</param>
internal sealed record Correction(DateOnly Date, string? Step, string? Figure, string Was, string Now, LocalizedText Reason, string? Source, SourceSpan At);

/// <summary>What was published of a report, kept beside it in <c>published.yml</c> by the tool.</summary>
/// <param name="Statuses">Tokens by the number of the step.</param>
/// <param name="Figures">By name: <c>priorities.1.1.score</c>.</param>
internal sealed record PublishedRecord(FrozenDictionary<string, string> Statuses, FrozenDictionary<string, string> Figures, SourceSpan At)
{
    /// <summary>The day on which it was published; null when that is not told.</summary>
    public DateOnly? On { get; init; }
}
