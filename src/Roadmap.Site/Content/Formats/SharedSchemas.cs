using System.Text.Json.Nodes;

namespace RoadmapSite.Content.Formats;

/// <summary>What stands at several places of a schema is written once, among its definitions, and referred to from each place.</summary>
internal sealed class SharedSchemas
{
    // Characters; to refer to less would only hide it.
    private const int Smallest = 120;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly JsonObject _definitions = [];

    /// <summary>Moves it there.</summary>
    public static void Share(JsonObject schema)
    {
        var shared = new SharedSchemas();
        shared.Count(schema);
        shared.Refer(schema, "");
        if (shared._definitions.Count > 0) schema["definitions"] = shared._definitions;
    }

    // What stands inside something that is shared has one place there.
    private void Count(JsonNode node)
    {
        foreach (var (_, part, _) in Parts(node, ""))
            if (!IsSchema(part) || IsFirst(part.ToJsonString())) Count(part);

        bool IsFirst(string text) => (_places[text] = _places.GetValueOrDefault(text) + 1) == 1;
    }

    private void Refer(JsonNode node, string name)
    {
        foreach (var (key, part, replace) in Parts(node, name).ToArray())
        {
            var text = part.ToJsonString();
            if (!IsSchema(part) || text.Length < Smallest || _places[text] == 1) Refer(part, key);
            else if (_names.TryGetValue(text, out var known)) replace(Reference(known));
            else
            {
                var own = Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? key : $"{key}-{n}").First(n => !_definitions.ContainsKey(n));
                _names.Add(text, own);
                replace(Reference(own));
                _definitions[own] = part;
                Refer(part, key);
            }
        }
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/definitions/{name}" };

    private static bool IsSchema(JsonNode node) => node is JsonObject schema && (schema["type"] is JsonValue or JsonArray || schema["anyOf"] is JsonArray);

    // With the name of the key under which each stands, be it in a list.
    private static IEnumerable<(string Key, JsonNode Part, Action<JsonNode> Replace)> Parts(JsonNode node, string name) => node switch
    {
        JsonObject map => map.Where(p => p.Value is JsonObject or JsonArray)
            .Select(p => (p.Key is "items" or "anyOf" or "properties" or "patternProperties" || p.Key.StartsWith('^') ? name : p.Key, p.Value!, (Action<JsonNode>)(other => map[p.Key] = other))),
        JsonArray list => list.Index().Where(p => p.Item is JsonObject).Select(p => (name, p.Item!, (Action<JsonNode>)(other => list[p.Index] = other))),
        _ => [],
    };
}
