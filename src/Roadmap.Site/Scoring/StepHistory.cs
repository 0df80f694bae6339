using System.Collections.Frozen;
using System.Collections.Immutable;
using RoadmapSite.Model;

namespace RoadmapSite.Scoring;

/// <summary>What became of a step from year to year.</summary>
/// <param name="Step">The step.</param>
/// <param name="Years">Every year with results and its status there, in order.</param>
public sealed record StepHistory(Step Step, ImmutableArray<YearStatus> Years)
{
    /// <summary>The status in a year.</summary>
    public Status In(int year)
    {
        foreach (var found in Years)
            if (found.Year == year) return found.Status;
        return Status.NotAssessed;
    }

    /// <summary>The last status that was found, up to and including a year; null when the step was never assessed.</summary>
    public (int Year, Status Status)? LatestAt(int year)
    {
        for (var i = Years.Length - 1; i >= 0; i--)
            if (Years[i].Year <= year && Years[i].Status != Status.NotAssessed) return (Years[i].Year, Years[i].Status);
        return null;
    }

    /// <summary>Whether its period is over by the end of a year and it is not implemented.</summary>
    public bool IsOverdueAt(int year) => Step.Period.End <= year && LatestAt(year)?.Status != Status.Implemented;

    /// <summary>Whether it is to be worked on in a year: its period covers it, and it is ongoing or not yet implemented.</summary>
    public bool IsDueIn(int year) => Step.Period.Contains(year) && (Step.Ongoing || LatestAt(year - 1)?.Status != Status.Implemented);

    /// <summary>Histories of all steps, by step id.</summary>
    public static FrozenDictionary<string, StepHistory> Of(Roadmap roadmap, ImmutableArray<YearResults> years) =>
        roadmap.Steps.ToFrozenDictionary(s => s.Id, s => new StepHistory(s, ImmutableArray.CreateRange(years, y => new YearStatus(y.Year, y.StatusOf(s)))), StringComparer.Ordinal);
}

/// <summary>A status in one of the years.</summary>
/// <param name="Year">The year.</param>
/// <param name="Status">What was found.</param>
public readonly record struct YearStatus(int Year, Status Status);
