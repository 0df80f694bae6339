using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using RoadmapSite.Model;

namespace RoadmapSite.Output.Data;

/// <summary>JSON as people can read it: letters as they are, one value a line.</summary>
internal static class JsonText
{
    // The files are downloads of their own and never a part of HTML, so letters and quotation marks need no escape.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
    };

    /// <summary>A document as bytes.</summary>
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    /// <summary>A text by language, only in those that it is in; <c>null</c> when there is none.</summary>
    public static void Text(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        foreach (var (language, words) in text.Texts) json.WriteString(language, words);
        json.WriteEndObject();
    }

    /// <summary>A year as a number, and any other calendar unit as content writes it.</summary>
    public static void Unit(this Utf8JsonWriter json, string name, CalendarUnit unit)
    {
        if (unit.Length == UnitLength.Year) json.WriteNumber(name, unit.Year);
        else json.WriteString(name, unit.ToString());
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
