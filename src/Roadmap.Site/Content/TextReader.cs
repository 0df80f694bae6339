using RoadmapSite.Content.Documents;

namespace RoadmapSite.Content;

/// <summary>Markdown files named <c>NAME.LANGUAGE.md</c> → one document a name.</summary>
internal static class TextReader
{
    // Stands for a text that has a problem of its own, so that it is not called missing as well.
    private const string Unreadable = "…";

    public static ImmutableSortedDictionary<string, TextDocument> Read(
        IEnumerable<SourceFile> files, string folder, ImmutableArray<string> languages,
        Func<SourceFile, DiagnosticList, string?> read, DiagnosticList problems)
    {
        TextFile? Named(SourceFile file)
        {
            var parts = file.Path[folder.Length..].Split('.');
            if (parts.Length >= 3 && file.Path.IndexOf('/', folder.Length) < 0 && parts[^1] == "md" && languages.Contains(parts[^2]))
                return new(string.Join('.', parts[..^2]), parts[^2], file.Path, read(file, problems) ?? Unreadable);
            problems.Add(FileProblems.Stray(
                file.Path, file.Path.IndexOf('/', folder.Length) >= 0 ? "subfolder" : parts[^1] == "md" ? "texts" : "no-text", ("folder", folder), ("example", $"{(folder == ContentPaths.Pages ? "about" : "1.1")}.{languages[0]}.md")));
            return null;
        }

        var texts = files.Where(f => !f.IsFolder).Select(Named).OfType<TextFile>().ToArray();
        var written = texts.Where(t => !string.IsNullOrWhiteSpace(t.Text)).ToArray();
        // Where another language has the text, an empty one is a missing translation, which is a rule of its own.
        var names = written.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(texts.Where(t => !names.Contains(t.Name)).Select(t => FileProblems.Empty(t.Path)));
        return written.GroupBy(t => t.Name).ToImmutableSortedDictionary(
            g => g.Key, g => new TextDocument(g.Key, [.. languages.SelectMany(l => g.Where(t => t.Language == l))]), StringComparer.Ordinal);
    }
}
