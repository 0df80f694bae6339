using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data.Tables;

/// <summary><c>measures.csv</c>: a row for every measure in every report.</summary>
internal static class MeasureTable
{
    public static TableFiles File(Site site) => new Table<Row>(
        "measures",
        new ColumnList<Row>(site)
            .Unit("year", r => r.Report)
            .Id("priority", r => r.Priority)
            .Id("measure", r => r.Measure.Id)
            .Texts("title", r => r.Measure.Title)
            .If(site.HasAgencies, c => c.Ids("lead", r => r.Measure.Assignment.Leads, isRequired: site.HasLeads))
            .Unit("period_start", r => r.Measure.Period?.Start, site.HasAllPeriods)
            .Unit("period_end", r => r.Measure.Period?.End, site.HasAllPeriods)
            .Status("measure_status", r => r.Status)
            .Counts(r => r.Score.Tally)
            .OptionalNumber("score", r => r.Score.Exact)
            .If(site.Roadmap.Measures.Any(m => m.Group is not null), c => c.OptionalText("group", r => r.Measure.Group?.Id).Texts("group_title", r => r.Measure.Group?.Title))
            .If(site.HasCodes, c => c.OptionalText("code", r => r.Measure.Code))
            .Tags(r => r.Measure.Tags)
            .ToImmutable(),
        ["year", "measure"],
        [
            DataReference.To("priorities", "year", "priority"),
            .. site.HasAgencies && !site.HasSharedLeads ? [new(["year", "lead"], "agencies", ["year", "agency"])] : Array.Empty<DataReference>(),
        ])
    { IsGeneral = !site.IsYearly }.Files(Rows(site));

    private static IEnumerable<Row> Rows(Site site) =>
        from year in site.Reports
        from priority in year.Roadmap.Priorities
        from measure in priority.Measures
        where !measure.IsImplicit
        select new Row(year.Report.Unit, priority.Id, measure, year.StatusOf(measure), year.Measures[measure.Key].Score);

    private sealed record Row(CalendarUnit Report, string Priority, Measure Measure, Status Status, Score Score);
}
