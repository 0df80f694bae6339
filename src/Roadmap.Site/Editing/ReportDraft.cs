namespace RoadmapSite.Editing;

/// <summary>A year's <c>report.yml</c>, provisional until an editor says otherwise.</summary>
internal static class ReportDraft
{
    /// <summary>The file, with a title like that of the last report on a time of the same length and place in its year; without one, like that of the roadmap.</summary>
    public static string Write(Roadmap roadmap, IEnumerable<Report> earlier, CalendarUnit unit, DraftWords words)
    {
        var before = earlier.LastOrDefault(r => r.Unit.Length == unit.Length && r.Unit.Number == unit.Number);
        var titles = (before?.Title ?? roadmap.Title).Texts.Select(t =>
            $"  {t.Language}: {YamlWord.Of(before is null ? $"{t.Text}, {words.Name(unit, t.Language)}" : YearInText.Move(t.Text, t.Language, before.Unit.Year, unit.Year))}\n");
        return $"""
            # yaml-language-server: $schema=../../.schema/report.schema.json
            title:
            {string.Concat(titles)}{words.Advice("draft.as-of")}as-of: {unit.Last:yyyy-MM-dd}
            {words.Advice("draft.provisional", unit)}provisional: true
            {words.Advice("draft.published")}#published:
            #  roadmap:
            #    score: 61
            #    steps: 47/28/25

            """.ReplaceLineEndings("\n");
    }
}
