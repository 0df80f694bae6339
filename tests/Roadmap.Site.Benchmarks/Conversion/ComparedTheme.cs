using System.Text;
using RoadmapSite.Benchmarks.Generation;
using RoadmapSite.Content;
using RoadmapSite.Diagnostics;

namespace RoadmapSite.Benchmarks.Conversion;

/// <summary>
/// The theme of the comparison: the markup of the other generators' sites. Its words are those of the tool's own theme,
/// with the dataset's words for statuses and, below <c>bench</c>, for everything else.
/// </summary>
internal static class ComparedTheme
{
    private static readonly (string Key, string Word)[] Statuses =
        [("implemented", "done"), ("partial", "partial"), ("not-implemented", "notdone"), ("not-assessed", "na"), ("not-reported", "na"), ("not-yet-due", "na")];

    public static void Write(string data, string site, SiteData words)
    {
        var own = Path.Combine(AppContext.BaseDirectory, "theme");
        foreach (var file in Directory.EnumerateFiles(own, "*", SearchOption.AllDirectories)) Copy(file, Path.Combine(site, "theme", Path.GetRelativePath(own, file)));
        Copy(Path.Combine(data, "style.css"), Path.Combine(site, "theme", "assets", "site.css"));
        var usual = DefaultTheme.Under(SiteInput.Of([]));
        var writer = new ContentWriter(site, words.Languages);
        foreach (var language in words.Languages)
        {
            var path = $"theme/strings/{language}.yml";
            var strings = (YamlMapping)YamlText.Read(usual[path]!, new DiagnosticList())!;
            writer.File(path, Strings(strings, words.Ui[language]));
        }
    }

    private static string Strings(YamlMapping usual, Dictionary<string, string> words)
    {
        var yaml = new StringBuilder();
        Append(yaml, "", usual, "", words);
        yaml.Append("bench:\n");
        foreach (var (key, word) in words) yaml.Append("  ").Append(key).Append(": ").Append(ContentWriter.Quoted(word)).Append('\n');
        return yaml.ToString();
    }

    private static void Append(StringBuilder yaml, string indent, YamlMapping map, string path, Dictionary<string, string> words)
    {
        foreach (var (key, value) in map.Entries)
        {
            yaml.Append(indent).Append(ContentWriter.Quoted(key.Text)).Append(':');
            if (value is YamlMapping inner)
            {
                yaml.Append('\n');
                Append(yaml, indent + "  ", inner, key.Text, words);
            }
            else
            {
                var status = path == "status" ? Array.Find(Statuses, s => s.Key == key.Text).Word : null;
                yaml.Append(' ').Append(ContentWriter.Quoted(status is null ? ((YamlScalar)value).Text : words[status])).Append('\n');
            }
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }
}
