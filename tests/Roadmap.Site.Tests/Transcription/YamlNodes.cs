using YamlDotNet.RepresentationModel;

namespace RoadmapSite.Tests.Transcription;

internal static class YamlNodes
{
    public static string Text(this YamlNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    /// <summary>A list of words, one word, or none when the key is left out.</summary>
    public static IReadOnlyList<string> Texts(this YamlNode node, string key) => !node.Has(key) ? []
        : [.. (node[key] is YamlSequenceNode list ? list.Children : [node[key]]).Select(item => ((YamlScalarNode)item).Value!)];

    public static IReadOnlyList<YamlNode> List(this YamlNode node, string key) => [.. ((YamlSequenceNode)node[key]).Children];

    public static bool Has(this YamlNode node, string key) => ((YamlMappingNode)node).Children.ContainsKey(key);

    public static IEnumerable<(string Key, YamlNode Value)> Entries(this YamlNode node) =>
        ((YamlMappingNode)node).Children.Select(child => (((YamlScalarNode)child.Key).Value!, child.Value));
}
