using RoadmapSite.Model;

namespace RoadmapSite.Scoring;

/// <summary>How many units have which status.</summary>
/// <param name="Implemented">Done.</param>
/// <param name="Partial">Half done.</param>
/// <param name="NotImplemented">Not done.</param>
/// <param name="NotAssessed">Not counted.</param>
public sealed record Tally(int Implemented, int Partial, int NotImplemented, int NotAssessed)
{
    /// <summary>Of nothing.</summary>
    public static Tally None { get; } = new(0, 0, 0, 0);

    /// <summary>All units.</summary>
    public int Total => Assessed + NotAssessed;

    /// <summary>Those that count.</summary>
    public int Assessed => Implemented + Partial + NotImplemented;

    /// <summary>Counts of both together.</summary>
    public static Tally operator +(Tally a, Tally b) =>
        new(a.Implemented + b.Implemented, a.Partial + b.Partial, a.NotImplemented + b.NotImplemented, a.NotAssessed + b.NotAssessed);

    /// <summary>Counts of all together.</summary>
    public static Tally Sum(IEnumerable<Tally> tallies) => tallies.Aggregate(None, (sum, tally) => sum + tally);

    /// <summary>Counts statuses; their order does not matter.</summary>
    public static Tally Of<T>(IEnumerable<T> units, Func<T, Status> statusOf)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var unit in units) counts[(int)statusOf(unit)]++;
        return new(counts[0], counts[1], counts[2], counts[3]);
    }

    /// <summary>
    /// The status of what is made of these: all assessed implemented → implemented; none begun → not implemented;
    /// nothing assessed → not assessed; otherwise partial. Holds for all 37 measures of the 2017 report.
    /// </summary>
    public Status Status =>
        Assessed == 0 ? Status.NotAssessed
        : Implemented == Assessed ? Status.Implemented
        : NotImplemented == Assessed ? Status.NotImplemented
        : Status.Partial;
}
