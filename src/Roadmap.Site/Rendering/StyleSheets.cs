using System.Security.Cryptography;
using RoadmapSite.Content;

namespace RoadmapSite.Rendering;

/// <summary>
/// The theme's files under names that hold a fingerprint of their content. Style sheets name fonts, pictures and each other by the names that these have in
/// the theme: the fingerprinted ones are put in their place before the sheet gets its own.
/// </summary>
/// <param name="files">By name in <c>theme/assets/</c>: <c>fonts/text.woff2</c>.</param>
/// <param name="problems">Gets every name that leads to no file.</param>
internal sealed partial class StyleSheets(ImmutableSortedDictionary<string, SourceFile> files, DiagnosticList problems)
{
    private readonly Dictionary<string, (string Name, SourceFile File)> finished = new(StringComparer.Ordinal);

    /// <summary>The new name of a file, and what it holds then.</summary>
    public (string Name, SourceFile File) Finish(string name) => Finish(name, []);

    private (string Name, SourceFile File) Finish(string name, ImmutableStack<string> from)
    {
        if (finished.TryGetValue(name, out var known)) return known;
        var file = files[name];
        // Sheets that import each other in a circle cannot both come first.
        if (name.EndsWith(".css", StringComparison.Ordinal) && !from.Contains(name)) file = file with { Bytes = Rewrite(name, file, from.Push(name)) };
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)[..4]);
        return finished[name] = ($"{Path.ChangeExtension(name, null)}.{hash}{Path.GetExtension(name)}", file);
    }

    private ReadOnlyMemory<byte> Rewrite(string name, SourceFile file, ImmutableStack<string> from)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        var rewritten = Addresses().Replace(text, match =>
        {
            var written = match.Groups["to"];
            if (!written.Success || written.Value.StartsWith('#') || written.Value.Contains(':', StringComparison.Ordinal) || written.Value.StartsWith('/')) return match.Value;
            var path = written.Value.Split('?', '#')[0];
            if (Resolve(name, path) is not { } target || !files.ContainsKey(target))
            {
                problems.Add(TemplateProblems.NoSuchAsset(SourceSpan.In(file.Path, text, written.Index), path, files.Keys));
                return match.Value;
            }

            var at = written.Index - match.Index;
            var renamed = path[..(path.LastIndexOf('/') + 1)] + Path.GetFileName(Finish(target, from).Name);
            return match.Value[..at] + renamed + match.Value[(at + path.Length)..];
        });
        return rewritten == text ? file.Bytes : Encoding.UTF8.GetBytes(rewritten);
    }

    private static string? Resolve(string sheet, string path)
    {
        var parts = new List<string>(sheet.Split('/')[..^1]);
        foreach (var part in path.Split('/'))
            if (part == "..")
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".") parts.Add(part);
        return string.Join('/', parts);
    }

    [GeneratedRegex("""/\*.*?\*/|(?:url\(\s*|@import\s+)["']?(?!url\()(?<to>[^"')\s;]+)""", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Addresses();
}
