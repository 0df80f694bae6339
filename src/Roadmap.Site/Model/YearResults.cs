using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RoadmapSite.Model;

/// <summary>What one year's folder says: the results of that year.</summary>
/// <param name="Year">The reporting year.</param>
/// <param name="Report">Where the results come from and what was published of them.</param>
/// <param name="Steps">By step id; a step without a line is not assessed.</param>
/// <param name="Summary">Markdown on the whole roadmap.</param>
/// <param name="PrioritySummaries">Markdown by priority id: «Görülmüş işlər barədə qısa məlumat».</param>
/// <param name="Observations">Observed values by indicator id.</param>
public sealed record YearResults(
    int Year,
    Report Report,
    FrozenDictionary<string, StepResult> Steps,
    LocalizedText? Summary,
    FrozenDictionary<string, LocalizedText> PrioritySummaries,
    ImmutableDictionary<string, decimal> Observations)
{
    /// <summary>The status of a step in this year.</summary>
    public Status StatusOf(Step step) => Steps.TryGetValue(step.Id, out var result) ? result.Status : Status.NotAssessed;
}

/// <summary>One line of a status file.</summary>
/// <param name="Status">What was found.</param>
/// <param name="Note">A short remark for the reader.</param>
/// <param name="Reason">Why it was not done, or not assessed.</param>
/// <param name="Evidence">https addresses that show it.</param>
public sealed record StepResult(Status Status, LocalizedText? Note, LocalizedText? Reason, ImmutableArray<string> Evidence);

/// <summary>The year's report: <c>report.yml</c>.</summary>
/// <param name="Title">Its title.</param>
/// <param name="AsOf">The day up to which the results speak.</param>
/// <param name="Provisional">Published before every due step has a status.</param>
/// <param name="Note">How it was made.</param>
/// <param name="Published">Figures that were printed, to be proven or refuted.</param>
public sealed record Report(
    LocalizedText Title, DateOnly AsOf, bool Provisional, LocalizedText? Note, ImmutableArray<PublishedFigure> Published);
