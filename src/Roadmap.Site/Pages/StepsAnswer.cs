using RoadmapSite.Localization;
using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>How some steps stand in a report, in one line: «2017: 2 of 2 due steps implemented; 6 later». Its parts add up to the steps.</summary>
internal static class StepsAnswer
{
    private static readonly string[] Rest = ["partial", "not", "unreported", "earlier", "late", "later"];
    private static readonly string[] Open = ["unreported", "late", "later"];

    public static string Of(Words words, ReportScores scores, IEnumerable<Step> steps)
    {
        var report = scores.Report;
        if (scores.Roadmap.Scoring.Statuses.HasOwnNames) return Own(words, scores, [.. steps]);
        var parts = steps.CountBy(s => PartOf(scores, s)).ToDictionary();
        int Count(string part) => parts.GetValueOrDefault(part);

        var (done, none) = (Count("implemented"), Count("not"));
        var due = done + Count("partial") + none + Count("unreported");
        var answer = due == 0 ? words["answer.none-due", ("report", words.Column(report.Unit))]
            : words[done == 0 ? "answer.none-implemented" : "answer.due", ("report", words.Column(report.Unit)), ("due", due), ("implemented", done)];
        return string.Join(words["list.clauses"], Rest
            .Where(p => Count(p) > 0 && !(p == "not" && none == due)).Select(p => words[$"answer.{p}", ("count", Count(p))]).Prepend(answer));
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
