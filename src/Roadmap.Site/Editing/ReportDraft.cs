using RoadmapSite.Model;

namespace RoadmapSite.Editing;

/// <summary>A year's <c>report.yml</c>, provisional until an editor says otherwise.</summary>
internal static class ReportDraft
{
    /// <summary>The file, with a title like that of the year before; without one, like that of the roadmap.</summary>
    public static string Of(Roadmap roadmap, YearResults? before, int year)
    {
        var titles = (before?.Report.Title ?? roadmap.Title).Texts.Select(t =>
            $"  {t.Language}: {YamlWord.Of(before is null ? $"{t.Text}, {year}" : YearInText.Move(t.Text, t.Language, before.Year, year))}\n");
        return $"""
            # yaml-language-server: $schema=../../.schema/report.schema.json
            title:
            {string.Concat(titles)}# The day up to which the results speak.
            as-of: {year}-12-31
            # The site marks the year as provisional and can be published while steps still wait for their status.
            # Delete the next line when the results of {year} are final.
            provisional: true
            # Figures that a printed report gives; the build proves or refutes each. Delete the # of the lines that you need.
            # published:
            #   roadmap:
            #     score: 61
            #     steps: 47/28/25

            """.ReplaceLineEndings("\n");
    }
}
