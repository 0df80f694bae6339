using RoadmapSite.Localization;
using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>A report's answer in words: the same on pages, in descriptions and in feeds.</summary>
/// <param name="Answer">How many steps were implemented.</param>
/// <param name="Score">The score, and how a half-done step counts; that there is none, where nothing was assessed.</param>
internal sealed record Headline(string Answer, string Score)
{
    /// <summary>The answer of a report, in full sentences without the last stop.</summary>
    public static Headline Of(Words words, ReportScores scores)
    {
        var (rules, part, when) = (scores.Roadmap.Scoring, scores.Whole, words.In(scores.Report.Unit));
        if (!scores.HasScore)
            return new(
                words[scores.IsBeforeAnyReport ? "headline.no-reports" : "headline.progress", ("report", words.Name(scores.Report.Unit))],
                scores.IsBeforeAnyReport ? words["score.none-result"] : Covered(words, part.Coverage));
        if (!part.Score.Exists) return new(words["headline.none", ("report", words.Name(scores.Report.Unit))], words["score.none-result"]);
        return new(Counts(words, part.Steps, rules, AllDueAreAssessed(scores) ? "due" : "assessed", when), words[ScoreKey(rules), ("score", part.Score.Rounded!.Value)]);
    }

    /// <summary>How far a report in progress has got.</summary>
    public static string Covered(Words words, Coverage coverage) => words["coverage.covered", ("assessed", coverage.Assessed), ("due", coverage.Due)];

    /// <summary>How steps stand to date, in a sentence; null while one report says the same already.</summary>
    public static string? Standing(Words words, ReportScores scores, Standing standing)
    {
        if (scores.Changes is null || standing.Total == 0) return null;
        return string.Join(words["list.separator"], Parts().Where(p => p.Count > 0).Select(p => words[p.Key, ("count", p.Count), ("total", standing.Total)]));

        IEnumerable<(string Key, int Count)> Parts() =>
        [
            ("standing.implemented", standing.Implemented), ("standing.partial", standing.Partial), ("standing.not-implemented", standing.NotImplemented),
            ("standing.not-yet-due", standing.NotYetDue), ("standing.not-reported", standing.NotReported), ("standing.withdrawn", standing.Withdrawn), ("standing.late", standing.Late),
        ];
    }

    private static string Counts(Words words, Tally steps, ScoringRules rules, string kind, string when) => rules.Statuses.HasOwnNames
        ? words["headline.own", ("count", steps.Assessed), ("when", when), ("counts", string.Join(words["list.separator"], steps.Counts
            .Where(c => c.Status.IsCounted).Select(c => $"{words.Language.FormatNumber(c.Count)} {c.Status.Name?.In(words.Language.Code).Text ?? words[$"status.{c.Status.Token}"]}")))]
        : words[$"headline.{kind}", ("count", steps.Assessed), ("when", when), ("done", steps.Implemented), ("partly", steps.Partial), ("not", steps.NotImplemented)];

    private static bool AllDueAreAssessed(ReportScores scores) =>
        scores.Roadmap.Steps.All(s => scores.IsDue(s) == scores.StatusOf(s).IsCounted);

    // That half counts half is said only where it is so for all that is done in part.
    private static string ScoreKey(ScoringRules rules) =>
        rules.Statuses.HasOwnNames || rules.Partial * 2 != rules.Implemented ? "headline.score"
        : rules.Unit == ScoringUnit.Step ? "headline.score-half" : "headline.score-half-measure";
}
