using System.Collections.Immutable;
using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data.Tables;

/// <summary><c>priorities.csv</c> and <c>goals.csv</c>: a row for every priority or goal in every report.</summary>
internal static class PartTable
{
    public static DataTable Priorities(ImmutableArray<string> languages) => Of("priorities", "priority", languages, site =>
        from year in site.Reports
        from priority in site.Roadmap.Priorities
        select new Row(year.Report.Unit, priority.Id, priority.Title, year.Priorities[priority.Id]));

    public static DataTable Goals(ImmutableArray<string> languages) => Of("goals", "goal", languages, site =>
        from year in site.Reports
        from goal in site.Roadmap.Goals
        select new Row(year.Report.Unit, goal.Id, goal.Title, year.Goals[goal.Id]));

    private static CsvTable<Row> Of(string name, string part, ImmutableArray<string> languages, Func<Site, IEnumerable<Row>> rows) => new(
        name,
        new ColumnList<Row>(languages)
            .Unit("year", r => r.Report)
            .Id(part, r => r.Id)
            .Texts("title", r => r.Title)
            .Counts(r => r.Part.Steps)
            .OptionalNumber("score", r => r.Part.Score.Exact)
            .OptionalInteger("score_rounded", r => r.Part.Score.Rounded)
            .Token("band", "band", false, BandWords.All, r => r.Part.Score.Band?.Word())
            .ToImmutable(),
        rows,
        ["year", part]);

    private sealed record Row(CalendarUnit Report, string Id, LocalizedText Title, ScoredPart Part);
}
