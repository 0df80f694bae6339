namespace RoadmapSite.Scoring;

/// <summary>What became of a step from report to report: the one source of its status, of what is known of it, of what is due and of what is late.</summary>
/// <param name="Step">The step as it is planned now, or as it was when it left the plan.</param>
/// <param name="Records">One for each report, in order.</param>
internal sealed record StepHistory(Step Step, ImmutableArray<StepRecord> Records)
{
    /// <summary>What a report says of it.</summary>
    public StepRecord In(Report report)
    {
        foreach (var record in Records)
            if (ReferenceEquals(record.Report, report)) return record;
        throw new ArgumentException($"{report.Id} is not one of the reports", nameof(report));
    }

    /// <summary>The last status that was found, up to and including a time; null when the step was never assessed.</summary>
    public StepRecord? KnownAt(ReportTime time) => Latest(time, static (found, asked) => found <= asked);

    /// <summary>The last status of a report that another one follows.</summary>
    public StepRecord? KnownBefore(ReportTime time) => Latest(time, static (found, asked) => asked.Follows(found));

    /// <summary>Whether it is to be assessed at a time, by the plan as it is now.</summary>
    public bool IsDueAt(ReportTime time) => !Step.IsWithdrawn && IsDue(Step, time);

    /// <summary>Whether it was to be assessed in a report, by the plan of that time.</summary>
    public bool IsDueIn(Report report) => In(report).Step is { } step && IsDue(step, report.Time);

    /// <summary>Whether its period was over at a time and it was neither done nor ended, by the plan as it is now.</summary>
    public bool IsLateAt(ReportTime time) => !Step.IsWithdrawn && time.IsLate(Step.Period, KnownAt(time)?.Status.Ends == true);

    /// <summary>Whether it was late in a report, by the plan of that time.</summary>
    public bool IsLateIn(Report report) => In(report).Step is { } step && report.Time.IsLate(step.Period, KnownAt(report.Time)?.Status.Ends == true);

    /// <summary>Whether its period was over before a report begins, and it was not done by then.</summary>
    public bool IsLateBefore(ReportTime time) => !Step.IsWithdrawn && Step.Period?.LastDay < time.Unit.First && KnownBefore(time)?.Status.Ends != true;

    /// <summary>How it stood at a report; null when it was not yet in the plan.</summary>
    public StandingPart? StandingIn(Report report)
    {
        var record = In(report);
        if (record.Step is not { } step) return record.IsWithdrawn ? StandingPart.Withdrawn : null;
        return KnownAt(report.Time)?.Status.Class switch
        {
            StatusClass.Done => StandingPart.Implemented,
            StatusClass.Partly => StandingPart.Partial,
            StatusClass.Not => StandingPart.NotImplemented,
            StatusClass.NotCounted => StandingPart.Withdrawn,
            _ => step.Period?.FirstDay > report.AsOf ? StandingPart.NotYetDue : StandingPart.NotReported,
        };
    }

    /// <summary>Histories of all steps that are or were in the plan, by their keys.</summary>
    public static FrozenDictionary<string, StepHistory> All(Roadmap roadmap, ImmutableArray<Report> reports)
    {
        // Most reports share their plan.
        var plans = reports.Select(r => r.Roadmap).Append(roadmap).Distinct<Roadmap>(ReferenceEqualityComparer.Instance)
            .ToDictionary<Roadmap, Roadmap, Dictionary<string, Step>>(p => p, p => p.Steps.Concat(p.Withdrawn).ToDictionary(s => s.Key, StringComparer.Ordinal), ReferenceEqualityComparer.Instance);
        var steps = reports.Select(r => plans[r.Roadmap]).Append(plans[roadmap]).Distinct()
            .SelectMany(p => p).GroupBy(s => s.Key, StringComparer.Ordinal)
            .Select(g => plans[roadmap].GetValueOrDefault(g.Key) ?? g.Last().Value);
        return steps.ToFrozenDictionary(
            s => s.Key,
            s => new StepHistory(s, ImmutableArray.CreateRange(reports, r => StepRecord.Of(r, plans[r.Roadmap].GetValueOrDefault(s.Key)))),
            StringComparer.Ordinal);
    }

    private bool IsDue(Step step, ReportTime time) => time.IsDue(step.Period, KnownBefore(time)?.Status.EndsStep(step.Ongoing) == true);

    private StepRecord? Latest(ReportTime time, Func<ReportTime, ReportTime, bool> isInTime)
    {
        for (var i = Records.Length - 1; i >= 0; i--)
            if (Records[i].Status.IsFinding && isInTime(Records[i].Report.Time, time)) return Records[i];
        return null;
    }
}

/// <summary>What a report says of a step.</summary>
/// <param name="Step">The step as it was planned then; null when it was not in the plan.</param>
/// <param name="IsWithdrawn">It had left the plan by then.</param>
/// <param name="Assessment">Null when it says nothing.</param>
internal sealed record StepRecord(Report Report, Step? Step, bool IsWithdrawn, Assessment? Assessment)
{
    /// <summary>What was found.</summary>
    public Status Status => Assessment?.Status ?? Status.NotAssessed;

    internal static StepRecord Of(Report report, Step? planned) => planned is null ? new(report, null, false, null)
        : planned.IsWithdrawn ? new(report, null, true, null)
        : new(report, planned, false, report.Assessments.GetValueOrDefault(planned.Id));
}
