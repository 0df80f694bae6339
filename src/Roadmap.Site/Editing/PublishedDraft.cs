using RoadmapSite.Content;
using RoadmapSite.Scoring;

namespace RoadmapSite.Editing;

/// <summary>What is kept of a report when it becomes final, and its report.yml without the mark of one in progress.</summary>
internal static class PublishedDraft
{
    /// <summary><c>published.yml</c>: every status and figure as it is published.</summary>
    public static string Record(ReportScores scores, DateOnly? day)
    {
        var file = new StringBuilder("# yaml-language-server: $schema=../../.schema/published.schema.json\n# Written by the tool: what was published. Nothing here is to be changed; a correction stands in corrections.yml.\n");
        if (day is not null) file.Append(CultureInfo.InvariantCulture, $"on: {day:yyyy-MM-dd}\n");
        file.Append("statuses:\n");
        foreach (var step in scores.Roadmap.Steps.Where(s => scores.Report.Assessments.ContainsKey(s.Id)))
            file.Append(CultureInfo.InvariantCulture, $"  {step.Id}: {scores.StatusOf(step)}\n");
        file.Append("figures:\n");
        foreach (var (name, value) in Figures.ToKeep(scores)) file.Append(CultureInfo.InvariantCulture, $"  {name}: {value}\n");
        return file.ToString();
    }

    /// <summary>What final reports published, of those of which nothing is kept yet.</summary>
    public static IEnumerable<SourceFile> Missing(IEnumerable<ReportScores> reports) =>
        from scores in reports
        where scores.Report is { IsProvisional: false, Record: null }
        select new SourceFile($"{ContentPaths.Status}{scores.Id}/published.yml", Encoding.UTF8.GetBytes(Record(scores, scores.Report.PublishedOn)));

    /// <summary><c>report.yml</c> with the day on which it was published, and without <c>provisional:</c> and the advice above it.</summary>
    public static string Report(string text, DateOnly day)
    {
        var lines = text.Split('\n').ToList();
        if (lines.FindIndex(l => l.StartsWith("provisional:", StringComparison.Ordinal)) is >= 0 and var mark)
        {
            var first = mark;
            while (first > 0 && lines[first - 1].StartsWith('#')) first--;
            lines.RemoveRange(first, mark - first + 1);
        }

        lines.RemoveAll(l => l.StartsWith("published-on:", StringComparison.Ordinal));
        lines.Insert(lines.FindIndex(l => l.StartsWith("as-of:", StringComparison.Ordinal)) + 1, string.Create(CultureInfo.InvariantCulture, $"published-on: {day:yyyy-MM-dd}"));
        return string.Join('\n', lines);
    }
}
