using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>All agencies with a score on one line from 0 to 100, the size of their dots by the number of steps.</summary>
internal static class AgencyStrip
{
    // In pixels; a point of the score takes at least three of them on a phone.
    private const int Least = 9, Most = 18, Point = 3;

    /// <summary>Null where no agency has a score, or where they are too many for a page.</summary>
    public static AgencyStripView? Of(PageContext context, ReportScores scores)
    {
        var scored = AgencyRows.Leaderboard(context, scores).Where(a => a.Score.Exists).ToArray();
        if (scored.Length == 0 || scored.Length > context.Site.Config.PageSteps) return null;

        var most = scored.Max(a => a.Score.Tally.Assessed);
        int Radius(RankedAgency agency) => Least + (int)((Most - Least) * Math.Sqrt((double)agency.Score.Tally.Assessed / most));
        // Each dot goes into the first row in which it covers no other.
        var rows = new List<int>();
        var row = new Dictionary<RankedAgency, int>(ReferenceEqualityComparer.Instance);
        foreach (var agency in scored.OrderBy(a => a.Score.Rounded))
        {
            var (left, right) = (agency.Score.Rounded!.Value * Point - Radius(agency), agency.Score.Rounded.Value * Point + Radius(agency));
            var free = rows.FindIndex(end => end <= left);
            if (free < 0) (free, rows) = (rows.Count, [.. rows, 0]);
            rows[free] = right;
            row[agency] = free;
        }

        return new(rows.Count * 2 * Most, [.. scored.Select(a => new AgencyDot(
            AgencyRows.Row(context, a), context.Words[$"agency.work-{(context.Roadmap.Scoring.Unit == Model.ScoringUnit.Step ? "steps" : "measures")}", ("count", a.Score.Tally.Assessed)], a.Rank is { } rank ? context.Number(rank) : "", Most + row[a] * 2 * Most, Radius(a)))]);
    }
}
