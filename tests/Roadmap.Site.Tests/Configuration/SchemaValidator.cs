using Newtonsoft.Json.Linq;
using NJsonSchema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RoadmapSite.Tests.Configuration;

/// <summary>A JSON Schema applied to YAML as a language server does: plain words get their types by the core schema of YAML 1.2.</summary>
internal static partial class SchemaValidator
{
    public static IList<string> Errors(string schema, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var document = stream.Documents.Count == 0 ? JValue.CreateNull() : Convert(stream.Documents[0].RootNode);
        var rules = JsonSchema.FromJsonAsync(schema).GetAwaiter().GetResult();
        return [.. rules.Validate(document).Select(e => e.ToString())];
    }

    private static JToken Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JObject(map.Children.Select(c => new JProperty(((YamlScalarNode)c.Key).Value!, Convert(c.Value)))),
        YamlSequenceNode list => new JArray(list.Children.Select(Convert)),
        YamlScalarNode { Style: not ScalarStyle.Plain, Value: var text } => new JValue(text),
        _ => Plain(((YamlScalarNode)node).Value ?? ""),
    };

    private static JValue Plain(string text) => text switch
    {
        "" or "~" or "null" => JValue.CreateNull(),
        "true" or "false" => new(text == "true"),
        _ when Whole().IsMatch(text) => new(long.Parse(text, CultureInfo.InvariantCulture)),
        _ when Fraction().IsMatch(text) => new(decimal.Parse(text, CultureInfo.InvariantCulture)),
        _ => new(text),
    };

    [GeneratedRegex("^[-+]?[0-9]+$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[-+]?[0-9]+\.[0-9]+$")]
    private static partial Regex Fraction();
}
