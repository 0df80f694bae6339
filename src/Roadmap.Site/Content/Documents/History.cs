namespace RoadmapSite.Content.Documents;

/// <summary>What was once otherwise in a thing of the plan, as written beside it: <c>added:</c>, <c>dropped:</c> and <c>was:</c>.</summary>
/// <param name="Added">From which report on it belongs to the plan; null for always.</param>
/// <param name="Dropped">From which report on it does not any more; null for never.</param>
/// <param name="Was">Earlier values, in any order.</param>
internal sealed record History<T>(PlanEvent? Added, PlanEvent? Dropped, ImmutableArray<Past<T>> Was)
{
    /// <summary>Of what has always been as it is.</summary>
    public static History<T> None { get; } = new(null, null, []);

    /// <summary>Whether it has always been as it is.</summary>
    public bool IsNone => Added is null && Dropped is null && Was.IsEmpty;

    /// <summary>Whether it belonged to the plan and was dropped from it by a report.</summary>
    public bool IsWithdrawn(CalendarUnit report) => Added?.HasHappened(report) != false && Dropped?.HasHappened(report) == true;

    /// <summary>Whether it belongs to the plan at a report.</summary>
    public bool IsInForce(CalendarUnit report) => Added?.HasHappened(report) != false && Dropped?.HasHappened(report) != true;

    /// <summary>The thing as it was at a report: the changes after it are taken back, the latest first.</summary>
    public T Restore(T present, CalendarUnit report) =>
        Was.Where(w => report.Last < w.Before.Value.First).OrderByDescending(w => w.Before.Value).Aggregate(present, (later, past) => past.Restore(later));
}

/// <summary>That something came into the plan, left it or became something else.</summary>
/// <param name="From">The report from which on it is so.</param>
/// <param name="Source">Address of the decree.</param>
internal sealed record PlanEvent(Located<CalendarUnit> From, LocatedText? Reason, Located<string>? Source)
{
    /// <summary>Whether it is so at a report: one that is not over before it begins.</summary>
    public bool HasHappened(CalendarUnit report) => From.Value.First <= report.Last;
}

/// <summary>An entry of <c>was:</c>.</summary>
/// <param name="Before">The report from which on the later values hold.</param>
/// <param name="Keys">What it says anything of.</param>
/// <param name="Restore">Puts the earlier values in the place of the later ones.</param>
/// <param name="Reason">Why it was changed.</param>
/// <param name="Source">Address of the decree.</param>
/// <param name="At">Where the entry begins.</param>
internal sealed record Past<T>(
    Located<CalendarUnit> Before, ImmutableArray<string> Keys, Func<T, T> Restore, LocatedText? Reason, Located<string>? Source, SourceSpan At);
