using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>An answer in words, the same on pages, in descriptions and in feeds. Sentences without their last stop.</summary>
/// <param name="Answer">How many steps were implemented.</param>
/// <param name="Detail">What stands second: the score and how a half-done step counts, or why there is none.</param>
internal sealed record Headline(string Answer, string Detail)
{
    /// <summary>The answer of a site: how its plan stands to date, once there are several reports; else that of its report.</summary>
    public static Headline Of(Words words, Site site)
    {
        var (latest, report) = (site.Latest, Of(words, site.Latest));
        if (!site.HasReports)
            return new(
                words["headline.planned", ("count", latest.Whole.Standing.Total), ("period", words.Name(site.Roadmap.Years))], words["headline.no-reports"]);
        return site.Scored.Length > 1 && site.HasSteps ? new(Standing(words, latest.Roadmap.Scoring.Statuses, latest.Whole.Standing), $"{report.Answer}. {report.Detail}") : report;
    }

    /// <summary>The answer of a report.</summary>
    public static Headline Of(Words words, ReportScores scores)
    {
        if (!scores.Roadmap.Steps.Any()) return Indicators(words, scores.Roadmap, [scores.Report]);
        var (rules, part, name) = (scores.Roadmap.Scoring, scores.Whole, words.Name(scores.Report.Unit));
        return !scores.HasScore ? new(words["headline.progress", ("report", name)], Covered(words, part.Coverage))
            : !part.Score.Exists ? new(words["headline.none", ("report", name)], words["score.none-result"])
            : new(Counts(words, scores, part.Steps), words[ScoreKey(rules, part.Steps), ("score", part.Score.Rounded!.Value)]);
    }

    // A plan without steps answers by its indicators.
    private static Headline Indicators(Words words, Roadmap roadmap, IReadOnlyCollection<Report> reports)
    {
        var all = roadmap.Indicators.Select(i => (Indicator: i, Values: IndicatorValues.Of(i, reports))).ToArray();
        var verdicts = all.Select(i => IndicatorProgress.Of(i.Indicator, i.Values)).OfType<IndicatorProgress>().CountBy(p => IndicatorViews.Token(p.Verdict)).OrderBy(v => v.Key, StringComparer.Ordinal);
        return new(
            words["indicators.intro-plain", ("count", all.Length)].TrimEnd('.'),
            string.Join(words["list.clauses"], [
                words["indicators.with-values", ("count", all.Count(i => !i.Values.IsEmpty)), ("total", all.Length)],
                .. verdicts.Select(v => words["indicators.verdict-count", ("verdict", words[$"indicator.{v.Key}"]), ("count", v.Value)])]));
    }

    /// <summary>How far a report in progress has got.</summary>
    public static string Covered(Words words, Coverage coverage) => words["coverage.covered", ("assessed", coverage.Assessed), ("due", coverage.Due)];

    /// <summary>How steps stand to date: «129 of 152 steps implemented so far, 20 late, 3 not yet due»; in the plan's own words where it has some.</summary>
    public static string Standing(Words words, StatusScale scale, Standing standing)
    {
        IEnumerable<string> Rest(Standing standing) => new[] { ("late", standing.Late), ("not-yet-due", standing.NotYetDue), ("not-reported", standing.NotReported), ("withdrawn", standing.Withdrawn) }
            .Where(p => p.Item2 > 0).Select(p => words[$"standing.{p.Item1}", ("count", p.Item2), ("total", standing.Total)]);
        if (!scale.HasOwnNames)
            return words.Language.Capitalise(string.Join(words["list.separator"], Rest(standing).Prepend(words["standing.implemented", ("count", standing.Implemented), ("total", standing.Total)])));
        // What a status of the plan ended is told by the name of that status, and not as withdrawn.
        var ended = standing.Known.Counts.Where(c => !c.Status.IsCounted).ToArray();
        return words["headline.own-standing", ("count", standing.Total), ("counts", string.Join(words["list.separator"], [
            .. Counts(words, scale, standing.Known), .. Rest(standing with { Withdrawn = standing.Withdrawn - ended.Sum(c => c.Count) }), .. ended.Select(c => Count(words, c.Status, c.Count))]))];
    }

    /// <summary>How many there are of each status of a plan: «13 kept, 3 compromised, 1 broken»; only those that there are.</summary>
    public static string Counted(Words words, StatusScale scale, Tally tally) => string.Join(words["list.separator"], Counts(words, scale, tally));

    private static IEnumerable<string> Counts(Words words, StatusScale scale, Tally tally) => tally.In(scale).Where(c => c.Count > 0).Select(c => Count(words, c.Status, c.Count, scale));

    private static string Count(Words words, Status status, int count, StatusScale? scale = null) =>
        $"{words.Language.FormatNumber(count)} {(scale?.All.Contains(status) == false ? words.Counted(status.Class) : words.Name(status))}";

    /// <summary>How many of the steps that were due, or assessed, were found to be what.</summary>
    public static string Counts(Words words, ReportScores scores, Tally steps, string prefix = "headline", int total = 0)
    {
        var rules = scores.Roadmap.Scoring;
        var when = words.In(scores.Report.Unit);
        // What was due and what was assessed are told apart only where they differ anywhere in the report.
        return rules.Statuses.HasOwnNames
            ? words[$"{prefix}.own", ("count", steps.Assessed), ("when", when), ("total", total), ("counts", Counted(words, rules.Statuses, steps))]
            : words[$"{prefix}.{(scores.IsOfDue ? "due" : "assessed")}",
                ("count", steps.Assessed), ("when", when), ("total", total), ("done", steps.Implemented), ("partly", steps.Partial), ("not", steps.NotImplemented)];
    }

    // That half counts half is said only where it is so for all that is done in part.
    private static string ScoreKey(ScoringRules rules, Tally steps) =>
        rules.Statuses.HasOwnNames || steps.Counts.Any(c => c.Status.Percent is not null) || rules.Partial * 2 != rules.Implemented ? "headline.score"
        : rules.Unit == ScoringUnit.Step ? "headline.score-half" : "headline.score-half-measure";
}
