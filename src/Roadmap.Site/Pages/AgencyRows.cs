using RoadmapSite.Model;
using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Agencies as rows of the leaderboard.</summary>
internal static class AgencyRows
{
    // One step more or less moves a score of so few by more than 25 points.
    private const int FewSteps = 4;

    /// <summary>A row.</summary>
    public static AgencyRow Row(PageContext context, RankedAgency ranked) => new(
        ranked.Rank is { } rank ? context.Words["agency.rank", ("rank", rank)] : null,
        context.Agency(ranked.Agency), context.Score(ranked.Score),
        context.Site.Roadmap.Scoring.Unit == ScoringUnit.Step ? context.Steps(ranked.Score.Tally) : context.Measures(ranked.Score.Tally),
        ranked.Score.Tally.Assessed is > 0 and < FewSteps ? context.Words["agency.few", ("count", ranked.Score.Tally.Assessed)] : null);

    /// <summary>The leaderboard with those that share a rank in the order of the page's language.</summary>
    public static IEnumerable<RankedAgency> Leaderboard(PageContext context, ReportScores scores) =>
        scores.Agencies.OrderBy(a => a.Rank ?? int.MaxValue).ThenBy(a => context.Text(a.Agency.Name).Text, context.Words.Language.Collation);

    /// <summary>An agency's rank and score in every year in which it led something, latest first.</summary>
    public static IEnumerable<YearPlace> Places(PageContext context, AgencyIndex agencies, Agency agency) =>
        from year in context.Site.Scored.Reverse()
        let place = agencies.Place(year, agency)
        where place is not null
        select new YearPlace(context.Words.Column(year.Report.Unit), place.Rank is { } rank ? context.Words["agency.rank", ("rank", rank)] : null, context.Score(place.Score));

    /// <summary>Agencies in the order of the page's language.</summary>
    public static IEnumerable<Agency> Alphabetical(PageContext context, IEnumerable<Agency> agencies) =>
        agencies.OrderBy(a => context.Text(a.Name).Text, context.Words.Language.Collation);
}
