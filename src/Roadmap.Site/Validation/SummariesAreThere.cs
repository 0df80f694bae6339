using RoadmapSite.Content;
using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>A final report whose priorities have summaries has them for all of them: one that lacks in every language was probably deleted.</summary>
internal static class SummariesAreThere
{
    private static readonly Rule Rule = new("RS325", Severity.Warning);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        foreach (var year in site.Years.Where(y => y.Report is { IsProvisional: false }))
        {
            var assessed = year.Statuses.Values.Where(s => s.Findings.Any(f => f.Found.Status.Value.IsFinding)).Select(s => s.Priority).ToArray();
            var silent = assessed.Where(p => !year.Texts.ContainsKey(p)).ToArray();
            // Some of three may have been left out on purpose; one of four hardly.
            if (assessed.Length < 4 || silent.Length * 4 > assessed.Length) continue;
            foreach (var priority in silent)
                yield return Rule.At(new(year.At.Path + "report.yml", 1, 1), "priority", ("number", priority), ("report", $"{year.Unit}"), ("file", $"{priority}.{site.Languages[0]}.md"));
            if (!year.Texts.ContainsKey(ContentPaths.Summary)) yield return Rule.At(new(year.At.Path + "report.yml", 1, 1), "report", ("file", $"{ContentPaths.Summary}.{site.Languages[0]}.md"));
        }
    }
}
