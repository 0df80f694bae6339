using RoadmapSite.Model;

namespace RoadmapSite.Editing;

/// <summary>A year's <c>report.yml</c>, provisional until an editor says otherwise.</summary>
internal static class ReportDraft
{
    /// <summary>The file, with a title like that of the year before; without one, like that of the roadmap.</summary>
    public static string Of(Roadmap roadmap, YearResults? before, int year, DraftWords words)
    {
        var titles = (before?.Report.Title ?? roadmap.Title).Texts.Select(t =>
            $"  {t.Language}: {YamlWord.Of(before is null ? $"{t.Text}, {year}" : YearInText.Move(t.Text, t.Language, before.Year, year))}\n");
        return $"""
            # yaml-language-server: $schema=../../.schema/report.schema.json
            title:
            {string.Concat(titles)}{words.Advice("draft.as-of")}as-of: {year}-12-31
            {words.Advice("draft.provisional", ("year", year))}provisional: true
            {words.Advice("draft.published")}#published:
            #  roadmap:
            #    score: 61
            #    steps: 47/28/25

            """.ReplaceLineEndings("\n");
    }
}
