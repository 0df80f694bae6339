namespace RoadmapSite.Scoring;

/// <summary>What may happen to a step between two reports; a step can be told of under several.</summary>
internal enum StepChangeKind
{
    /// <summary>Done now, and not before.</summary>
    NewlyImplemented,

    /// <summary>Better than before, though not done.</summary>
    Better,

    /// <summary>Worse than before.</summary>
    Worse,

    /// <summary>Another status, neither better nor worse.</summary>
    Other,

    /// <summary>Late now, and not before.</summary>
    NewlyLate,

    /// <summary>To be assessed now, and not yet due before.</summary>
    NewlyDue,

    /// <summary>It has left the plan, or was ended by a status that counts for nothing.</summary>
    Withdrawn,

    /// <summary>It has come into the plan.</summary>
    Added,
}

/// <summary>Something that happened to a step between two reports.</summary>
/// <param name="Step">The step as it is planned in the later report, or as it was when it left the plan.</param>
/// <param name="Before">What was known before; null when nothing was.</param>
/// <param name="Now">What is known now; null when nothing is.</param>
internal sealed record StepChange(StepChangeKind Kind, Step Step, Status? Before, Status? Now);

/// <summary>The change of a score between two reports over the steps that both of them assessed, by the rules and weights of the later one.</summary>
/// <param name="Old">Their score then.</param>
/// <param name="New">Their score now.</param>
/// <param name="HasSameSteps">Both reports assessed just these, so that this is the change of the score itself.</param>
internal sealed record MatchedChange(ReportScores Before, Score Old, Score New, bool HasSameSteps)
{
    /// <summary>How many steps were assessed in both.</summary>
    public int Steps => New.Tally.Assessed;
}

/// <summary>One report against an earlier one.</summary>
internal sealed record ReportChanges(ReportScores Before, ReportScores Now)
{
    /// <summary>What happened to each step, in the order of the plan; those that left it come last.</summary>
    public ImmutableArray<StepChange> Steps => field.IsDefault ? field = [.. InOrder(Now.Histories.Values.SelectMany(Of))] : field;

    /// <summary>What happened to one step.</summary>
    public IEnumerable<StepChange> Of(Step step) => ByStep[step.Key];

    /// <summary>What happened to some steps, in the same order.</summary>
    public IEnumerable<StepChange> Of(IEnumerable<Step> steps) => InOrder(steps.DistinctBy(s => s.Key).SelectMany(Of));

    // Those that have left the plan stand in the order of the plan before.
    private IEnumerable<StepChange> InOrder(IEnumerable<StepChange> changes) => changes.OrderBy(c => c.Kind).ThenBy(c => Now.OrderOf(c.Step)).ThenBy(c => Before.OrderOf(c.Step));

    private ILookup<string, StepChange> ByStep => field ??= Steps.ToLookup(c => c.Step.Key, StringComparer.Ordinal);

    /// <summary>The change over the steps that both assessed.</summary>
    /// <param name="steps">Those to look at, by the plan of the later report.</param>
    /// <returns>Null when no step was assessed in both.</returns>
    public MatchedChange? Matched(IEnumerable<Step> steps)
    {
        var assessed = steps.Select(s => (Step: s, Old: Before.StatusOf(s), New: Now.StatusOf(s))).ToArray();
        var both = assessed.Where(s => s.Old.IsCounted && s.New.IsCounted).ToArray();
        if (both.Length == 0) return null;
        var rules = Now.Roadmap.Scoring;
        return new(
            Before,
            Score.Of([.. both.Select(s => new CountedUnit(s.Old, s.Step.Weight))], rules),
            Score.Of([.. both.Select(s => new CountedUnit(s.New, s.Step.Weight))], rules),
            assessed.All(s => s.Old.IsCounted == s.New.IsCounted));
    }

    /// <summary>Whether ranks of the two can be compared: both were given, by the same rules and among the same agencies.</summary>
    public bool HasComparableRanks => Before.HasScore && Now.HasScore && Before.Roadmap.Scoring.RanksLike(Now.Roadmap.Scoring) && Ranked(Before).SetEquals(Ranked(Now));

    private static HashSet<string> Ranked(ReportScores report) => [.. report.Agencies.Where(a => a.Rank is not null).Select(a => a.Agency.Key)];

    private IEnumerable<StepChange> Of(StepHistory history)
    {
        var (before, now) = (Before.Report, Now.Report);
        var (old, known) = (history.KnownAt(before.Time)?.Status, history.KnownAt(now.Time)?.Status);
        var (stood, stands) = (history.StandingIn(before), history.StandingIn(now));
        var step = history.In(now).Step ?? history.In(before).Step ?? history.Step;
        StepChange Change(StepChangeKind kind) => new(kind, step, old, known);

        if (stands is null) yield break;
        if (stands == StandingPart.Withdrawn)
        {
            if (stood is not (null or StandingPart.Withdrawn)) yield return Change(StepChangeKind.Withdrawn);
            yield break;
        }

        if (stood is null) yield return Change(StepChangeKind.Added);
        if (stands == StandingPart.Implemented && stood != StandingPart.Implemented) yield return Change(StepChangeKind.NewlyImplemented);
        else if (old is not null && known is not null && known < old) yield return Change(StepChangeKind.Better);
        else if (old is not null && known is not null && known > old) yield return Change(StepChangeKind.Worse);
        else if (old is not null && known is not null && !known.Equals(old)) yield return Change(StepChangeKind.Other);
        if (history.IsLateIn(now) && !history.IsLateIn(before)) yield return Change(StepChangeKind.NewlyLate);
        if (stood == StandingPart.NotYetDue && history.IsDueIn(now)) yield return Change(StepChangeKind.NewlyDue);
    }
}
