using RoadmapSite.Content;

namespace RoadmapSite.Tests.Content;

/// <summary>Reads a YAML text as the file <c>f.yml</c>.</summary>
internal static class YamlFile
{
    public static (YamlNode? Node, string[] Problems) Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static (YamlNode? Node, string[] Problems) Read(byte[] bytes)
    {
        var problems = new DiagnosticList();
        var node = YamlText.Read(new SourceFile("f.yml", bytes), problems);
        return (node, [.. problems.Sorted().Select(p => p.ToString())]);
    }
}
