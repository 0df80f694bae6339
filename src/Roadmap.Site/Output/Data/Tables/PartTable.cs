using RoadmapSite.Model;
using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data.Tables;

/// <summary><c>priorities.csv</c> and <c>goals.csv</c>: a row for every priority or goal in every report.</summary>
internal static class PartTable
{
    public static TableFiles Priorities(Site site) => File("priorities", "priority", site,
        from year in site.Reports
        from priority in year.Roadmap.Priorities
        select new Row(year.Report.Unit, priority.Id, priority.Title, year.Priorities[priority.Key]));

    public static TableFiles Goals(Site site) => File("goals", "goal", site,
        from year in site.Reports
        from goal in year.Roadmap.Goals
        select new Row(year.Report.Unit, goal.Id, goal.Title, year.Goals[goal.Key]));

    private static TableFiles File(string name, string part, Site site, IEnumerable<Row> rows) => new Table<Row>(
        name,
        new ColumnList<Row>(site.Config.Languages)
            .Unit("year", r => r.Report)
            .Id(part, r => r.Id)
            .Texts("title", r => r.Title)
            .Counts(r => r.Part.Steps)
            .OptionalNumber("score", r => r.Part.Score.Exact)
            .OptionalInteger("score_rounded", r => r.Part.Score.Rounded)
            .Token("band", "band", false, DataWords.Bands, r => r.Part.Score.Band?.Word())
            .ToImmutable(),
        ["year", part]).Files(rows);

    private sealed record Row(CalendarUnit Report, string Id, LocalizedText Title, ScoredPart Part);
}
