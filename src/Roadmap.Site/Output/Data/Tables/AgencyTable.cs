using RoadmapSite.Pages;
using RoadmapSite.Scoring;

namespace RoadmapSite.Output.Data.Tables;

/// <summary>
/// <c>agencies.csv</c>: a row for every agency in every report, the leaderboard first. Those that only take part follow
/// without a rank, so that every id of the other tables has its name here.
/// </summary>
internal static class AgencyTable
{
    public static TableFiles File(Site site) => new Table<Row>(
        "agencies",
        new ColumnList<Row>(site)
            .Unit("year", r => r.Report)
            .OptionalInteger("rank", r => r.Rank)
            .Id("agency", r => r.Agency.Id)
            .Texts("name", r => r.Agency.Name)
            .Counts(r => r.Steps)
            .OptionalNumber("score", r => r.Score?.Exact)
            .OptionalInteger("score_rounded", r => r.Score?.Rounded)
            .ToImmutable(),
        ["year", "agency"])
    { IsGeneral = !site.IsYearly }.Files(Rows(site));

    private static IEnumerable<Row> Rows(Site site) => site.Reports.SelectMany(y => Rows(y.Roadmap, y));

    // The leaderboard counts measures where those are the unit; the columns are of steps.
    private static IEnumerable<Row> Rows(Roadmap roadmap, ReportScores year)
    {
        var led = roadmap.Steps.SelectMany(s => s.Assignment.Leads, (s, a) => (Step: s, a.Id)).ToLookup(l => l.Id, l => l.Step);
        var ranked = year.Agencies.Select(a => a.Agency.Id).ToHashSet();
        // One that came later has no row in earlier reports.
        var named = roadmap.Measures.Select(m => m.Assignment).Concat(roadmap.Steps.Select(s => s.Assignment)).SelectMany(a => a.All).Append(roadmap.Coordinator).Select(a => a?.Id).ToHashSet();
        return year.Agencies.Select(a => Row(a.Agency, a.Rank, a.Score))
            .Concat(roadmap.Agencies.Where(a => named.Contains(a.Id) && !ranked.Contains(a.Id)).Select(a => Row(a, null, null)));

        Row Row(Agency agency, int? rank, Score? score) =>
            new(year.Report.Unit, rank, agency, Tally.Of(led[agency.Id], year.StatusOf), score);
    }

    private sealed record Row(CalendarUnit Report, int? Rank, Agency Agency, Tally Steps, Score? Score);
}
