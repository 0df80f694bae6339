using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data.Tables;

/// <summary><c>priorities.csv</c> and <c>goals.csv</c>: a row for every priority or goal in every report.</summary>
internal static class PartTable
{
    public static TableFiles Priorities(Site site) => File("priorities", "priority", site,
        from year in site.Reports
        from priority in year.Roadmap.Priorities
        select new Row(year.Report.Unit, priority.Id, priority.Title, year.Priorities[priority.Key], priority));

    public static TableFiles Goals(Site site) => File("goals", "goal", site,
        from year in site.Reports
        from goal in year.Roadmap.Goals
        select new Row(year.Report.Unit, goal.Id, goal.Title, year.Goals[goal.Key], goal));

    private static TableFiles File(string name, string part, Site site, IEnumerable<Row> rows) => new Table<Row>(
        name,
        new ColumnList<Row>(site)
            .Unit("year", r => r.Report)
            .Id(part, r => r.Id)
            .Texts("title", r => r.Title)
            .Counts(r => r.Part.Steps)
            .OptionalNumber("score", r => r.Part.Score.Exact)
            .OptionalInteger("score_rounded", r => r.Part.Score.Rounded)
            .Token("band", "band", false, DataWords.Bands, r => r.Part.Score.Band?.Word())
            .If(site.HasCodes, c => c.OptionalText("code", r => r.Element.Code))
            .If(part == "priority", c => c.Tags(r => r.Element.Tags))
            .ToImmutable(),
        ["year", part])
    { IsGeneral = !site.IsYearly }.Files(rows);

    private sealed record Row(CalendarUnit Report, string Id, LocalizedText Title, ScoredPart Part, PlanElement Element);
}
