using RoadmapSite.Content;
using RoadmapSite.Scoring;

namespace RoadmapSite.Editing;

/// <summary>A year's folder as an editor starts with it: every step that waits for a status, and nothing said of it.</summary>
/// <param name="Files">In the order in which they are filled in.</param>
/// <param name="Due">How many steps are due.</param>
/// <param name="Overdue">How many more were due earlier and are not implemented.</param>
internal sealed record YearDraft(ImmutableArray<SourceFile> Files, int Due, int Overdue)
{
    /// <summary>The draft of a year.</summary>
    /// <param name="earlier">The results of the years before, in order.</param>
    /// <param name="unit">The time of the report, inside the roadmap's years.</param>
    /// <param name="words">The words of comments, in the site's languages.</param>
    public static YearDraft Write(Roadmap roadmap, ImmutableArray<Report> earlier, CalendarUnit unit, DraftWords words)
    {
        var histories = StepHistory.All(roadmap, earlier);
        bool IsDue(Step step) => histories[step.Id].IsDueAt(new(unit));
        bool IsOverdue(Step step) => !IsDue(step) && histories[step.Id].IsLateBefore(new(unit));
        var priorities = roadmap.Priorities.Where(p => p.Steps.Any(s => IsDue(s) || IsOverdue(s))).ToArray();
        var folder = $"{ContentPaths.Status}{unit}/";

        SourceFile File(string name, string text) => new(folder + name, Encoding.UTF8.GetBytes(text));
        IEnumerable<SourceFile> Texts(string name) => words.Languages.Select(l => File($"{name}.{l}.md", ""));

        return new(
            [
                File("report.yml", ReportDraft.Write(roadmap, earlier, unit, words)),
                .. priorities.Select(p => File($"{p.Id}.yml", StatusDraft.Write(p, unit, words, histories))),
                .. ObservationsDraft.Write(roadmap, unit, words) is { } observations ? [File("indicators.yml", observations)] : Array.Empty<SourceFile>(),
                .. Texts(ContentPaths.Summary),
                .. priorities.SelectMany(p => Texts(p.Id)),
            ],
            roadmap.Steps.Count(IsDue),
            roadmap.Steps.Count(IsOverdue));
    }
}
