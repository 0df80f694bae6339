using System.Collections.Immutable;
using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Scores from year to year.</summary>
internal static class Trend
{
    /// <summary>Latest first; empty when there is only one year.</summary>
    public static ImmutableArray<YearScoreView> Of(PageContext context, Func<ReportScores, ScoredPart> part) =>
        context.Site.Reports.Length < 2 ? [] : [.. Years(context, part).Reverse()];

    private static IEnumerable<YearScoreView> Years(PageContext context, Func<ReportScores, ScoredPart> part)
    {
        int? before = null;
        foreach (var year in context.Site.Reports)
        {
            var (score, steps) = (part(year).Score, part(year).Steps);
            var token = before is null || !score.Exists ? null : score.Rounded > before ? "better" : score.Rounded < before ? "worse" : "same";
            yield return new(
                year.Year, context.Score(score), context.Steps(steps), context.Href(Addresses.Report(year.Id)),
                token is null ? null : context.Words[$"change.score-{token}", ("points", Math.Abs(score.Rounded!.Value - before!.Value))], token);
            before = score.Rounded ?? before;
        }
    }
}
