using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data.Tables;

/// <summary><c>measures.csv</c>: a row for every measure in every report.</summary>
internal static class MeasureTable
{
    public static DataFile File(Site site) => new Table<Row>(
        "measures",
        new ColumnList<Row>(site.Config.Languages)
            .Unit("year", r => r.Report)
            .Id("priority", r => r.Priority)
            .Id("measure", r => r.Measure.Id)
            .Texts("title", r => r.Measure.Title)
            .Id("lead", r => r.Measure.Assignment.Lead.Id)
            .Unit("period_start", r => r.Measure.Period.Start)
            .Unit("period_end", r => r.Measure.Period.End)
            .Token("status", "measure_status", true, StatusWords.All, r => r.Steps.Status.Word())
            .Counts(r => r.Steps)
            .OptionalNumber("score", r => r.Score.Exact)
            .ToImmutable(),
        ["year", "measure"],
        DataReference.To("priorities", "year", "priority"),
        new(["year", "lead"], "agencies", ["year", "agency"])).File(Rows(site));

    private static IEnumerable<Row> Rows(Site site) =>
        from year in site.Reports
        from priority in site.Roadmap.Priorities
        from measure in priority.Measures
        let steps = year.Measures[measure.Id]
        select new Row(year.Report.Unit, priority.Id, measure, steps, Score.Of(steps, site.Roadmap.Scoring));

    private sealed record Row(CalendarUnit Report, string Priority, Measure Measure, Tally Steps, Score Score);
}
