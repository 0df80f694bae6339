using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data.Tables;

/// <summary><c>steps.csv</c>: a row for every step in every report, also where it was not assessed.</summary>
internal static class StepTable
{
    public static TableFiles File(Site site) => Of(site).Files(Rows(site, report => report.Steps.All));

    /// <summary>The table without its rows.</summary>
    public static Table<Row> Of(Site site) => new(
        "steps",
        new ColumnList<Row>(site)
            .Unit("year", r => r.Report)
            .Id("goal", r => r.Goal)
            .Id("priority", r => r.Priority)
            .If(site.HasMeasures, c => c.OptionalText("measure", r => r.Measure, !site.HasImplicitMeasures))
            .Id("step", r => r.Step.Id)
            .Texts("title", r => r.Step.Title)
            .If(site.HasAgencies, c => c
                .Ids("lead", r => r.Step.Assignment.Leads, isRequired: site.HasLeads)
                .Ids("partners", r => r.Step.Assignment.Partners)
                .Ids("recommended", r => r.Step.Assignment.Recommended))
            .Unit("period_start", r => r.Step.Period?.Start, site.HasAllPeriods)
            .Unit("period_end", r => r.Step.Period?.End, site.HasAllPeriods)
            .Flag("ongoing", r => r.Step.Ongoing)
            .Status("status", r => r.Status)
            .OptionalNumber("points", r => r.Points)
            .If(site.HasCodes, c => c.OptionalText("code", r => r.Step.Code))
            .If(site.HasWeights, c => c.Number("weight", r => r.Step.Weight))
            .Tags(r => r.Step.Tags)
            .ToImmutable(),
        ["year", "step"],
        [
            .. site.HasMeasures ? [DataReference.To("measures", "year", "measure")] : Array.Empty<DataReference>(),
            DataReference.To("goals", "year", "goal"),
            .. site.HasAgencies && !site.HasSharedLeads ? [new(["year", "lead"], "agencies", ["year", "agency"])] : Array.Empty<DataReference>(),
        ])
    { IsGeneral = !site.IsYearly };

    /// <summary>Rows of some steps, in every report.</summary>
    public static IEnumerable<Row> Rows(Site site, Func<ReportScores, IEnumerable<PlacedStep>> steps) =>
        from report in site.Reports
        from row in steps(report)
        let status = report.StatusOf(row.Step)
        select new Row(report.Report.Unit, report.GoalOf(row.Priority).Id, row.Priority.Id, row.Measure.IsImplicit ? null : row.Measure.Id, row.Step, status, report.Roadmap.Scoring.Points(status));

    internal sealed record Row(CalendarUnit Report, string Goal, string Priority, string? Measure, Step Step, Status Status, decimal? Points);
}
