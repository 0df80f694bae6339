using RoadmapSite.Model;
using RoadmapSite.Pages;

namespace RoadmapSite.Output.Data.Tables;

/// <summary><c>steps.csv</c>: a row for every step in every report, also where it was not assessed.</summary>
internal static class StepTable
{
    public static TableFiles File(Site site) => Of(site).Files(Rows(site, plan => PlanRow.Of(plan)));

    /// <summary>The table without its rows.</summary>
    public static Table<Row> Of(Site site) => new(
        "steps",
        new ColumnList<Row>(site.Config.Languages)
            .Unit("year", r => r.Report)
            .Id("goal", r => r.Goal)
            .Id("priority", r => r.Priority)
            .Id("measure", r => r.Measure)
            .Id("step", r => r.Step.Id)
            .Texts("title", r => r.Step.Title)
            .Ids("lead", r => r.Step.Assignment.Leads, isRequired: true)
            .Ids("partners", r => r.Step.Assignment.Partners)
            .Ids("recommended", r => r.Step.Assignment.Recommended)
            .Unit("period_start", r => r.Step.Period?.Start)
            .Unit("period_end", r => r.Step.Period?.End)
            .Flag("ongoing", r => r.Step.Ongoing)
            .Token("status", "status", true, StatusScale.Default.Tokens, r => r.Status.Token)
            .OptionalNumber("points", r => r.Points)
            .ToImmutable(),
        ["year", "step"],
        DataReference.To("measures", "year", "measure"),
        DataReference.To("goals", "year", "goal"),
        new(["year", "lead"], "agencies", ["year", "agency"]));

    /// <summary>Rows of some steps, in every report.</summary>
    public static IEnumerable<Row> Rows(Site site, Func<Roadmap, IEnumerable<PlanRow>> steps) =>
        from report in site.Reports
        from row in steps(report.Roadmap)
        let status = report.StatusOf(row.Step)
        select new Row(report.Report.Unit, row.Goal.Id, row.Priority.Id, row.Measure.Id, row.Step, status, report.Roadmap.Scoring.Points(status));

    internal sealed record Row(CalendarUnit Report, string Goal, string Priority, string Measure, Step Step, Status Status, decimal? Points);
}
