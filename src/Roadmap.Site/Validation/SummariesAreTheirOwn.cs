using RoadmapSite.Content.Documents;

namespace RoadmapSite.Validation;

/// <summary>A summary tells of its own priority and report: it is no copy of another.</summary>
internal static class SummariesAreTheirOwn
{
    // A sentence such as “Nothing was planned.” may stand at several places.
    private const int Short = 120;

    private static readonly Rule Rule = new("RS508", Severity.Warning);

    public static IEnumerable<Diagnostic> Check(SiteDocuments site)
    {
        var first = new Dictionary<string, TextFile>(StringComparer.Ordinal);
        foreach (var file in site.Years.SelectMany(y => y.Texts.Values).SelectMany(t => t.Files))
        {
            var words = string.Join(' ', file.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (words.Length < Short || first.TryAdd(words, file)) continue;
            if (first[words].Language == file.Language) yield return Rule.At(new(file.Path, 1, 1), "copy", ("other", first[words].Path));
        }
    }
}
