using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace RoadmapSite.Content.Formats;

/// <summary>See <see cref="Format.Object"/>.</summary>
internal sealed class ObjectFormat<T> : Format<T>
{
    private readonly Func<ObjectReader, T> _make;
    private readonly ImmutableArray<Field> _fields;

    public ObjectFormat(Phrase expected, Func<ObjectReader, T> make) : base(expected)
    {
        var keys = new ObjectReader();
        make(keys);
        (_make, _fields) = (make, [.. keys.Fields ?? []]);
        AllKeys = [.. _fields.Select(f => f.Name)];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keys => [.. _fields.Where(f => f.IsRequired || !_fields.Any(o => o.IsRequired)).Select(f => f.Name)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> AllKeys { get; }

    /// <inheritdoc/>
    public override Format? ValueOf(YamlScalar key)
    {
        foreach (var field in _fields)
            if (field.Name == key.Text) return field.Format;
        return null;
    }

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticList problems, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlMapping map) return Misfit(node, problems);
        List<string?>? misspelt = null;
        foreach (var (key, written) in map.Entries)
            if (ValueOf(key) is null && !IsBareValue(key, written, map))
            {
                var meant = Suggestion.Nearest(Localization.SignNames.Plain(key.Text), AllKeys) ?? MeantValue.Word(key.Text, AllKeys.Contains) ?? InPlaceOf(written, map);
                problems.Add(FormatProblems.UnknownKey(key.At, key.Text, AllKeys, meant));
                (misspelt ??= []).Add(meant);
            }

        if (map.Entries.IsEmpty && _fields.All(f => !f.IsRequired)) problems.Add(FormatProblems.MissingKey(map.At, _fields[0].Name, _fields[0].Format.Expected));
        var reader = new ObjectReader(map, misspelt, problems);
        value = _make(reader);
        return reader.IsUsable;
    }

    // {partial} instead of {status: partial}: the missing key says it all.
    private bool IsBareValue(YamlScalar key, YamlNode written, YamlMapping map) =>
        written is YamlScalar { IsEmpty: true } && _fields.Any(f => f.IsRequired && map.Entry(f.Name) is null && f.Format.Fits(key, new()));

    // The one key that is missing, where the value is one of its kind.
    private string? InPlaceOf(YamlNode written, YamlMapping map) =>
        _fields.Where(f => f.IsRequired && map.Entry(f.Name) is null).ToArray() is [var missing] && missing.Format.Fits(written, new()) ? missing.Name : null;

    /// <inheritdoc/>
    public override void Describe(JsonObject schema)
    {
        schema["type"] = "object";
        schema["properties"] = new JsonObject(_fields.Select(f => KeyValuePair.Create<string, JsonNode?>(f.Name, f.Format.ToSchema(f.Description))));
        if (_fields.Any(f => f.IsRequired)) schema["required"] = JsonSchema.Strings(_fields.Where(f => f.IsRequired).Select(f => f.Name));
        else schema["minProperties"] = 1;
        schema["additionalProperties"] = false;
    }
}

/// <summary>A key of an object.</summary>
/// <param name="Description">What it is for; shown while typing.</param>
/// <param name="IsRequired">Whether it must be there.</param>
internal sealed record Field(string Name, Format Format, string Description, bool IsRequired);

/// <summary>Hands out what the keys of one mapping hold.</summary>
internal sealed class ObjectReader
{
    private readonly YamlMapping? _map;
    private readonly List<string?>? _misspelt;
    private readonly DiagnosticList _problems;
    private bool _lacks;
    private bool _holds;

    /// <summary>Reads nothing, and only learns the keys.</summary>
    public ObjectReader() => (Fields, _problems) = ([], new());

    /// <param name="map">What is read.</param>
    /// <param name="misspelt">Keys that were probably meant by words that are none; they are not missed as well.</param>
    /// <param name="problems">Collects what does not fit.</param>
    public ObjectReader(YamlMapping map, List<string?>? misspelt, DiagnosticList problems) => (_map, _misspelt, _problems, At) = (map, misspelt, problems, map.At);

    /// <summary>The keys, while they are learnt.</summary>
    public List<Field>? Fields { get; }

    /// <summary>Where the mapping begins.</summary>
    public SourceSpan At { get; }

    /// <summary>The keys that were written.</summary>
    public IEnumerable<string> Written => _map?.Entries.Select(e => e.Key.Text) ?? [];

    /// <summary>Whether something was read, and all that must be there.</summary>
    public bool IsUsable => _holds && !_lacks;

    /// <summary>A key that must be there. Where it is not, the object is thrown away, with whatever stands for the value.</summary>
    public T Required<T>(string name, Format<T> format, string description)
    {
        Fields?.Add(new(name, format, description, IsRequired: true));
        if (TryRead(name, format, out var value)) return value;
        _lacks = true;
        if (_map is not null && _map.Entry(name) is null && _misspelt?.Contains(name) != true) _problems.Add(FormatProblems.MissingKey(At, name, format.Expected));
        return value!;
    }

    /// <summary>A key that may be there; null where it is not.</summary>
    public T? Optional<T>(string name, Format<T> format, string description) where T : class
    {
        Fields?.Add(new(name, format, description, IsRequired: false));
        return TryRead(name, format, out var value) ? value : null;
    }

    /// <summary>The same of a number, a word or a list.</summary>
    public T? OptionalValue<T>(string name, Format<T> format, string description) where T : struct
    {
        Fields?.Add(new(name, format, description, IsRequired: false));
        return TryRead(name, format, out var value) ? value : null;
    }

    /// <summary>A key that may be there.</summary>
    /// <param name="description">What it is for.</param>
    /// <param name="otherwise">What its absence means.</param>
    public T Optional<T>(string name, Format<T> format, string description, T otherwise)
    {
        Fields?.Add(new(name, format, description, IsRequired: false));
        return TryRead(name, format, out var value) ? value : otherwise;
    }

    private bool TryRead<T>(string name, Format<T> format, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (_map?.Entry(name) is not { } entry || !format.TryRead(entry.Value, _problems, out value)) return false;
        return _holds = true;
    }
}
