namespace RoadmapSite.Model;

/// <summary>What is counted: every step, or every measure by its own status.</summary>
public enum ScoringUnit
{
    /// <summary>Each step weighs the same.</summary>
    Step,

    /// <summary>Each measure weighs the same.</summary>
    Measure,
}

/// <summary>The weights of <c>roadmap.yml</c>, from which scores and the methodology page follow.</summary>
/// <param name="Implemented">Points of an implemented unit, the most that can be had.</param>
/// <param name="Partial">Points of a partially implemented one.</param>
/// <param name="NotImplemented">Points of one that was not implemented.</param>
/// <param name="Low">A score up to this, 0–100, is low.</param>
/// <param name="High">A score from this on, 0–100, is high.</param>
public sealed record ScoringRules(ScoringUnit Unit, decimal Implemented, decimal Partial, decimal NotImplemented, decimal Low, decimal High)
{
    /// <summary>The report's own rules: 1, 0.5 and 0 points a step; low up to 10 %, high from 90 % (2017, first page).</summary>
    public static ScoringRules Default { get; } = new(ScoringUnit.Step, 1m, 0.5m, 0m, 10m, 90m);

    /// <summary>Agencies whose scores differ by less than shows in a tenth of a percent share a rank; otherwise only equal fractions do.</summary>
    public bool RanksByTenths { get; init; }

    /// <summary>An agency is ranked, and a rank compared, only from so many assessed units on.</summary>
    public int RankFrom { get; init; } = DefaultRankFrom;

    // One step more or less moves a score of fewer by more than 25 points.
    private const int DefaultRankFrom = 4;

    /// <summary>Each of several leads gets the whole weight of a step; otherwise they share it equally.</summary>
    public bool CountsFullyForEachLead { get; init; }

    /// <summary>Whether ranks by these rules and by others can be compared.</summary>
    public bool RanksLike(ScoringRules other) =>
        (RanksByTenths, RankFrom, CountsFullyForEachLead) == (other.RanksByTenths, other.RankFrom, other.CountsFullyForEachLead) && ScoresLike(other);

    /// <summary>Whether scores by these rules and by others can be compared.</summary>
    public bool ScoresLike(ScoringRules other) =>
        (Unit, Implemented, Partial, NotImplemented) == (other.Unit, other.Implemented, other.Partial, other.NotImplemented)
        && Statuses.All.Select(s => (s.Token, s.Class, s.Points)).SequenceEqual(other.Statuses.All.Select(s => (s.Token, s.Class, s.Points)));

    /// <summary>The plan's statuses.</summary>
    public StatusScale Statuses { get; init; } = StatusScale.Default;

    /// <summary>Points of a status; null when it does not count.</summary>
    public decimal? Points(Status status) => status.Class switch
    {
        StatusClass.NotCounted => null,
        _ when status.Points is { } own => own,
        _ when status.Percent is { } percent => percent / 100 * Implemented,
        StatusClass.Done => Implemented,
        StatusClass.Partly => Partial,
        _ => NotImplemented,
    };
}
