using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RoadmapSite.Content.Formats;

/// <summary>Shapes as JSON Schemas (draft-07), with which editors complete and check while somebody types.</summary>
public static class JsonSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of a kind of file; the same bytes for the same shape.</summary>
    /// <param name="shape">What the file must look like.</param>
    /// <param name="title">Which file it is.</param>
    public static ReadOnlyMemory<byte> Of(Shape shape, string title)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Draft);
            json.WriteString("$comment", "Written by “roadmap schema”; changes made here by hand are lost.");
            json.WriteString("title", title);
            Write(json, shape, shape.Expected);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    // The keywords of one schema, into an object that is open.
    private static void Write(Utf8JsonWriter json, Shape shape, string description)
    {
        json.WriteString("description", description);
        switch (shape)
        {
            case ScalarShape scalar: Scalar(json, scalar); break;
            case ListShape list: List(json, list); break;
            case MapShape map: Map(json, map); break;
            case ObjectShape known: Object(json, known); break;
            default: Alternatives(json, shape); break;
        }
    }

    private static void Scalar(Utf8JsonWriter json, ScalarShape scalar)
    {
        if (scalar.JsonTypes is [var only]) json.WriteString("type", only);
        else Strings(json, "type", scalar.JsonTypes);
        if (scalar.Pattern is not null) json.WriteString("pattern", scalar.Pattern);
        if (!scalar.Words.IsDefault && scalar.JsonTypes.Contains("string")) Strings(json, "enum", scalar.Words);
        json.WriteString("errorMessage", $"{scalar.Expected} is expected"); // Shown by the language servers instead of words about types and patterns.
    }

    private static void List(Utf8JsonWriter json, ListShape list)
    {
        json.WriteString("type", "array");
        Nested(json, "items", list.Item, list.Item.Expected);
    }

    private static void Map(Utf8JsonWriter json, MapShape map)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("patternProperties");
        Nested(json, map.Key.Pattern!, map.Value, map.Value.Expected);
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
    }

    private static void Object(Utf8JsonWriter json, ObjectShape known)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in known.Fields) Nested(json, field.Name, field.Shape, field.Description);
        json.WriteEndObject();
        if (known.Fields.Any(f => f.IsRequired)) Strings(json, "required", known.Fields.Where(f => f.IsRequired).Select(f => f.Name));
        else json.WriteNumber("minProperties", 1);
        json.WriteBoolean("additionalProperties", false);
    }

    private static void Alternatives(Utf8JsonWriter json, Shape shape)
    {
        json.WriteStartArray("anyOf");
        foreach (var alternative in Alternatives(shape))
        {
            json.WriteStartObject();
            Write(json, alternative, alternative.Expected);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static Shape[] Alternatives(Shape shape) => shape switch
    {
        EitherShape either => [either.Short, either.Long],
        UnfilledShape unfilled => [.. Alternatives(unfilled.Filled), new ScalarShape("nothing yet", _ => true, JsonTypes: "null")],
        _ => [shape],
    };

    private static void Nested(Utf8JsonWriter json, string name, Shape shape, string description)
    {
        json.WriteStartObject(name);
        Write(json, shape, description);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
