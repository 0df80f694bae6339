using RoadmapSite.Model;
using RoadmapSite.Scoring;

namespace RoadmapSite.Pages;

/// <summary>The report's footnote on measures that are not yet due, written by the build: «3 tədbirdən 1-nin icra müddəti 2018–2020 …».</summary>
internal static class NotAssessedNote
{
    public static string? Of(PageContext context, ReportScores scores, Priority priority)
    {
        var words = context.Words;
        var left = priority.Measures.Where(m => m.Period is not null && m.Steps.All(s => scores.StandingOf(s) == StandingPart.NotYetDue)).ToArray();
        if (left.Length == 0) return null;
        var parts = left.GroupBy(m => m.Period!.Value).OrderBy(g => g.Key.Start).ThenBy(g => g.Key.End).Select(g => g.Key switch
        {
            { IsYears: false } period => words["note.part-period", ("count", g.Count()), ("period", words.Name(period))],
            var years when years.Start == years.End => words["note.part-year", ("count", g.Count()), ("year", years.FirstYear)],
            var years => words["note.part", ("count", g.Count()), ("from", years.FirstYear), ("to", years.LastYear)],
        });
        return words["note.text", ("planned", priority.Measures.Length), ("parts", string.Join(words["list.separator"], parts)), context.Words.Year(scores.Report.Unit), ("count", left.Length)];
    }
}
