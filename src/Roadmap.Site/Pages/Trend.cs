using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Scores from report to report.</summary>
internal static class Trend
{
    /// <summary>Latest first; empty when there is only one.</summary>
    /// <param name="part">What of a report is compared; null where it was not yet in the plan.</param>
    /// <param name="steps">The steps of that part in a report.</param>
    public static ImmutableArray<YearScoreView> Of(PageContext context, Func<ReportScores, ScoredPart?> part, Func<ReportScores, IEnumerable<Step>> steps) =>
        context.Site.Scored is { Length: > 1 } reports ? [.. reports.Reverse().Where(r => part(r) is not null).Select(r => Of(context, r, part, steps))] : [];

    private static YearScoreView Of(PageContext context, ReportScores scores, Func<ReportScores, ScoredPart?> part, Func<ReportScores, IEnumerable<Step>> steps)
    {
        var own = part(scores)!;
        var before = scores.Changes is { } changes ? part(changes.Before)?.Score : null;
        var points = own.Score.Rounded - before?.Rounded;
        var isComparable = scores.Changes?.Before.Roadmap.Scoring.ScoresLike(scores.Roadmap.Scoring) != false;
        var token = points switch { null => null, _ when !isComparable => "other-rules", > 0 => "better", < 0 => "worse", _ => "same" };
        return new(
            context.Words.Column(scores.Report.Unit), context.Score(own.Score), context.Steps(own.Steps), context.Href(Addresses.Report(scores.Id)),
            token is null ? null : Change(context, scores.Changes!, token, Math.Abs(points!.Value), steps(scores)), isComparable ? token : null);
    }

    // How the score moved since which report; and where other steps were assessed than then, how it moved over those of both.
    private static string Change(PageContext context, ReportChanges changes, string token, int points, IEnumerable<Step> steps)
    {
        var words = context.Words;
        // A score counted by other rules says nothing of how the work went on.
        if (token == "other-rules") return words["change.other-rules", ("report", words.Name(changes.Before.Report.Unit))];
        var moved = words[$"change.score-{token}", ("points", points), ("report", words.Name(changes.Before.Report.Unit))];
        return changes.Matched(steps) switch
        {
            null => string.Join(words["list.clauses"], moved, words["change.matched-none"]),
            { HasSameSteps: true } => moved,
            var matched => string.Join(words["list.clauses"], moved, words["change.matched", ("count", matched.Steps), ("old", context.Score(matched.Old).Text), ("new", context.Score(matched.New).Text)]),
        };
    }
}
