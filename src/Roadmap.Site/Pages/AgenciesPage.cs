using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>The leaderboard: those that can be compared, and apart from them those that cannot.</summary>
internal static class AgenciesPage
{
    /// <summary>The view.</summary>
    public static AgenciesView View(PageContext context, AgencyIndex agencies)
    {
        var (site, words, scores) = (context.Site, context.Words, context.Site.Latest);
        var (name, when) = (words.Name(scores.Report.Unit), words.In(scores.Report.Unit));
        var scored = AgencyRows.Leaderboard(context, scores).Where(a => a.Score.Exists).ToArray();
        return new(
            new(context, new(
                Addresses.Agencies, words["agencies.title"],
                scored.Length == 0 ? words["agencies.description-none", ("count", site.Roadmap.Agencies.Length)] : words["agencies.description", ("report", name), ("count", scored.Length)],
                SourcePath: Content.ContentPaths.Agencies, Table: "agencies")),
            scored.Length == 0 ? words["headline.none", ("report", name)] + "." : words[site.Roadmap.Scoring.Statuses.HasOwnNames ? "agencies.intro-own" : "agencies.intro", ("when", when), ("count", scored.Length)],
            words["agencies.caption", ("when", when)], scored.Length == 0 ? [] : [.. Fairness(context)],
            AgencyStrip.Of(context, scores),
            [.. site.Scored.Reverse().Skip(1).Select(r => words.Column(r.Report.Unit))],
            [.. scored.Select(a => new LeaderRow(AgencyRows.Row(context, a), AgencyRows.Moved(context, agencies, scores, a), Earlier(context, agencies, a.Agency)))],
            [.. Others(context, agencies)]);
    }

    // One for each earlier report, so that columns agree; without a score where it led nothing then.
    private static System.Collections.Immutable.ImmutableArray<YearPlace> Earlier(PageContext context, AgencyIndex agencies, Agency agency)
    {
        var places = AgencyRows.Places(context, agencies, agency).ToDictionary(p => p.Year);
        return [.. context.Site.Scored.Reverse().Skip(1).Select(r => context.Words.Column(r.Report.Unit))
            .Select(r => places.GetValueOrDefault(r) ?? new YearPlace(r, null, context.Score(Scoring.Score.Of(Scoring.Tally.None, context.Site.Roadmap.Scoring))))];
    }

    private static IEnumerable<string> Fairness(PageContext context)
    {
        var (words, rules) = (context.Words, context.Site.Roadmap.Scoring);
        var unit = words[rules.Unit == ScoringUnit.Step ? "agencies.unit-step" : "agencies.unit-measure"];
        yield return context.Site.Roadmap.Steps.All(s => s.Assignment.Leads.Length < 2) ? words["agencies.fair-lead", ("unit", unit)]
            : words[rules.CountsFullyForEachLead ? "agencies.fair-lead-full" : "agencies.fair-lead-equal"];
        yield return rules.Statuses.HasOwnNames
            ? words["agencies.fair-points-own", ("unit", unit), ("points", string.Join(words["list.separator"], rules.Statuses.Counted.Select(s => $"{context.Status(s).Word} {context.Number(rules.Points(s)!.Value)}")))]
            : words["agencies.fair-points", ("unit", unit), ("implemented", rules.Implemented), ("partial", rules.Partial), ("not", rules.NotImplemented)];
        yield return rules.Unit == ScoringUnit.Step && context.Site.Roadmap.Steps.Any(s => s.Weight != 1)
            ? words["agencies.fair-weights-own"] : words["agencies.fair-weights", ("unit", unit)];
        yield return words["agencies.fair-few", ("count", rules.RankFrom)];
        yield return words[rules.RanksByTenths ? "agencies.fair-rank-tenths" : "agencies.fair-rank"];
    }

    private static IEnumerable<AgencyListView> Others(PageContext context, AgencyIndex agencies)
    {
        var scores = context.Site.Latest;
        var apart = AgencyRows.Alphabetical(context, context.Site.Roadmap.Agencies)
            .Where(a => agencies.Place(scores, a)?.Score.Exists != true)
            .ToLookup(a => Kind(a, agencies.Roles(a)));
        foreach (var kind in new[] { "unassessed", "partners", "recommended", "idle" })
            if (apart[kind].Any())
                yield return new(
                    kind, context.Words[$"agencies.{kind}"], context.Words[$"agencies.{kind}-text"],
                    [.. apart[kind].Select(a => new AgencyListRow(context.Agency(a), kind == "unassessed" && agencies.Place(scores, a) is { } place
                        ? AgencyRows.Answer(context, scores, place, agencies.Roles(a).Lead) : Counts(context, agencies.Roles(a))))]);
    }

    private static string Kind(Agency agency, AgencyRoles roles) =>
        !roles.Lead.IsEmpty ? "unassessed"
        : roles.Count == 0 ? "idle"
        : agency.IsGroup || roles.Partner.IsEmpty ? "recommended"
        : "partners";

    private static string Counts(PageContext context, AgencyRoles roles) => string.Join(
        context.Words["list.separator"],
        new[] { ("lead", roles.Lead.Length), ("partner", roles.Partner.Length), ("recommended", roles.Recommended.Length) }
            .Where(r => r.Item2 > 0).Select(r => context.Words[$"agencies.count-{r.Item1}", ("count", r.Item2)]));
}

/// <summary>The leaderboard.</summary>
/// <param name="Intro">What is compared, in a sentence.</param>
/// <param name="Caption">What the table holds.</param>
/// <param name="Fairness">How to read the comparison, a sentence each.</param>
/// <param name="Strip">Those with a score on one line; null where there are none.</param>
/// <param name="EarlierYears">Reports that stand beside the latest, latest first; empty when there is only one.</param>
/// <param name="Ranked">Those with a score, best first; those with too little work for a rank last.</param>
/// <param name="Others">Those without a score, apart.</param>
internal sealed record AgenciesView(
    Frame Frame, string Intro, string Caption, ImmutableArray<string> Fairness, AgencyStripView? Strip, ImmutableArray<string> EarlierYears,
    ImmutableArray<LeaderRow> Ranked, ImmutableArray<AgencyListView> Others) : IPageView;

/// <summary>An agency with a score.</summary>
/// <param name="Moved">How its rank moved since the report before, in words; null where these ranks cannot be compared.</param>
/// <param name="Years">Earlier reports, latest first.</param>
internal sealed record LeaderRow(AgencyRow Row, string? Moved, ImmutableArray<YearPlace> Years);

/// <summary>An agency's place in one report.</summary>
/// <param name="Year">The report's id.</param>
/// <param name="Rank">In words; null when too little was assessed.</param>
/// <param name="Score">The score then.</param>
internal sealed record YearPlace(string Year, string? Rank, ScoreView Score);

/// <summary>Agencies that are not compared.</summary>
/// <param name="Title">Why they stand here.</param>
/// <param name="Text">The same in a sentence.</param>
/// <param name="Agencies">In alphabetical order.</param>
internal sealed record AgencyListView(string Id, string Title, string Text, ImmutableArray<AgencyListRow> Agencies);

/// <summary>An agency that is not compared.</summary>
/// <param name="Roles">Its roles with their number of steps, or why it has no score, in words.</param>
internal sealed record AgencyListRow(AgencyView Agency, string Roles);
