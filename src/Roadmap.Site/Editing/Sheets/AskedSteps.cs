using RoadmapSite.Scoring;

namespace RoadmapSite.Editing.Sheets;

/// <summary>What agencies are asked for in a report: every step that is due in it, and every one that is late.</summary>
/// <param name="Agencies">In the order of the plan's agencies; those that are asked for nothing are left out.</param>
/// <param name="Unasked">Steps of which nobody can be asked: they have no lead, and nobody coordinates the plan.</param>
internal sealed record AskedSteps(ImmutableArray<AskedAgency> Agencies, ImmutableArray<Step> Unasked)
{
    /// <summary>What is asked for a report.</summary>
    /// <param name="reports">All reports, in order.</param>
    /// <param name="report">One of them, with the plan that is in force then.</param>
    public static AskedSteps Of(ImmutableArray<Report> reports, Report report)
    {
        var roadmap = report.Roadmap;
        var histories = StepHistory.All(roadmap, reports);
        AskedStep[] steps =
        [..
            from priority in roadmap.Priorities
            from measure in priority.Measures
            from step in measure.Steps
            let history = histories[step.Key]
            let isDue = history.IsDueAt(report.Time)
            where isDue || history.IsLateBefore(report.Time)
            select new AskedStep(step, measure, priority, !isDue, history.KnownBefore(report.Time), history.In(report).Assessment),
        ];
        var byAgency = steps.SelectMany(s => Asked(s.Step, roadmap), (step, agency) => (step, agency)).ToLookup(s => s.agency.Id, s => s.step);
        return new(
            [.. roadmap.Agencies.Select(a => new AskedAgency(a, [.. byAgency[a.Id]])).Where(a => !a.Steps.IsEmpty)],
            [.. steps.Select(s => s.Step).Where(s => Asked(s, roadmap).IsEmpty)]);
    }

    /// <summary>Who is asked for a step: each of its leads; of one without a lead, who coordinates the plan.</summary>
    public static ImmutableArray<Agency> Asked(Step step, Roadmap roadmap) => step.Assignment.Leads is { IsEmpty: false } leads ? leads : roadmap.Coordinator is { } coordinator ? [coordinator] : [];
}

/// <summary>An agency and what it is asked for.</summary>
/// <param name="Agency">A lead of each of the steps.</param>
/// <param name="Steps">In the order of the plan; at least one.</param>
internal sealed record AskedAgency(Agency Agency, ImmutableArray<AskedStep> Steps);

/// <summary>A step that waits for a status.</summary>
/// <param name="Measure">The measure that it belongs to.</param>
/// <param name="Priority">The priority whose status file it stands in.</param>
/// <param name="IsLate">Its period was over before the report begins, and it was not implemented.</param>
/// <param name="Last">What was found in the last report before that assessed it; null when none did.</param>
/// <param name="Result">What the report says of it already; null when that is nothing.</param>
internal sealed record AskedStep(Step Step, Measure Measure, Priority Priority, bool IsLate, StepRecord? Last, Assessment? Result);
