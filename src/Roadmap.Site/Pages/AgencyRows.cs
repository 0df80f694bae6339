using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>Agencies as rows of the leaderboard.</summary>
internal static class AgencyRows
{
    /// <summary>A row.</summary>
    public static AgencyRow Row(PageContext context, RankedAgency ranked) => new(
        ranked.Rank is { } rank ? context.Words["agency.rank", ("rank", rank)] : null,
        context.Agency(ranked.Agency), context.Score(ranked.Score),
        context.Roadmap.Scoring.Unit == ScoringUnit.Step ? context.Steps(ranked.Score.Tally) : context.Measures(ranked.Score.Tally),
        ranked.Score.Tally.Assessed > 0 && ranked.Score.Tally.Assessed < context.Roadmap.Scoring.RankFrom ? context.Words["agency.few", ("count", ranked.Score.Tally.Assessed)] : null);

    /// <summary>The leaderboard with those that share a rank in the order of the page's language.</summary>
    public static IEnumerable<RankedAgency> Leaderboard(PageContext context, ReportScores scores) =>
        scores.Agencies.OrderBy(a => a.Rank ?? int.MaxValue).ThenBy(a => context.Text(a.Agency.Name).Text, context.Words.Language.Collation);

    /// <summary>An agency's rank and score in every final report in which it led something, latest first.</summary>
    public static IEnumerable<YearPlace> Places(PageContext context, AgencyIndex agencies, Agency agency) =>
        from report in context.Site.Scored.Reverse()
        let place = agencies.Place(report, agency)
        where place is not null
        select new YearPlace(context.Words.Column(report.Report.Unit), place.Rank is { } rank ? context.Words["agency.rank", ("rank", rank)] : null, context.Score(place.Score));

    /// <summary>How an agency's rank moved since the report before, in words; null where it had none, or ranks of the two cannot be compared.</summary>
    public static string? Moved(PageContext context, AgencyIndex agencies, ReportScores scores, RankedAgency place)
    {
        if (place.Rank is not { } rank || scores.Changes is not { HasComparableRanks: true, Before: var before } || agencies.Place(before, place.Agency)?.Rank is not { } was) return null;
        var direction = rank < was ? "up" : rank > was ? "down" : "same";
        return context.Words[$"agencies.moved-{direction}", ("rank", was), ("report", context.Words.Name(before.Report.Unit))];
    }

    /// <summary>What an agency did of what it leads, in a sentence.</summary>
    /// <param name="led">What it leads.</param>
    public static string Answer(PageContext context, ReportScores scores, RankedAgency place, IReadOnlyCollection<PlacedStep> led)
    {
        var (words, when, total) = (context.Words, context.Words.In(scores.Report.Unit), led.Count);
        if (!context.Site.HasReports) return words["agency.planned", ("total", total)];
        if (!scores.HasScore && place.Coverage.Due > 0) return words["agency.coverage", ("assessed", place.Coverage.Assessed), ("due", place.Coverage.Due), ("when", when), ("total", total)];
        if (scores.HasScore && place.Score.Tally.Assessed > 0) return Headline.Counts(words, scores, Scoring.Tally.Of(led, s => s.History.In(scores.Report).Status), "agency", total);
        if (place.Coverage.Due > 0) return words["agency.none-assessed", ("total", total), ("when", when)];
        var first = led.Where(s => s.Step.Period?.FirstDay > scores.Report.AsOf).Select(s => s.Step.Period!.Value.Start).DefaultIfEmpty().Min();
        return first == default ? words["agency.none-due", ("total", total), ("when", when)]
            : words["agency.none-due-first", ("total", total), ("when", when), ("first", words.In(first))];
    }

    /// <summary>Agencies in the order of the page's language.</summary>
    public static IEnumerable<Agency> Alphabetical(PageContext context, IEnumerable<Agency> agencies) =>
        agencies.OrderBy(a => context.Text(a.Name).Text, context.Words.Language.Collation);
}
