using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data.Tables;

/// <summary><c>measures.csv</c>: a row for every measure in every report.</summary>
internal static class MeasureTable
{
    public static TableFiles File(Site site) => new Table<Row>(
        "measures",
        new ColumnList<Row>(site.Config.Languages)
            .Unit("year", r => r.Report)
            .Id("priority", r => r.Priority)
            .Id("measure", r => r.Measure.Id)
            .Texts("title", r => r.Measure.Title)
            .Ids("lead", r => r.Measure.Assignment.Leads, isRequired: true)
            .Unit("period_start", r => r.Measure.Period?.Start)
            .Unit("period_end", r => r.Measure.Period?.End)
            .Token("status", "measure_status", true, StatusScale.Default.Tokens, r => r.Status.Token)
            .Counts(r => r.Score.Tally)
            .OptionalNumber("score", r => r.Score.Exact)
            .ToImmutable(),
        ["year", "measure"],
        DataReference.To("priorities", "year", "priority"),
        new(["year", "lead"], "agencies", ["year", "agency"])).Files(Rows(site));

    private static IEnumerable<Row> Rows(Site site) =>
        from year in site.Reports
        from priority in year.Roadmap.Priorities
        from measure in priority.Measures
        select new Row(year.Report.Unit, priority.Id, measure, year.StatusOf(measure), year.Measures[measure.Key].Score);

    private sealed record Row(CalendarUnit Report, string Priority, Measure Measure, Status Status, Score Score);
}
