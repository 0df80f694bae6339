using System.Collections.Frozen;
using System.Collections.Immutable;
using RoadmapSite.Localization;
using RoadmapSite.Model;

namespace RoadmapSite.Scoring;

/// <summary>A score with what it was made from.</summary>
/// <param name="Score">Over the unit that is counted.</param>
/// <param name="Steps">Its steps by status.</param>
/// <param name="Measures">Its measures by status.</param>
public sealed record ScoredPart(Score Score, Tally Steps, Tally Measures);

/// <summary>Everything that follows from one report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Histories">What became of each step, by step id.</param>
/// <param name="Roadmap">The whole roadmap.</param>
/// <param name="Goals">By goal.</param>
/// <param name="Priorities">By priority.</param>
/// <param name="Measures">Steps of each measure, by measure.</param>
/// <param name="Agencies">Those that lead something, ranked.</param>
public sealed record ReportScores(
    Report Report,
    FrozenDictionary<string, StepHistory> Histories,
    ScoredPart Roadmap,
    FrozenDictionary<string, ScoredPart> Goals,
    FrozenDictionary<string, ScoredPart> Priorities,
    FrozenDictionary<string, Tally> Measures,
    ImmutableArray<RankedAgency> Agencies)
{
    /// <summary>The year that it is or lies in.</summary>
    public int Year => Report.Unit.Year;

    /// <summary>Its name in content, data and addresses.</summary>
    public string Id => Report.Id;

    /// <summary>What the report says of a step.</summary>
    public Status StatusOf(Step step) => Histories[step.Id].In(Report).Status;

    /// <summary>The scores of all reports.</summary>
    /// <param name="roadmap">The plan.</param>
    /// <param name="reports">In order of time.</param>
    /// <param name="language">In whose order agencies stand that share a rank.</param>
    public static ImmutableArray<ReportScores> All(Roadmap roadmap, ImmutableArray<Report> reports, Language language)
    {
        var histories = StepHistory.All(roadmap, reports);
        return [.. reports.Select(r => Of(roadmap, r, histories, language))];
    }

    /// <summary>Scores a report. Agencies are scored over the steps they lead, or over the measures where those are the unit.</summary>
    /// <param name="roadmap">The plan.</param>
    /// <param name="report">The report.</param>
    /// <param name="histories">What became of each step, by step id.</param>
    /// <param name="language">In whose order agencies stand that share a rank.</param>
    public static ReportScores Of(Roadmap roadmap, Report report, FrozenDictionary<string, StepHistory> histories, Language language)
    {
        Status StatusOf(Step step) => histories[step.Id].In(report).Status;

        var measures = roadmap.Priorities.SelectMany(p => p.Measures)
            .ToFrozenDictionary(m => m.Id, m => Tally.Of(m.Steps, StatusOf), StringComparer.Ordinal);

        ScoredPart Part(Tally steps, Tally byMeasure) =>
            new(Score.Of(roadmap.Scoring.Unit == ScoringUnit.Step ? steps : byMeasure, roadmap.Scoring), steps, byMeasure);

        ScoredPart Whole(ImmutableArray<ScoredPart> parts) => Part(Tally.Sum(parts.Select(p => p.Steps)), Tally.Sum(parts.Select(p => p.Measures)));

        var priorities = roadmap.Priorities.ToFrozenDictionary(
            p => p.Id, p => Part(Tally.Sum(p.Measures.Select(m => measures[m.Id])), Tally.Of(p.Measures, m => measures[m.Id].Status)), StringComparer.Ordinal);
        var goals = roadmap.Goals.ToFrozenDictionary(g => g.Id, g => Whole([.. g.Priorities.Select(p => priorities[p.Id])]), StringComparer.Ordinal);

        IEnumerable<Led> Units() => roadmap.Priorities.SelectMany(p => p.Measures).SelectMany(m =>
            roadmap.Scoring.Unit == ScoringUnit.Measure
                ? [new(m.Assignment.Lead, measures[m.Id].Status)]
                : m.Steps.Select(s => new Led(s.Assignment.Lead, StatusOf(s))));

        return new(
            report,
            histories,
            Whole(goals.Values),
            goals,
            priorities,
            measures,
            Ranking.Of(Units().GroupBy(u => u.Lead.Id)
                .Select(g => new RankedAgency(g.First().Lead, Score.Of(Tally.Of(g, u => u.Status), roadmap.Scoring), null))
                .OrderBy(a => a.Agency.Name.In(language.Code).Text, language.Collation).ThenBy(a => a.Agency.Id, StringComparer.Ordinal), roadmap.Scoring));
    }

    private sealed record Led(Agency Lead, Status Status);
}
