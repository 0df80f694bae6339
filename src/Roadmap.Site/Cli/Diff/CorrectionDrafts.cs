using RoadmapSite.Comparison;
using RoadmapSite.Content;
using RoadmapSite.Scoring;

namespace RoadmapSite.Cli.Diff;

/// <summary>Entries of corrections.yml, ready to be copied: what is left to write are the day and the reason.</summary>
/// <param name="Heading">To which file they belong.</param>
/// <param name="Entries">As YAML.</param>
internal sealed record CorrectionDrafts(string Heading, string Entries)
{
    /// <summary>One for each report that needs any.</summary>
    /// <param name="languages">The languages in which a reason is due.</param>
    /// <param name="words">The words of the heading.</param>
    public static IEnumerable<CorrectionDrafts> Of(ContentChanges changes, ImmutableArray<string> languages, ToolWords words) =>
        from drafted in changes.Corrections
        group drafted.Change by drafted.Report into report
        select new CorrectionDrafts(words["diff.corrections", ("file", $"{ContentPaths.Status}{report.Key}/corrections.yml")], Written(report, languages));

    private static string Written(IEnumerable<UnsaidChange> changes, ImmutableArray<string> languages)
    {
        var text = new StringBuilder();
        foreach (var change in changes)
        {
            text.Append("- date: YYYY-MM-DD\n");
            text.Append($"  {change.Key}: {change.Name}\n  was: {UnsaidChange.Written(change.Was)}\n  now: {UnsaidChange.Written(change.Now)}\n  reason:\n");
            foreach (var language in languages) text.Append($"    {language}: …\n");
        }

        return text.ToString();
    }
}
