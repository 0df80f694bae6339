using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoadmapSite.Content.Formats;

/// <summary>Formats as JSON Schemas (draft-07), with which editors complete and check while somebody types.</summary>
internal static class JsonSchema
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of a kind of file; the same bytes for the same format.</summary>
    /// <param name="format">What the file must look like.</param>
    /// <param name="title">Which file it is.</param>
    public static ReadOnlyMemory<byte> Write(Format format, string title)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = "Written by “roadmap schema”; changes made here by hand are lost.",
            ["title"] = title,
            ["description"] = format.Expected.ToString().ToString(),
        };
        format.Describe(schema);
        SharedSchemas.Share(schema);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) schema.WriteTo(json);
        bytes.Write("\n"u8);
        return bytes.ToArray();
    }

    /// <summary>A list of texts.</summary>
    public static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);
}
