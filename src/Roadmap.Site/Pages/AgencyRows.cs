using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Agencies as rows of the leaderboard.</summary>
internal static class AgencyRows
{
    // One step more or less moves a score of so few by more than 25 points.
    private const int FewSteps = 4;

    public static AgencyRow Row(PageContext context, RankedAgency ranked) => new(
        ranked.Rank is { } rank ? context.Words["agency.rank", ("rank", rank)] : null,
        context.Agency(ranked.Agency), context.Score(ranked.Score), context.Steps(ranked.Score.Tally),
        ranked.Score.Tally.Assessed is > 0 and < FewSteps ? context.Words["agency.few", ("count", ranked.Score.Tally.Assessed)] : null);
}
