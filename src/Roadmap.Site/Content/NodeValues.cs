using System.Collections.Immutable;
using System.Globalization;
using RoadmapSite.Model;

namespace RoadmapSite.Content;

/// <summary>Takes values out of nodes that a shape has already checked.</summary>
internal static class NodeValues
{
    public static Located<string>? Word(this YamlMapping map, string key) =>
        map[key] is YamlScalar s ? Locate(s) : null;

    public static Located<string> RequiredWord(this YamlMapping map, string key) => Locate((YamlScalar)map[key]!);

    public static string? Text(this YamlMapping map, string key) => (map[key] as YamlScalar)?.Text;

    public static bool Flag(this YamlMapping map, string key) => map.Text(key) == "true";

    public static decimal? Number(this YamlMapping map, string key) =>
        map.Text(key) is { } text ? ToNumber(text) : null;

    public static int? Year(this YamlMapping map, string key) => map.Text(key) is { } text ? ToYear(text) : null;

    public static Located<Period> Period(this YamlMapping map, string key)
    {
        var scalar = (YamlScalar)map[key]!;
        _ = Model.Period.TryParse(scalar.Text, out var period);
        return new(period, scalar.At);
    }

    public static ImmutableArray<Located<string>>? Words(this YamlMapping map, string key) =>
        map[key] is YamlSequence list ? ImmutableArray.CreateRange(list.Items, i => Locate((YamlScalar)i)) : null;

    public static IEnumerable<YamlMapping> Items(this YamlMapping map, string key) =>
        map[key] is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];

    public static YamlMapping? Map(this YamlMapping map, string key) => map[key] as YamlMapping;

    public static LocatedText? Localized(this YamlMapping map, string key) =>
        map.Map(key) is { } texts ? ToLocated(texts) : null;

    public static LocatedText RequiredText(this YamlMapping map, string key) => map.Localized(key)!;

    public static LocatedText ToLocated(YamlMapping texts) =>
        new(ToText(texts), texts.At, ImmutableArray.CreateRange(texts.Entries, e => Written((YamlScalar)e.Value)));

    public static LocalizedText ToText(YamlMapping texts) =>
        new(ImmutableArray.CreateRange(texts.Entries, e => new Wording(e.Key.Text, ((YamlScalar)e.Value).Text.Trim())));

    public static Located<string> Locate(YamlScalar scalar) => new(scalar.Text, scalar.At, Formats.Scalars.LooksLikeNumber(scalar));

    public static decimal ToNumber(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static int ToYear(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static WrittenText Written(YamlScalar scalar) => new(scalar.Text, scalar.At, scalar.IsQuoted, scalar.IsVerbatim);
}
