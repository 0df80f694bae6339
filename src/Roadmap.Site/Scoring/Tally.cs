namespace RoadmapSite.Scoring;

/// <summary>How many units have a status.</summary>
/// <param name="Count">At least one.</param>
public readonly record struct StatusCount(Status Status, int Count);

/// <summary>How many units have which status.</summary>
public sealed record Tally
{
    private Tally(ImmutableArray<StatusCount> counts)
    {
        Counts = counts;
        foreach (var (status, count) in counts)
            switch (status.Class)
            {
                case StatusClass.Done: Implemented += count; break;
                case StatusClass.Partly: Partial += count; break;
                case StatusClass.Not: NotImplemented += count; break;
                default: NotAssessed += count; break;
            }
    }

    /// <summary>Counts of the four statuses that a plan has if it names none of its own.</summary>
    public Tally(int implemented, int partial, int notImplemented, int notAssessed) : this(
        [.. new[] { new StatusCount(Status.Implemented, implemented), new(Status.Partial, partial), new(Status.NotImplemented, notImplemented), new(Status.NotAssessed, notAssessed) }
            .Where(c => c.Count > 0)])
    {
    }

    /// <summary>Of nothing.</summary>
    public static Tally None { get; } = new([]);

    /// <summary>By status, best first; only those that there are.</summary>
    public ImmutableArray<StatusCount> Counts { get; }

    /// <summary>Done.</summary>
    public int Implemented { get; }

    /// <summary>Done in part.</summary>
    public int Partial { get; }

    /// <summary>Not done.</summary>
    public int NotImplemented { get; }

    /// <summary>Not counted.</summary>
    public int NotAssessed { get; }

    /// <summary>All units.</summary>
    public int Total => Assessed + NotAssessed;

    /// <summary>Those that count.</summary>
    public int Assessed => Implemented + Partial + NotImplemented;

    /// <summary>How many have just this status.</summary>
    public int this[Status status]
    {
        get
        {
            foreach (var (found, count) in Counts)
                if (found.Equals(status)) return count;
            return 0;
        }
    }

    /// <summary>Counts of what a plan tells apart, in its order and also where there is none; nothing that is not counted.</summary>
    public ImmutableArray<StatusCount> In(StatusScale scale)
    {
        var counts = scale.Counted.Select(s => new StatusCount(s, 0)).ToList();
        foreach (var (status, count) in Counts.Where(c => c.Status.IsCounted))
        {
            var shown = scale.CountedAs(status);
            var at = counts.FindIndex(c => c.Status.Equals(shown));
            if (at < 0) counts.Add(new(shown, count));
            else counts[at] = new(shown, counts[at].Count + count);
        }

        return [.. counts];
    }

    /// <summary>Counts of both together.</summary>
    public static Tally operator +(Tally a, Tally b) => b.Counts.IsEmpty ? a : a.Counts.IsEmpty ? b : Sum([a, b]);

    /// <summary>Counts of all together.</summary>
    public static Tally Sum(IEnumerable<Tally> tallies) => Sum(tallies.SelectMany(t => t.Counts));

    /// <summary>Counts statuses; their order does not matter.</summary>
    public static Tally Of<T>(IEnumerable<T> units, Func<T, Status> statusOf) => Sum(units.Select(u => new StatusCount(statusOf(u), 1)));

    /// <summary>
    /// The status of what is made of these: all assessed alike → that; all done → done; none begun → not done;
    /// nothing assessed → not assessed; otherwise partly. Holds for all 37 measures of the 2017 report.
    /// </summary>
    public Status StatusIn(StatusScale scale) =>
        Assessed == 0 ? Status.NotAssessed
        : Counts.Where(c => c.Status.IsCounted).ToArray() is [var only] ? only.Status
        : scale.Of(Implemented == Assessed ? StatusClass.Done : NotImplemented == Assessed ? StatusClass.Not : StatusClass.Partly);

    /// <summary>Two are the same that count the same.</summary>
    public bool Equals(Tally? other) => other is not null && Counts.SequenceEqual(other.Counts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Implemented, Partial, NotImplemented, NotAssessed);

    private static Tally Sum(IEnumerable<StatusCount> counts)
    {
        var sums = new List<StatusCount>();
        foreach (var (status, count) in counts)
        {
            var at = 0;
            while (at < sums.Count && !sums[at].Status.Equals(status)) at++;
            if (at == sums.Count) sums.Add(new(status, count));
            else sums[at] = new(status, sums[at].Count + count);
        }

        return new([.. sums.OrderBy(s => s.Status).ThenBy(s => s.Status.Token, StringComparer.Ordinal)]);
    }
}
