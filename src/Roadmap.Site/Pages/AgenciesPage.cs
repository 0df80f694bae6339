using RoadmapSite.Pages.Views;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>The leaderboard: those that can be compared, and apart from them those that cannot.</summary>
internal sealed class AgenciesView(PageContext context, AgencyIndex agencies) : IPageView
{
    private readonly ReportScores _scores = context.Site.Latest;
    private readonly RankedAgency[] _scored = [.. AgencyRows.Leaderboard(context, context.Site.Latest).Where(a => a.Score.Exists)];

    public Frame Frame => field ??= new(context, new(
        Addresses.Agencies, Words["agencies.title"],
        _scored.Length == 0 ? Words["agencies.description-none", ("count", context.Site.Roadmap.Agencies.Length)]
            : Words["agencies.description", ("report", Words.Name(_scores.Report.Unit)), ("count", _scored.Length)],
        SourcePath: Content.ContentPaths.Agencies, Table: "agencies"));

    /// <summary>What is compared, in a sentence.</summary>
    public string Intro => _scored.Length == 0 ? Words["headline.none", ("report", Words.Name(_scores.Report.Unit))] + "."
        : Words[Rules.Statuses.HasOwnNames ? "agencies.intro-own" : "agencies.intro", ("when", When), ("count", _scored.Length)];

    /// <summary>What the table holds.</summary>
    public string Caption => Words["agencies.caption", ("when", When)];

    /// <summary>How to read the comparison, a sentence each.</summary>
    public ImmutableArray<string> Fairness => !field.IsDefault ? field : field = _scored.Length == 0 ? [] : [.. Reasons()];

    /// <summary>Those with a score on one line; null where there are none.</summary>
    public AgencyStripView? Strip => field ??= AgencyStrip.Of(context, _scores);

    /// <summary>Reports that stand beside the latest, latest first; empty when there is only one.</summary>
    public ImmutableArray<string> EarlierYears => field.IsDefault ? field = [.. context.Site.Scored.Reverse().Skip(1).Select(r => Words.Column(r.Report.Unit))] : field;

    /// <summary>Those with a score, best first; those with too little work for a rank last.</summary>
    public ImmutableArray<LeaderRow> Ranked => !field.IsDefault ? field
        : field = [.. _scored.Select(a => new LeaderRow(AgencyRows.Row(context, a), AgencyRows.Moved(context, agencies, _scores, a), Earlier(a.Agency)))];

    /// <summary>Those without a score, apart.</summary>
    public ImmutableArray<AgencyListView> Others => field.IsDefault ? field = [.. Apart()] : field;

    private Words Words => context.Words;

    private ScoringRules Rules => context.Site.Roadmap.Scoring;

    private string When => Words.In(_scores.Report.Unit);

    // One for each earlier report, so that columns agree; without a score where it led nothing then.
    private ImmutableArray<YearPlace> Earlier(Agency agency)
    {
        var places = AgencyRows.Places(context, agencies, agency).ToDictionary(p => p.Year);
        return [.. EarlierYears.Select(r => places.GetValueOrDefault(r) ?? new YearPlace(r, null, context.Score(Score.Of(Tally.None, Rules))))];
    }

    private IEnumerable<string> Reasons()
    {
        var unit = Words[Rules.Unit == ScoringUnit.Step ? "agencies.unit-step" : "agencies.unit-measure"];
        yield return context.Site.Roadmap.Steps.All(s => s.Assignment.Leads.Length < 2) ? Words["agencies.fair-lead", ("unit", unit)]
            : Words[Rules.CountsFullyForEachLead ? "agencies.fair-lead-full" : "agencies.fair-lead-equal"];
        yield return Rules.Statuses.HasOwnNames
            ? Words["agencies.fair-points-own", ("unit", unit), ("points", string.Join(Words["list.separator"], Rules.Statuses.Counted.Select(s => $"{context.Status(s).Word} {context.Number(Rules.Points(s)!.Value)}")))]
            : Words["agencies.fair-points", ("unit", unit), ("implemented", Rules.Implemented), ("partial", Rules.Partial), ("not", Rules.NotImplemented)];
        yield return Rules.Unit == ScoringUnit.Step && context.Site.Roadmap.Steps.Any(s => s.Weight != 1)
            ? Words["agencies.fair-weights-own"] : Words["agencies.fair-weights", ("unit", unit)];
        yield return Words["agencies.fair-few", ("count", Rules.RankFrom)];
        yield return Words[Rules.RanksByTenths ? "agencies.fair-rank-tenths" : "agencies.fair-rank"];
    }

    private IEnumerable<AgencyListView> Apart()
    {
        var apart = AgencyRows.Alphabetical(context, context.Site.Roadmap.Agencies)
            .Where(a => agencies.Place(_scores, a)?.Score.Exists != true)
            .ToLookup(a => Kind(a, agencies.Roles(a)));
        foreach (var kind in new[] { "unassessed", "partners", "recommended", "idle" })
            if (apart[kind].Any())
                yield return new(
                    kind, Words[$"agencies.{kind}"], Words[$"agencies.{kind}-text"],
                    [.. apart[kind].Select(a => new AgencyListRow(context.Agency(a), kind == "unassessed" && agencies.Place(_scores, a) is { } place
                        ? AgencyRows.Answer(context, _scores, place, agencies.Roles(a).Lead) : Counts(agencies.Roles(a))))]);
    }

    private static string Kind(Agency agency, AgencyRoles roles) =>
        !roles.Lead.IsEmpty ? "unassessed"
        : roles.Count == 0 ? "idle"
        : agency.IsGroup || roles.Partner.IsEmpty ? "recommended"
        : "partners";

    private string Counts(AgencyRoles roles) => string.Join(
        Words["list.separator"],
        new[] { ("lead", roles.Lead.Length), ("partner", roles.Partner.Length), ("recommended", roles.Recommended.Length) }
            .Where(r => r.Item2 > 0).Select(r => Words[$"agencies.count-{r.Item1}", ("count", r.Item2)]));
}

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
