using RoadmapSite.Scoring;

namespace RoadmapSite.Comparison;

/// <summary>Scores, bands and ranks that are others than before.</summary>
internal static class StandingChanges
{
    private static readonly Standing Nothing = new(null, null, null, null);

    public static IEnumerable<ChangedStanding> Of(Snapshot old, Snapshot now) =>
        from year in ContentChanges.Both(old.Reports, now.Reports, r => r.Report.Unit).OrderBy(r => r.Key)
        from part in ContentChanges.Both(Parts(year.Old), Parts(year.New), p => p.Subject)
        where (part.Old?.Standing ?? Nothing) != (part.New?.Standing ?? Nothing)
        select new ChangedStanding(year.Key, part.Key, (part.New ?? part.Old)!.Title, part.Old?.Standing, part.New?.Standing);

    private static IEnumerable<Part> Parts(ReportScores? year)
    {
        if (year is null) yield break;
        var roadmap = year.Roadmap;
        yield return new(new(SubjectKind.Roadmap, ""), roadmap.Title, Standing(year.Whole.Score));
        foreach (var goal in roadmap.Goals) yield return new(new(SubjectKind.Goal, goal.Id), goal.Title, Standing(year.Goals[goal.Key].Score));
        foreach (var priority in roadmap.Priorities)
            yield return new(new(SubjectKind.Priority, priority.Id), priority.Title, Standing(year.Priorities[priority.Key].Score));
        foreach (var ranked in year.Agencies)
            yield return new(new(SubjectKind.Agency, ranked.Agency.Id), ranked.Agency.Name, Standing(ranked.Score) with { Rank = ranked.Rank });
    }

    private static Standing Standing(Score score) => new(score.Rounded, score.Exact, score.Band, null, score.Tally.Assessed, score.Tally.Assessed + score.Tally.NotAssessed);

    private sealed record Part(Subject Subject, LocalizedText Title, Standing Standing);
}
