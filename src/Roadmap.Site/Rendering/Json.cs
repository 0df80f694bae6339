using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace RoadmapSite.Rendering;

/// <summary>JSON documents. What one says stands in <see cref="JsonObject"/>s; only a document as long as the plan is written part by part.</summary>
internal static class Json
{
    /// <summary>For people and programs alike: letters as they are, one value a line. Never a part of HTML.</summary>
    public static JsonWriterOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>For the scripts of pages, which load it: letters as they are, all in one line. Never a part of HTML.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Inside a script element of a page: &lt;, &gt; and &amp; are escaped, so that the text cannot leave it.</summary>
    public static JsonWriterOptions InHtml { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The document in UTF-8; a line break ends it when it has several lines.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(this JsonNode document, JsonWriterOptions options) => ToUtf8(options, json => document.WriteTo(json));

    /// <summary>A document in UTF-8 that is written part by part.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options)) write(json);
        if (options.Indented) buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>The document as text.</summary>
    public static string ToText(this JsonNode document, JsonWriterOptions options) => Encoding.UTF8.GetString(document.ToUtf8(options).Span);

    public static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => [.. items.Select(node)];

    public static JsonArray Strings(IEnumerable<string> items) => List(items, item => item);

    /// <summary>A text by language, only in those that it is in; null when there is none.</summary>
    public static JsonObject? Text(LocalizedText? text) =>
        text is null ? null : new(text.Texts.Select(t => KeyValuePair.Create<string, JsonNode?>(t.Language, t.Text)));

    /// <summary>A year as a number, and any other calendar unit as content writes it.</summary>
    public static JsonNode? Unit(CalendarUnit? unit) => unit is { Length: UnitLength.Year, Year: var year } ? year : unit?.ToString();

    /// <summary>Writes an object that begins with these members and goes on with what is written next.</summary>
    public static void Object(this Utf8JsonWriter json, JsonObject first, Action next)
    {
        json.WriteStartObject();
        foreach (var (name, value) in first)
        {
            json.WritePropertyName(name);
            if (value is null) json.WriteNullValue();
            else value.WriteTo(json);
        }

        next();
        json.WriteEndObject();
    }

    /// <summary>Writes a list as a member, each item by itself, so that they are never in memory together.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    /// <summary>Writes a list as a member, each object made and forgotten before the next.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Func<T, JsonObject> item) =>
        json.List(name, items, i => item(i).WriteTo(json));
}
