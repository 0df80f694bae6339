using RoadmapSite.Model;
using RoadmapSite.Pages.Views;

namespace RoadmapSite.Pages;

/// <summary>The leaderboard: those that can be compared, and apart from them those that cannot.</summary>
internal static class AgenciesPage
{
    /// <summary>The view.</summary>
    public static AgenciesView View(PageContext context, AgencyIndex agencies)
    {
        var (site, words, scores) = (context.Site, context.Words, context.Site.Latest);
        var ranked = scores.Agencies.Count(a => a.Rank is not null);
        var intro = words["agencies.intro", context.Words.Year(scores.Report.Unit), ("count", ranked)];
        return new(
            new(context, new(
                Addresses.Agencies, words["agencies.title"], words["agencies.description", context.Words.Year(scores.Report.Unit), ("count", ranked)],
                SourcePath: Content.ContentPaths.Agencies)),
            intro, words["agencies.caption", context.Words.Year(scores.Report.Unit)], [.. Fairness(context)],
            [.. site.Scored.Reverse().Skip(1).Select(r => words.Column(r.Report.Unit))],
            [.. AgencyRows.Leaderboard(context, scores).Where(a => a.Rank is not null)
                .Select(a => new LeaderRow(AgencyRows.Row(context, a), [.. AgencyRows.Places(context, agencies, a.Agency).Skip(1)]))],
            [.. Others(context, agencies)],
            context.Addresses.Shared("data/agencies.csv"));
    }

    private static IEnumerable<string> Fairness(PageContext context)
    {
        var (words, rules) = (context.Words, context.Site.Roadmap.Scoring);
        var unit = words[rules.Unit == ScoringUnit.Step ? "agencies.unit-step" : "agencies.unit-measure"];
        yield return words["agencies.fair-lead", ("unit", unit)];
        yield return words["agencies.fair-points", ("unit", unit), ("implemented", rules.Implemented), ("partial", rules.Partial), ("not", rules.NotImplemented)];
        yield return words["agencies.fair-weights", ("unit", unit)];
        yield return words["agencies.fair-few"];
        yield return words[rules.RanksByTenths ? "agencies.fair-rank-tenths" : "agencies.fair-rank"];
    }

    private static IEnumerable<AgencyListView> Others(PageContext context, AgencyIndex agencies)
    {
        var apart = AgencyRows.Alphabetical(context, context.Site.Roadmap.Agencies)
            .Where(a => agencies.Place(context.Site.Latest, a)?.Rank is null)
            .ToLookup(a => Kind(a, agencies.Roles(a)));
        foreach (var kind in new[] { "unassessed", "partners", "recommended", "idle" })
            if (apart[kind].Any())
                yield return new(
                    kind, context.Words[$"agencies.{kind}"], context.Words[$"agencies.{kind}-text", context.Words.Year(context.Site.Latest.Report.Unit)],
                    [.. apart[kind].Select(a => new AgencyListRow(context.Agency(a), Counts(context, agencies.Roles(a))))]);
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
