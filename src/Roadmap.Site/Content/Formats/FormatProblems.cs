namespace RoadmapSite.Content.Formats;

/// <summary>Problems of the form of a content file: keys and values that do not fit.</summary>
internal static class FormatProblems
{
    private static readonly Rule UnknownKeyRule = new("RS120", Severity.Error);

    private static readonly Rule MissingKeyRule = new("RS121", Severity.Error);

    private static readonly Rule KindRule = new("RS122", Severity.Error);

    private static readonly Rule ValueRule = new("RS123", Severity.Error);

    private static readonly Rule QuoteRule = new("RS124", Severity.Error);

    /// <summary>RS120.</summary>
    /// <param name="meant">The known key that was probably meant; null where nothing can be guessed.</param>
    public static Diagnostic UnknownKey(SourceSpan at, string key, IEnumerable<string> known, string? meant)
    {
        var advice = MeantValue.Advice(key, [.. known], known.Contains);
        return UnknownKeyRule.At(
            at, "unknown", ("key", Excerpt.Of(key)), ("suggestion", advice == Phrase.Empty && meant is not null ? Suggestion.Of(meant) : advice), ("known", string.Join(", ", known)));
    }

    /// <summary>RS120.</summary>
    public static Diagnostic TooFarRight(YamlScalar key, string outside, int column) =>
        UnknownKeyRule.At(key.At, "too-far-right", ("key", Excerpt.Of(key.Text)), ("outside", Excerpt.Of(outside)), ("column", column));

    /// <summary>RS120.</summary>
    public static Diagnostic TooFarLeft(YamlScalar key, string inside, int column) =>
        UnknownKeyRule.At(key.At, "too-far-left", ("key", Excerpt.Of(key.Text)), ("inside", Excerpt.Of(inside)), ("column", column));

    /// <summary>RS121.</summary>
    public static Diagnostic MissingKey(SourceSpan at, string key, Phrase expected) =>
        MissingKeyRule.At(at, ("key", key), ("expected", expected));

    /// <summary>RS122.</summary>
    public static Diagnostic Kind(YamlNode node, Format format) => node is YamlScalar { IsEmpty: true }
        ? KindRule.At(node.At, "nothing", ("expected", format.Expected))
        : KindRule.At(
            node.At, ("kind", Phrase.Of(node switch { YamlScalar => "kind.text", YamlSequence => "kind.list", _ => "kind.mapping" })), ("expected", format.Expected),
            ("shape", Shape(node, format)));

    // What the lines should look like.
    private static Phrase Shape(YamlNode node, Format format) => (node, format) switch
    {
        (YamlScalar { IsEmpty: false, At.Column: > 1 }, { Item: not null }) => Phrase.Of("RS122.items"),
        (YamlScalar { IsEmpty: false, At.Column: > 1 }, { Keys: [_, ..] keys }) => Phrase.Of("RS122.keys", ("keys", keys.Take(3).Select(k => Phrase.Verbatim($"“{k}:”")).Aggregate((all, k) => Phrase.Of("and", ("first", all), ("second", k))))),
        (YamlMapping, { Item: not null }) => Phrase.Of("RS122.items"),
        (YamlMapping { Entries: [var only] }, { Item: null, Keys: [] }) => Phrase.Of("RS122.value", ("key", Excerpt.Of(only.Key.Text))),
        _ => Phrase.Empty,
    };

    /// <summary>RS123.</summary>
    public static Diagnostic Value(SourceSpan at, string written, Phrase expected, Phrase? suggestion = null) => written.Length == 0
        ? ValueRule.At(at, "nothing", ("expected", expected), ("suggestion", suggestion ?? Phrase.Empty))
        : ValueRule.At(at, ("value", Excerpt.Of(written)), ("expected", expected), ("suggestion", suggestion ?? Phrase.Empty));

    /// <summary>RS124.</summary>
    public static Diagnostic Unquoted(SourceSpan at, string written) =>
        QuoteRule.At(at, ("number", written));
}
