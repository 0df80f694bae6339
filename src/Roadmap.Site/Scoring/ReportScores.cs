using System.Collections.Frozen;
using System.Collections.Immutable;
using RoadmapSite.Localization;
using RoadmapSite.Model;

namespace RoadmapSite.Scoring;

/// <summary>A score with what it was made from.</summary>
/// <param name="Score">Over the unit that is counted.</param>
/// <param name="BySteps">Over its steps, whatever is counted.</param>
/// <param name="Measures">Its measures by status.</param>
public sealed record ScoredPart(Score Score, Score BySteps, Tally Measures)
{
    /// <summary>Its steps by status.</summary>
    public Tally Steps => BySteps.Tally;
}

/// <summary>Everything that follows from one report. Goals, priorities and measures are found by their keys, which stay the same when they are renumbered.</summary>
/// <param name="Report">The report.</param>
/// <param name="Histories">What became of each step, by its key.</param>
/// <param name="Whole">The whole roadmap.</param>
/// <param name="Goals">By goal.</param>
/// <param name="Priorities">By priority.</param>
/// <param name="Measures">Over the steps of each measure.</param>
/// <param name="Agencies">Those that lead something, ranked.</param>
public sealed record ReportScores(
    Report Report,
    FrozenDictionary<string, StepHistory> Histories,
    ScoredPart Whole,
    FrozenDictionary<string, ScoredPart> Goals,
    FrozenDictionary<string, ScoredPart> Priorities,
    FrozenDictionary<string, Score> Measures,
    ImmutableArray<RankedAgency> Agencies)
{
    /// <summary>The plan, names and rules in force then.</summary>
    public Roadmap Roadmap => Report.Roadmap;

    /// <summary>The year that it is or lies in.</summary>
    public int Year => Report.Unit.Year;

    /// <summary>Its name in content, data and addresses.</summary>
    public string Id => Report.Id;

    /// <summary>What the report says of a step.</summary>
    public Status StatusOf(Step step) => Histories[step.Key].In(Report).Status;

    /// <summary>The status of a measure by that of its steps.</summary>
    public Status StatusOf(Measure measure) => Measures[measure.Key].Tally.StatusIn(Roadmap.Scoring.Statuses);

    /// <summary>The scores of all reports.</summary>
    /// <param name="roadmap">The plan as it is now.</param>
    /// <param name="reports">In order of time.</param>
    /// <param name="language">In whose order agencies stand that share a rank.</param>
    public static ImmutableArray<ReportScores> All(Roadmap roadmap, ImmutableArray<Report> reports, Language language)
    {
        var histories = StepHistory.All(roadmap, reports);
        return [.. reports.Select(r => Of(r, histories, language))];
    }

    private static ReportScores Of(Report report, FrozenDictionary<string, StepHistory> histories, Language language)
    {
        var (roadmap, rules) = (report.Roadmap, report.Roadmap.Scoring);
        Status StatusOf(Step step) => histories[step.Key].In(report).Status;

        var measures = roadmap.Measures.ToFrozenDictionary(
            m => m.Key, m => Score.Of([.. m.Steps.Select(s => new CountedUnit(StatusOf(s), s.Weight))], rules), StringComparer.Ordinal);
        Status StatusOfMeasure(Measure measure) => measures[measure.Key].Tally.StatusIn(rules.Statuses);

        ScoredPart Part(Score bySteps, Tally byMeasures) =>
            new(rules.Unit == ScoringUnit.Step ? bySteps : Score.Of(byMeasures, rules), bySteps, byMeasures);

        ScoredPart Sum(IReadOnlyCollection<ScoredPart> parts) => Part(Score.Sum([.. parts.Select(p => p.BySteps)], rules), Tally.Sum(parts.Select(p => p.Measures)));

        var priorities = roadmap.Priorities.ToFrozenDictionary(
            p => p.Key, p => Part(Score.Sum([.. p.Measures.Select(m => measures[m.Key])], rules), Tally.Of(p.Measures, StatusOfMeasure)), StringComparer.Ordinal);
        var goals = roadmap.Goals.ToFrozenDictionary(g => g.Key, g => Sum([.. g.Priorities.Select(p => priorities[p.Key])]), StringComparer.Ordinal);
        var led = rules.Unit == ScoringUnit.Measure
            ? roadmap.Measures.Select(m => (m.Assignment, new CountedUnit(StatusOfMeasure(m), 1)))
            : roadmap.Steps.Select(s => (s.Assignment, new CountedUnit(StatusOf(s), s.Weight)));

        return new(
            report, histories, Sum([.. goals.Values]), goals, priorities, measures,
            Ranking.Of(Ranking.Scores(led, rules)
                .OrderBy(a => a.Agency.Name.In(language.Code).Text, language.Collation).ThenBy(a => a.Agency.Id, StringComparer.Ordinal), rules));
    }
}
