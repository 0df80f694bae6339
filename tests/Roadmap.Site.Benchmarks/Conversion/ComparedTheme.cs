using System.Text;
using RoadmapSite.Benchmarks.Generation;

namespace RoadmapSite.Benchmarks.Conversion;

/// <summary>The theme of the comparison: the markup of the other generators' sites, with the dataset's words for statuses and, below <c>bench</c>, for everything else that it shows.</summary>
internal static class ComparedTheme
{
    private static readonly (string Key, string Word)[] Statuses =
        [("implemented", "done"), ("partial", "partial"), ("not-implemented", "notdone"), ("not-assessed", "na"), ("not-reported", "na"), ("not-yet-due", "na")];

    public static void Write(string data, string site, SiteData words)
    {
        var own = Path.Combine(AppContext.BaseDirectory, "theme");
        var files = Directory.GetFiles(own, "*", SearchOption.AllDirectories);
        foreach (var file in files) Copy(file, Path.Combine(site, "theme", Path.GetRelativePath(own, file)));
        Copy(Path.Combine(data, "style.css"), Path.Combine(site, "theme", "assets", "site.css"));
        var templates = string.Concat(files.Select(File.ReadAllText));
        var writer = new ContentWriter(site, words.Languages);
        foreach (var language in words.Languages)
        {
            var ui = words.Ui[language];
            writer.File($"theme/strings/{language}.yml", Map("status", Statuses.Select(s => (s.Key, ui[s.Word])))
                + Map("bench", ui.Where(w => templates.Contains($"'bench.{w.Key}'", StringComparison.Ordinal)).Select(w => (w.Key, w.Value))));
        }
    }

    private static string Map(string name, IEnumerable<(string Key, string Word)> words) =>
        words.Aggregate(new StringBuilder(name).Append(":\n"), (yaml, word) => yaml.Append("  ").Append(word.Key).Append(": ").Append(ContentWriter.Quoted(word.Word)).Append('\n')).ToString();

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }
}
