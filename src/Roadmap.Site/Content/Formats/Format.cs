using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace RoadmapSite.Content.Formats;

/// <summary>What a piece of a content file must look like. One declaration checks it, reads it and makes its JSON Schema.</summary>
/// <param name="expected">In words, after «expected»: <c>a year such as 2017</c>.</param>
internal abstract class Format(Phrase expected)
{
    /// <summary>In words, after «expected».</summary>
    public Phrase Expected { get; } = expected;

    /// <summary>The format of each item, of a list.</summary>
    public virtual Format? Item => null;

    /// <summary>The keys that it fixes, the needed ones alone where some are; none where it has no keys, or the editor chooses them.</summary>
    public virtual IReadOnlyList<string> Keys => [];

    /// <summary>All keys that it fixes, in the order of the schema.</summary>
    public virtual IReadOnlyList<string> AllKeys => [];

    /// <summary>Its keys are names that an editor chooses.</summary>
    public bool IsNamed => ValueOf(new("x-y-z", false, default)) is not null;

    /// <summary>The format of what a key holds; null where there cannot be such a key.</summary>
    public virtual Format? ValueOf(YamlScalar key) => null;

    /// <summary>Whether something of the node can be used. Every misfit becomes a problem.</summary>
    public abstract bool Fits(YamlNode node, DiagnosticList problems);

    /// <summary>Adds the keywords of its JSON Schema.</summary>
    public abstract void Describe(JsonObject schema);

    /// <summary>Its JSON Schema.</summary>
    /// <param name="description">What it is for, where that is more than what is expected.</param>
    public JsonObject ToSchema(string? description = null)
    {
        var schema = new JsonObject { ["description"] = description ?? Expected.ToString().ToString() };
        Describe(schema);
        return schema;
    }

    /// <summary>A list of the same.</summary>
    public static Format<ImmutableArray<T>> List<T>(Format<T> item, Phrase expected) => new ListFormat<T>(item, expected);

    /// <summary>Keys that the editor chooses, each with the same kind of value.</summary>
    public static Format<ImmutableArray<T>> Map<TValue, T>(
        ScalarFormat<Located<string>> key, Format<TValue> value, Phrase expected, Func<Located<string>, TValue, T> make) =>
        new MapFormat<TValue, T>(key, value, expected, make);

    /// <summary>Keys that the format fixes.</summary>
    /// <param name="make">
    /// Names every key once, in the order of the schema, and puts what they hold together. It is run to learn the keys, without a file, and for every
    /// mapping; so it only hands values on, and computes nothing with them.
    /// </param>
    public static Format<T> Object<T>(Phrase expected, Func<ObjectReader, T> make) => new ObjectFormat<T>(expected, make);

    /// <summary>A bare word, or the same said at more length.</summary>
    public static Format<T> Either<T>(Format<T> word, Format<T> mapping) => new EitherFormat<T>(word, mapping);

    /// <summary>One, or a list of several.</summary>
    public static Format<T> EitherList<T>(Format<T> one, Format<T> list) => new EitherListFormat<T>(one, list);

    /// <summary>The same with its place. (No method of <see cref="Format{T}"/>, or each instance would need another one to be compiled for it.)</summary>
    public static Format<Located<T>> Located<T>(Format<T> format) => new MadeFormat<T, Located<T>>(format, (value, at) => new(value, at));

    /// <summary>Something that an editor may not have filled in yet: nothing stands after the colon, and null is read.</summary>
    public static Format<T?> Unfilled<T>(Format<T> filled) where T : class => new UnfilledFormat<T>(filled);
}

/// <summary>A format of which a <typeparamref name="T"/> is read.</summary>
internal abstract class Format<T>(Phrase expected) : Format(expected)
{
    /// <summary>Reads what fits, without what does not; false when nothing usable is left. Every misfit becomes a problem.</summary>
    public abstract bool TryRead(YamlNode node, DiagnosticList problems, [MaybeNullWhen(false)] out T value);

    /// <summary>The same of a whole file. A key that only begins in the wrong column is a problem of its own, and causes no others.</summary>
    public bool TryReadFile(YamlNode root, DiagnosticList problems, [MaybeNullWhen(false)] out T value)
    {
        var found = new DiagnosticList();
        var fits = TryRead(root, found, out value);
        if (found.HasErrors)
        {
            var moved = new DiagnosticList();
            var meant = Alignment.Restore(root, this, moved);
            if (moved.HasErrors) (fits, found) = (TryRead(meant, moved, out value), moved);
        }

        problems.AddRange(found.Sorted());
        return fits;
    }

    /// <inheritdoc/>
    public sealed override bool Fits(YamlNode node, DiagnosticList problems) => TryRead(node, problems, out _);

    /// <summary>The same, of which something else is made.</summary>
    public Format<TOther> As<TOther>(Func<T, TOther> make) => new MadeFormat<T, TOther>(this, (value, _) => make(value));

    /// <summary>False, and a problem.</summary>
    protected bool Misfit(YamlNode node, DiagnosticList problems)
    {
        problems.Add(FormatProblems.Kind(node, this));
        return false;
    }
}

/// <summary>Reads a <see cref="ScalarFormat{T}"/>.</summary>
internal delegate bool ScalarParser<T>(YamlScalar scalar, [MaybeNullWhen(false)] out T value);

/// <summary>A word, number or text.</summary>
/// <param name="parse">Reads one.</param>
/// <param name="pattern">The same as a regular expression, for JSON Schema.</param>
/// <param name="jsonTypes">JSON types that a YAML reader may see in it.</param>
internal sealed class ScalarFormat<T>(Phrase expected, ScalarParser<T> parse, string? pattern = null, params ImmutableArray<string> jsonTypes) : Format<T>(expected)
{
    /// <summary>All there are, when they are few.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The same as a regular expression.</summary>
    public string Pattern => pattern ?? ".";

    /// <summary>The same, as it was written.</summary>
    public ScalarFormat<Located<string>> AsWritten() => new(
        Expected,
        (YamlScalar scalar, out Located<string> value) =>
        {
            value = new(scalar.Text, scalar.At, Scalars.LooksLikeNumber(scalar));
            return parse(scalar, out _);
        },
        pattern, jsonTypes)
    { Words = Words };

    /// <summary>Whether it is one.</summary>
    public bool Accepts(YamlScalar scalar) => parse(scalar, out _);

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticList problems, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlScalar scalar) return Misfit(node, problems);
        if (parse(scalar, out value)) return true;
        problems.Add(FormatProblems.Value(node.At, scalar.Text, Expected, MeantValue.Advice(scalar.Text, Words, Would)));
        return false;
    }

    private bool Would(string other) => parse(new(other, false, default), out _);

    /// <inheritdoc/>
    public override void Describe(JsonObject schema)
    {
        schema["type"] = jsonTypes is [var only] ? only : JsonSchema.Strings(jsonTypes);
        if (pattern is not null) schema["pattern"] = pattern;
        if (!Words.IsEmpty && jsonTypes.Contains("string")) schema["enum"] = JsonSchema.Strings(Words);
        schema["errorMessage"] = $"{Expected} is expected"; // Shown by the language servers instead of words about types and patterns.
    }
}

/// <summary>See <see cref="Format.List"/>.</summary>
internal sealed class ListFormat<T>(Format<T> item, Phrase expected) : Format<ImmutableArray<T>>(expected)
{
    /// <inheritdoc/>
    public override Format Item => item;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticList problems, out ImmutableArray<T> value)
    {
        value = [];
        if (node is not YamlSequence list) return Misfit(node, problems);
        var read = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        foreach (var written in list.Items)
            if (item.TryRead(written, problems, out var one)) read.Add(one);
        value = read.DrainToImmutable();
        return true;
    }

    /// <inheritdoc/>
    public override void Describe(JsonObject schema)
    {
        schema["type"] = "array";
        schema["items"] = item.ToSchema();
    }
}

/// <summary>See <see cref="Format.Map"/>.</summary>
internal sealed class MapFormat<TValue, T>(
    ScalarFormat<Located<string>> key, Format<TValue> value, Phrase expected, Func<Located<string>, TValue, T> make) : Format<ImmutableArray<T>>(expected)
{
    /// <inheritdoc/>
    public override Format? ValueOf(YamlScalar written) => key.Accepts(written) ? value : null;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticList problems, out ImmutableArray<T> entries)
    {
        entries = [];
        if (node is not YamlMapping map) return Misfit(node, problems);
        var read = ImmutableArray.CreateBuilder<T>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            var isKey = key.TryRead(entry.Key, problems, out var name);
            if (value.TryRead(entry.Value, problems, out var held) && isKey) read.Add(make(name, held));
        }

        entries = read.DrainToImmutable();
        return true;
    }

    /// <inheritdoc/>
    public override void Describe(JsonObject schema)
    {
        schema["type"] = "object";
        schema["patternProperties"] = new JsonObject { [key.Pattern] = value.ToSchema() };
        schema["additionalProperties"] = false;
    }
}

/// <summary>See <see cref="Format.Either"/>.</summary>
internal sealed class EitherFormat<T>(Format<T> word, Format<T> mapping) : Format<T>(word.Expected)
{
    /// <inheritdoc/>
    public override Format? ValueOf(YamlScalar key) => mapping.ValueOf(key);

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticList problems, [MaybeNullWhen(false)] out T value) =>
        (node is YamlMapping ? mapping : word).TryRead(node, problems, out value);

    /// <inheritdoc/>
    public override void Describe(JsonObject schema) => schema["anyOf"] = new JsonArray(word.ToSchema(), mapping.ToSchema());
}

/// <summary>See <see cref="Format.EitherList"/>.</summary>
internal sealed class EitherListFormat<T>(Format<T> one, Format<T> list) : Format<T>(one.Expected)
{
    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticList problems, [MaybeNullWhen(false)] out T value) =>
        (node is YamlSequence { Items.IsEmpty: false } ? list : one).TryRead(node, problems, out value);

    /// <inheritdoc/>
    public override void Describe(JsonObject schema)
    {
        var several = list.ToSchema();
        several["minItems"] = 1;
        schema["anyOf"] = new JsonArray(one.ToSchema(), several);
    }
}

/// <summary>See <see cref="Format.Unfilled"/>.</summary>
internal sealed class UnfilledFormat<T>(Format<T> filled) : Format<T?>(filled.Expected) where T : class
{
    /// <inheritdoc/>
    public override Format? ValueOf(YamlScalar key) => filled.ValueOf(key);

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticList problems, out T? value)
    {
        value = null;
        return node is YamlScalar { IsEmpty: true } || filled.TryRead(node, problems, out value);
    }

    /// <inheritdoc/>
    public override void Describe(JsonObject schema)
    {
        filled.Describe(schema);
        if (schema["anyOf"] is not JsonArray alternatives)
        {
            schema.Clear();
            schema["description"] = Expected.ToString();
            schema["anyOf"] = alternatives = new JsonArray(filled.ToSchema());
        }

        alternatives.Add((JsonNode)new JsonObject { ["description"] = "nothing yet", ["type"] = "null", ["errorMessage"] = "nothing yet is expected" });
    }
}

/// <summary>See <see cref="Format{T}.As"/>.</summary>
internal sealed class MadeFormat<T, TOther>(Format<T> inner, Func<T, SourceSpan, TOther> make) : Format<TOther>(inner.Expected)
{
    /// <inheritdoc/>
    public override Format? Item => inner.Item;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keys => inner.Keys;

    /// <inheritdoc/>
    public override IReadOnlyList<string> AllKeys => inner.AllKeys;

    /// <inheritdoc/>
    public override Format? ValueOf(YamlScalar key) => inner.ValueOf(key);

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, DiagnosticList problems, [MaybeNullWhen(false)] out TOther value)
    {
        var fits = inner.TryRead(node, problems, out var read);
        value = fits ? make(read!, node.At) : default;
        return fits;
    }

    /// <inheritdoc/>
    public override void Describe(JsonObject schema) => inner.Describe(schema);
}
