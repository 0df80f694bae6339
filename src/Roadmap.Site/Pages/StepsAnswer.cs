using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>
/// How some steps stand in a report, in one line: «2017: 2 of 2 due steps implemented; 6 later». Its parts add up to the steps.
/// Where steps were assessed that were not due, it speaks of those assessed; of a report in progress it says how far that has got.
/// </summary>
internal static class StepsAnswer
{
    private static readonly string[] Found = ["partial", "not"];
    private static readonly string[] Open = ["unreported", "late", "later"];
    private static readonly string[] Others = ["unreported", "earlier", "late", "later"];

    /// <summary>Of the steps that a priority had in the plan of the report.</summary>
    public static string Of(Words words, ReportScores scores, Priority priority) => Of(words, scores, scores.Steps.ByPriority[priority.Key]);

    /// <summary>The same of a measure.</summary>
    public static string Of(Words words, ReportScores scores, Measure measure) => Of(words, scores, scores.Steps.ByMeasure[measure.Key]);

    /// <summary>The same of any.</summary>
    public static string Of(Words words, ReportScores scores, IEnumerable<PlacedStep> steps)
    {
        Step[] all = [.. steps.Select(s => s.Step)];
        var parts = all.CountBy(s => PartOf(scores, s)).ToDictionary();
        var name = words.Column(scores.Report.Unit);
        int Count(string part) => parts.GetValueOrDefault(part);
        string Joined(string answer, IEnumerable<string> rest) =>
            string.Join(words["list.clauses"], rest.Where(p => Count(p) > 0).Select(p => words[$"answer.{p}", ("count", Count(p))]).Prepend(answer));

        var (done, none) = (Count("implemented"), Count("not"));
        var (assessed, due) = (done + Count("partial") + none, all.Count(scores.IsDue));
        if (!scores.HasScore && due > 0)
            return Joined(words["answer.progress", ("report", name), ("assessed", due - Count("unreported")), ("due", due)], Others.Except(["unreported"]));
        if (scores.Roadmap.Scoring.Statuses.HasOwnNames) return Own(words, scores, all);
        if (assessed + due == 0) return Joined(words["answer.none-due", ("report", name)], Others);

        // Of those due, unless others were assessed too.
        var isOfDue = all.All(s => scores.IsDue(s) || !scores.StatusOf(s).IsCounted);
        var count = isOfDue ? due : assessed;
        var answer = isOfDue
            ? words[done == 0 ? "answer.none-implemented" : "answer.due", ("report", name), ("due", count), ("implemented", done)]
            : words[done == 0 ? "answer.none-assessed-implemented" : "answer.assessed", ("report", name), ("count", count), ("implemented", done)];
        return Joined(answer, Found.Where(p => !(p == "not" && none == count)).Concat(Others));
    }

    // In the plan's own words: what this report found, and what an earlier one found for good.
    private static string Own(Words words, ReportScores scores, Step[] steps)
    {
        var scale = scores.Roadmap.Scoring.Statuses;
        var parts = steps.ToLookup(s => scores.StatusOf(s).IsFinding ? "found" : PartOf(scores, s));
        string Found(string part, Func<Step, Status> statusOf) => Headline.Counted(words, scale, Tally.Of(parts[part], statusOf));
        string[] all =
        [
            Found("found", scores.StatusOf),
            Found("earlier", s => scores.KnownOf(s)!.Status) is { Length: > 0 } earlier ? words["answer.own-earlier", ("counts", earlier)] : "",
            .. Open.Where(p => parts[p].Any()).Select(p => words[$"answer.{p}", ("count", parts[p].Count())]),
        ];
        var told = all.Where(p => p.Length > 0).ToArray();
        return told.Length == 0 ? words["answer.none-due", ("report", words.Column(scores.Report.Unit))]
            : words["answer.own", ("report", words.Column(scores.Report.Unit)), ("counts", string.Join(words["list.clauses"], told))];
    }

    private static string PartOf(ReportScores scores, Step step)
    {
        var status = scores.StatusOf(step);
        if (status.IsCounted) return status.Class switch { StatusClass.Done => "implemented", StatusClass.Partly => "partial", _ => "not" };
        if (scores.IsDue(step)) return "unreported";
        if (scores.KnownOf(step)?.Status.Ends == true) return "earlier";
        return scores.IsLate(step) ? "late" : "later";
    }
}
