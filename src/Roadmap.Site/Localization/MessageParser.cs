namespace RoadmapSite.Localization;

/// <summary>Reads the pieces of a message from its text.</summary>
internal static partial class MessageParser
{
    // In the order of NumberForm, after the plain one, which has no name.
    private static readonly string[] Forms = ["percent", "ordinal", "possessive", "possessive-genitive", "locative", "ablative", "dative"];

    // Numbers that are tried to find examples of a plural category.
    private static readonly decimal[] Samples = [.. Enumerable.Range(0, 121).Select(n => (decimal)n), 1.5m];

    /// <summary>The pieces in their order, or what is wrong with the first that cannot be read.</summary>
    public static (ImmutableArray<MessagePart> Parts, MessageError? Error) Parse(string text, Language language)
    {
        if (text.AsSpan().IndexOfAny('{', '}') < 0) return ([new LiteralPart(text)], null);
        var parts = ImmutableArray.CreateBuilder<MessagePart>();
        var end = 0;
        foreach (Match token in Tokens().Matches(text))
        {
            var (part, error) = Read(token, text, language);
            if (part is null) return ([], error);
            if (token.Index > end) parts.Add(new LiteralPart(text[end..token.Index]));
            parts.Add(part);
            end = token.Index + token.Length;
        }
        if (text.Length > end) parts.Add(new LiteralPart(text[end..]));
        return (parts.ToImmutable(), null);
    }

    private static (MessagePart? Part, MessageError? Error) Read(Match token, string text, Language language) => token.Value switch
    {
        "{{" => (new LiteralPart("{"), null),
        "}}" => (new LiteralPart("}"), null),
        "{" => Wrong(text.AsSpan(token.Index).Contains('}') ? "opens-nothing" : "not-closed", ("character", token.Index + 1m)),
        "}" => Wrong("closes-nothing", ("character", token.Index + 1m)),
        _ when token.Groups["term"].Success => (Term(token), null),
        _ when token.Groups["text"] is { Success: true, Captures: var texts } => Plural(token, texts, language),
        _ => Value(token, language),
    };

    private static (MessagePart? Part, MessageError? Error) Plural(Match token, CaptureCollection texts, Language language)
    {
        var form = token.Groups["form"];
        if (form.Success && form.Value != "ordinal") return Wrong("texts-and-form", ("token", token.Value), ("name", Name(token)), ("form", form.Value));
        var (plurals, isOrdinal) = (language.Plurals, form.Success);
        var categories = isOrdinal ? plurals.Ordinal : plurals.Cardinal;
        if (texts.Count == 1 || texts.Count == categories.Length) return (new PluralPlaceholder(Name(token), isOrdinal, [.. texts.Select(t => Text(t.Value))]), null);
        return Wrong((isOrdinal ? "ordinals" : "plurals") + (texts.Count < categories.Length ? "-missing" : ""),
            ("token", token.Value), ("count", (decimal)texts.Count), ("language", $"{language}"), ("needed", (decimal)categories.Length),
            ("categories", Described(categories, language, isOrdinal)), ("missing", Described(categories[Math.Min(texts.Count, categories.Length)..], language, isOrdinal)));
    }

    private static string Described(IEnumerable<PluralCategory> categories, Language language, bool isOrdinal) =>
        string.Join(", ", categories.Select(c => Described(c, language, isOrdinal)));

    // few (2, 3, 4)
    private static string Described(PluralCategory category, Language language, bool isOrdinal)
    {
        var numbers = Samples.Where(n => (isOrdinal ? decimal.IsInteger(n) ? language.Plurals.OfOrdinal(Operands.Of(n)) : null : (PluralCategory?)language.Plurals.OfCardinal(Operands.Of(n))) == category)
            .Take(3).Select(n => n.ToString(CultureInfo.InvariantCulture));
        return $"{category.ToString().ToLowerInvariant()} ({string.Join(", ", numbers)})";
    }

    // Within a text, # is the number, and @step a term.
    private static ImmutableArray<MessagePart?> Text(string text)
    {
        var parts = ImmutableArray.CreateBuilder<MessagePart?>();
        var end = 0;
        foreach (Match inner in Inner().Matches(text))
        {
            if (inner.Index > end) parts.Add(new LiteralPart(text[end..inner.Index]));
            parts.Add(inner.Value == "#" ? null : Term(inner));
            end = inner.Index + inner.Length;
        }
        if (text.Length > end || parts.Count == 0) parts.Add(new LiteralPart(text[end..]));
        return parts.ToImmutable();
    }

    private static TermPart Term(Match token)
    {
        var (name, form) = (token.Groups["term"].Value, token.Groups["form"]);
        return new(new($"{char.ToLowerInvariant(name[0])}{name[1..]}", form.Success ? form.Value : TermForm.Base), char.IsAsciiLetterUpper(name[0]));
    }

    private static (MessagePart? Part, MessageError? Error) Value(Match token, Language language)
    {
        var form = token.Groups["form"];
        if (!form.Success) return (new ValuePlaceholder(Name(token), NumberForm.Plain), null);
        if (Array.IndexOf(Forms, form.Value) is not (>= 0 and var known))
            return Wrong("unknown-form", ("token", token.Value), ("form", form.Value), ("forms", string.Join(", ", Forms.Order(StringComparer.Ordinal))));
        var number = NumberForm.Percent + known;
        if (language.Has(number)) return (new ValuePlaceholder(Name(token), number), null);
        return Wrong(number is NumberForm.Ordinal ? "ordinal-in-text" : "no-such-form", ("token", token.Value), ("name", Name(token)), ("form", form.Value),
            ("language", $"{language}"), ("categories", Described(language.Plurals.Ordinal, language, isOrdinal: true)));
    }

    private static (MessagePart? Part, MessageError? Error) Wrong(string kind, params ReadOnlySpan<(string Name, object Value)> values) => (null, new(kind, [.. values]));

    private static string Name(Match token) => token.Groups["name"].Value;

    [GeneratedRegex(
        @"\{\{|\}\}|\{@(?<term>[A-Za-z]+)(:(?<form>[a-z-]+))?\}|\{(?<name>[A-Za-z][A-Za-z0-9_-]*)(:(?<form>[^{}|]*))?(\|(?<text>[^{}|]*))*\}|[{}]",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Tokens();

    [GeneratedRegex("#|@(?<term>[A-Za-z]+)(:(?<form>[a-z-]+))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Inner();
}
