using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>The report's footnote on measures that are not yet due, written by the build: «3 tədbirdən 1-nin icra müddəti 2018–2020 …».</summary>
internal static class NotAssessedNote
{
    public static string? Of(PageContext context, ReportScores scores, Priority priority)
    {
        // It speaks of the plan of that time.
        if (scores.Find(priority) is not { } then) return null;
        var words = context.Words;
        var left = then.Measures.Where(m => m.Period is not null && m.Steps.All(s => scores.StandingOf(s) == StandingPart.NotYetDue)).ToArray();
        if (left.Length == 0 || left.Any(m => m.IsImplicit)) return null;
        // In the order of the plan, as the 2017 report has them.
        var parts = left.GroupBy(m => m.Period!.Value).Select((g, i) => (Group: g, Next: i == 0 ? "" : "-next")).Select(p => (p.Group, p.Next, p.Group.Key) switch
        {
            var (g, next, period) when !period.IsYears => words[$"note.part-period{next}", ("count", g.Count()), ("period", words.Name(period))],
            var (g, next, years) when years.Start == years.End => words[$"note.part-year{next}", ("count", g.Count()), ("year", years.FirstYear)],
            var (g, next, years) => words[$"note.part{next}", ("count", g.Count()), ("from", years.FirstYear), ("to", years.LastYear)],
        });
        return words["note.text", ("planned", then.Measures.Length), ("parts", string.Join(words["list.separator"], parts)), context.Words.Year(scores.Report.Unit), ("count", left.Length)];
    }
}
