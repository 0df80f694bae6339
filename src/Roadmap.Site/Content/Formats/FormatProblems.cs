using RoadmapSite.Diagnostics;

namespace RoadmapSite.Content.Formats;

/// <summary>Problems of the form of a content file: keys and values that do not fit.</summary>
internal static class FormatProblems
{
    private static readonly Rule UnknownKeyRule = new("RS120", Severity.Error, "An unknown key",
        "The word before the colon is not one that this file can hold. It is often a typing error, or a line that is indented too little or too much.");

    private static readonly Rule MissingKeyRule = new("RS121", Severity.Error, "A key is missing",
        "Something that must be said here is not said. Add the line that the message names.");

    private static readonly Rule KindRule = new("RS122", Severity.Error, "Something else is expected here",
        "A text stands where a list or several lines are expected, or the other way round. Compare with the same place in a neighbouring file.");

    private static readonly Rule ValueRule = new("RS123", Severity.Error, "The value does not fit",
        "What stands after the colon cannot be understood here. The message says what is expected.");

    private static readonly Rule QuoteRule = new("RS124", Severity.Error, "A number must be put in quotes",
        "The numbers 1.1 and 1.10 are two different priorities, but most tools read an unquoted 1.10 as 1.1. Put such a number in quotes: \"1.10\".");

    /// <summary>RS120.</summary>
    public static Diagnostic UnknownKey(SourceSpan at, string key, IEnumerable<string> known) =>
        UnknownKeyRule.At(at, $"“{Excerpt.Of(key)}” is not known here{MeantValue.Advice(key, [.. known], known.Contains)}; possible keys: {string.Join(", ", known)}");

    /// <summary>RS120.</summary>
    public static Diagnostic TooFarRight(YamlScalar key, string outside, int column) =>
        UnknownKeyRule.At(key.At, $"“{Excerpt.Of(key.Text)}” stands inside “{Excerpt.Of(outside)}”; let it begin further left, in column {column}");

    /// <summary>RS120.</summary>
    public static Diagnostic TooFarLeft(YamlScalar key, string inside, int column) =>
        UnknownKeyRule.At(key.At, $"“{Excerpt.Of(key.Text)}” belongs inside “{Excerpt.Of(inside)}” above it; let it begin further right, in column {column}");

    /// <summary>RS121.</summary>
    public static Diagnostic MissingKey(SourceSpan at, string key, string expected) =>
        MissingKeyRule.At(at, $"the key “{key}” is missing; add “{key}:” with {expected}");

    /// <summary>RS122.</summary>
    public static Diagnostic Kind(YamlNode node, Format format) => KindRule.At(node.At, $"{(node switch
    {
        YamlScalar { IsEmpty: true } => "nothing",
        YamlScalar => "a text",
        YamlSequence => "a list",
        _ => "a mapping",
    })} stands here, but {format.Expected} is expected{Shape(node, format)}");

    // What the lines should look like.
    private static string Shape(YamlNode node, Format format) => (node, format) switch
    {
        (YamlScalar { IsEmpty: false, At.Column: > 1 }, { Item: not null }) => "; begin each item on a line of its own with “- ”, or put them in brackets: […, …]",
        (YamlScalar { IsEmpty: false, At.Column: > 1 }, { Keys: [_, ..] keys }) => $"; write {string.Join(" and ", keys.Take(3).Select(k => $"“{k}:”"))} below it, each on a line of its own and two columns further right",
        (YamlMapping { Entries: [var only] }, { Item: null, Keys: [] }) => $"; write only what stands after “{Excerpt.Of(only.Key.Text)}:”, or put the whole text in quotes",
        _ => "",
    };

    /// <summary>RS123.</summary>
    public static Diagnostic Value(SourceSpan at, string written, string expected, Phrase? suggestion = null) =>
        ValueRule.At(at, $"{(written.Length == 0 ? "nothing" : $"“{Excerpt.Of(written)}”")} stands here, but {expected} is expected{suggestion}");

    /// <summary>RS124.</summary>
    public static Diagnostic Unquoted(SourceSpan at, string written) =>
        QuoteRule.At(at, $"put the number in quotes: \"{written}\"; without them other tools read 1.10 as 1.1");
}
