using System.Text;

namespace RoadmapSite.Benchmarks.Generation;

/// <summary>Writes the files of a site: UTF-8, LF.</summary>
/// <param name="root">The site's folder.</param>
/// <param name="languages">Codes, the default one first.</param>
internal sealed class ContentWriter(string root, string[] languages)
{
    public void File(string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text, new UTF8Encoding(false));
    }

    /// <summary>A Markdown text: one file a language.</summary>
    public void Markdown(string path, Func<string, string> text)
    {
        foreach (var language in languages) File($"{path}.{language}.md", text(language));
    }

    /// <summary>A key with a text in each language, at an indentation.</summary>
    public string Text(string indent, string key, Func<string, string> text)
    {
        var yaml = new StringBuilder().Append(indent).Append(key).Append(":\n");
        foreach (var language in languages) yaml.Append(indent).Append("  ").Append(language).Append(": ").Append(Quoted(text(language))).Append('\n');
        return yaml.ToString();
    }

    /// <summary>A text that YAML cannot take for anything else.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
