using System.Text.Json;

namespace RoadmapSite.Tests.Output.Data;

/// <summary>What a Table Schema lets a cell be, told independently of what wrote it.</summary>
internal static class SchemaRules
{
    public static bool Allow(JsonElement field, string cell)
    {
        var constraints = field.TryGetProperty("constraints", out var found) ? found : default;
        if (cell.Length == 0) return constraints.ValueKind is JsonValueKind.Undefined || !constraints.TryGetProperty("required", out _);
        if (constraints.ValueKind is JsonValueKind.Object && constraints.TryGetProperty("enum", out var tokens)
            && tokens.EnumerateArray().All(t => t.GetString() != cell)) return false;
        return field.Text("type") switch
        {
            "string" => true,
            "integer" => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _),
            "number" => Regex.IsMatch(cell, @"^-?[0-9]+(\.[0-9]{1,4})?$"),
            "year" => Regex.IsMatch(cell, "^[0-9]{4}$"),
            "boolean" => cell is "true" or "false",
            _ => false,
        };
    }
}
