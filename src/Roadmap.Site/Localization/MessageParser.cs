using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RoadmapSite.Localization;

/// <summary>Reads the pieces of a message from its text.</summary>
internal static partial class MessageParser
{
    // In the order of NumberForm, after the plain one, which has no name.
    private static readonly string[] Forms = ["percent", "ordinal", "possessive", "possessive-genitive", "locative", "ablative", "dative"];

    /// <summary>The pieces in their order, or what is wrong with the first that cannot be read.</summary>
    public static (ImmutableArray<MessagePart> Parts, string? Error) Parse(string text)
    {
        if (text.AsSpan().IndexOfAny('{', '}') < 0) return ([new LiteralPart(text)], null);
        var parts = ImmutableArray.CreateBuilder<MessagePart>();
        var end = 0;
        foreach (Match token in Tokens().Matches(text))
        {
            var (part, error) = Read(token, text);
            if (part is null) return ([], error);
            parts.Add(new LiteralPart(text[end..token.Index]));
            parts.Add(part);
            end = token.Index + token.Length;
        }
        parts.Add(new LiteralPart(text[end..]));
        return (parts.ToImmutable(), null);
    }

    private static (MessagePart? Part, string? Error) Read(Match token, string text) => token.Value switch
    {
        "{{" => (new LiteralPart("{"), null),
        "}}" => (new LiteralPart("}"), null),
        "{" when !text.AsSpan(token.Index).Contains('}') =>
            (null, $"The brace at character {token.Index + 1} is not closed."),
        "{" => (null, $"The brace at character {token.Index + 1} opens no placeholder; "
            + "write {name}, {name:form}, {name|one|other}, or {{ for the brace itself."),
        "}" => (null, $"The brace at character {token.Index + 1} closes nothing; write }}}} for the brace itself."),
        _ when token.Groups["word"] is { Success: true, Captures: var words } => Plural(token, words),
        _ => Value(token),
    };

    private static (MessagePart? Part, string? Error) Plural(Match token, CaptureCollection words) =>
        words.Count <= 2
            ? (new PluralPlaceholder(Name(token), [.. words.Select(word => word.Value)]), null)
            : (null, $"{token.Value} has {words.Count} alternatives; a plural has two at most.");

    private static (MessagePart? Part, string? Error) Value(Match token)
    {
        var form = token.Groups["form"];
        if (!form.Success) return (new ValuePlaceholder(Name(token), NumberForm.Plain), null);
        return Array.IndexOf(Forms, form.Value) is >= 0 and var known
            ? (new ValuePlaceholder(Name(token), NumberForm.Percent + known), null)
            : (null, $"{token.Value} has an unknown form '{form.Value}'; "
                + $"the forms are {string.Join(", ", Forms.Order(StringComparer.Ordinal))}.");
    }

    private static string Name(Match token) => token.Groups["name"].Value;

    [GeneratedRegex(
        @"\{\{|\}\}|\{(?<name>[A-Za-z][A-Za-z0-9_-]*)(:(?<form>[^{}|]*)|(\|(?<word>[^{}|]*))+)?\}|[{}]",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Tokens();
}
