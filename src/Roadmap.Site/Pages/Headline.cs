using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>A year's answer in words.</summary>
/// <param name="Answer">One sentence.</param>
/// <param name="Detail">What it is made of.</param>
internal sealed record Headline(string Answer, string Detail)
{
    public static Headline Of(PageContext context, ReportScores scores)
    {
        var (words, steps, score) = (context.Words, scores.Whole.Steps, scores.Whole.Score);
        return score.Exists
            ? new(
                words["overview.headline", ("year", scores.Year), ("score", context.Score(score).Text)],
                words["overview.detail", ("assessed", steps.Assessed), ("implemented", steps.Implemented), ("partial", steps.Partial),
                    ("not", steps.NotImplemented), ("points", context.Site.Roadmap.Scoring.Partial)])
            : new(words["overview.headline-none", ("year", scores.Year)], words["score.none-result"]);
    }
}
