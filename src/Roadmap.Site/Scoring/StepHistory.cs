using System.Collections.Frozen;
using System.Collections.Immutable;
using RoadmapSite.Model;

namespace RoadmapSite.Scoring;

/// <summary>What became of a step from report to report: the one source of its status, of what is known of it, of what is due and of what is late.</summary>
/// <param name="Step">The step as it is planned now.</param>
/// <param name="Records">One for each report, in order.</param>
public sealed record StepHistory(Step Step, ImmutableArray<StepRecord> Records)
{
    /// <summary>What a report says of it.</summary>
    public StepRecord In(Report report)
    {
        foreach (var record in Records)
            if (ReferenceEquals(record.Report, report)) return record;
        throw new ArgumentException($"{report.Id} is not one of the reports", nameof(report));
    }

    /// <summary>The last status that was found, up to and including a time; null when the step was never assessed.</summary>
    public StepRecord? KnownAt(ReportTime time) => Latest(r => r.Report.Time <= time);

    /// <summary>Whether it is to be assessed in a report.</summary>
    public bool IsDueAt(ReportTime time) => time.IsDue(Step.Period, HasEnded(KnownBefore(time)));

    /// <summary>Whether its period is over and it is not implemented.</summary>
    public bool IsLateAt(ReportTime time) => time.IsLate(Step.Period, KnownAt(time)?.Status is { Ends: true });

    /// <summary>Whether its period was over before a report begins, and it was not implemented by then.</summary>
    public bool IsLateBefore(ReportTime time) => Step.Period.LastDay < time.Unit.First && KnownBefore(time)?.Status is not { Ends: true };

    /// <summary>The last status of an earlier time than that of a report.</summary>
    public StepRecord? KnownBefore(ReportTime time) => Latest(r => time.Follows(r.Report.Time));

    /// <summary>Histories of all steps, by their keys.</summary>
    public static FrozenDictionary<string, StepHistory> All(Roadmap roadmap, ImmutableArray<Report> reports) =>
        roadmap.Steps.ToFrozenDictionary(
            s => s.Key, s => new StepHistory(s, ImmutableArray.CreateRange(reports, r => new StepRecord(r, r.Assessments.GetValueOrDefault(s.Id)))), StringComparer.Ordinal);

    private bool HasEnded(StepRecord? known) => known?.Status.EndsStep(Step.Ongoing) == true;

    private StepRecord? Latest(Func<StepRecord, bool> isInTime)
    {
        for (var i = Records.Length - 1; i >= 0; i--)
            if (Records[i].Status.IsFinding && isInTime(Records[i])) return Records[i];
        return null;
    }
}

/// <summary>What a report says of a step.</summary>
/// <param name="Report">The report.</param>
/// <param name="Assessment">Null when it says nothing.</param>
public sealed record StepRecord(Report Report, Assessment? Assessment)
{
    /// <summary>What was found.</summary>
    public Status Status => Assessment?.Status ?? Status.NotAssessed;
}
