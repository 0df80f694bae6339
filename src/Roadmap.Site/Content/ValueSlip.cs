namespace RoadmapSite.Content;

/// <summary>What a value means in YAML that it was not meant to mean in a text.</summary>
/// <param name="At">Where in the value it begins, from 0.</param>
/// <param name="Advice">What to do, after <c>RS104.</c>.</param>
/// <param name="Sign">What stands there.</param>
/// <param name="Mended">The value as it was meant.</param>
/// <param name="Closing">The sign that is missing; where it stands on a line below, nothing is wrong.</param>
internal sealed partial record ValueSlip(int At, string Advice, string Sign, string Mended, char? Closing = null)
{
    /// <summary>The slip in a value; null where there is none.</summary>
    /// <param name="value">From its first sign to the end of its line.</param>
    /// <param name="hasKey">It stands beside a key, and not in a list.</param>
    /// <param name="isOfStep">Its line begins with a number.</param>
    public static ValueSlip? Of(string value, bool hasKey, bool isOfStep)
    {
        switch (value[0])
        {
            case '"' or '\'':
                return InQuotes(value, value[0]);
            case '[':
                return InBrackets(value);
            case '{':
                return value[^1] == '}' && value.Contains(": ", StringComparison.Ordinal) ? null : Special("special-sign-quotes");
            case '*' when value.LastIndexOf('*') > 1 && value.Contains(' ', StringComparison.Ordinal):
                var unmarked = value.Replace("*", "", StringComparison.Ordinal);
                return new(0, "emphasis-value", Excerpt.Of(unmarked), AsText(unmarked));
            case '*' or '_' when value.Length > 2 && value[^1] == value[0] && value.Trim(value[0]) is { Length: > 0 } plain && !plain.Contains(value[0], StringComparison.Ordinal):
                return new(0, "emphasis-value", plain, plain.IndexOfAny([':', '#']) >= 0 ? AsText(plain) : plain);
            case '&' or '*' or '!':
                return null;
            case '@' or '`' or '%' or '|' or '>' or ',' or ']' or '}':
                return Special("special-sign");
            case '-' or '?' when value.Length == 1 && hasKey:
                return Special("lone-sign");
            case '-' or '?' when value.Length > 1 && value[1] == ' ':
                return Special("list-sign") with { Sign = $"{value[0]} " };
            default:
                var text = value.IndexOf(" #", StringComparison.Ordinal) is > 0 and var remark ? value[..remark] : value;
                return NextStep().Match(text) is { Success: true } next && isOfStep ? new(next.Groups[1].Index, "second-step", next.Groups[1].Value, text[..next.Index].TrimEnd())
                    : text.Contains(": ", StringComparison.Ordinal) || text[^1] == ':' ? new(Math.Max(text.IndexOf(": ", StringComparison.Ordinal), 0), "second-colon", ":", AsText(value))
                    : null;
        }

        ValueSlip Special(string advice) => AsSpecial(value, advice);
    }

    /// <summary>A value that is a text, whatever it holds.</summary>
    public static string AsText(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    private static ValueSlip AsSpecial(string value, string advice) => new(0, advice, $"{value[0]}", AsText(value));

    private static ValueSlip? InBrackets(string value)
    {
        if (NoComma().Match(value) is { Success: true } gap) return new(gap.Groups[1].Index, "missing-comma", ",", NoComma().Replace(value, "$0,"));
        if (Brackets().IsMatch(value)) return null;
        if (AfterBracket().Match(value) is { Success: true } after) return new(after.Groups[2].Index, "after-bracket", after.Groups[2].Value, after.Groups[1].Value);
        return value.LastIndexOf(']') > 0 ? AsSpecial(value, "special-sign-quotes")
            : value.Contains(' ', StringComparison.Ordinal) && !value.Contains(',', StringComparison.Ordinal) ? AsSpecial(value, "special-sign-quotes") with { Closing = ']' }
            : new(0, "open-bracket", "[", value + "]", ']');
    }

    private static ValueSlip? InQuotes(string value, char quote)
    {
        var end = value.IndexOf(quote, 1);
        while (quote == '\'' && end > 0 && end + 1 < value.Length && value[end + 1] == '\'') end = value.IndexOf('\'', end + 2);
        while (quote == '"' && end > 0 && value[end - 1] == '\\') end = value.IndexOf('"', end + 1);
        if (end < 0) return new(0, quote == '"' ? "open-double-quote" : "open-single-quote", $"{quote}", AsText(value[1..]), quote);
        return value[(end + 1)..].TrimStart() is { Length: > 0 } rest && rest[0] != '#'
            ? new(value.Length - rest.Length, quote == '"' ? "after-quote" : value[end + 1] == ' ' && !value.Contains('"', StringComparison.Ordinal) ? "after-single-quote" : "single-quote-inside", $"{quote}", AsText(value)) : null;
    }

    [GeneratedRegex("""^\[[^\[\]]*\]\s*(#.*)?$""")]
    private static partial Regex Brackets();

    [GeneratedRegex("""^(\[[^\[\]]*\])\s*([,;.])\s*(#.*)?$""")]
    private static partial Regex AfterBracket();

    // ["1.1" "1.2"]
    [GeneratedRegex("""(?<=[\[,\s]"[^",]+")(?=(\s+)"[^",]+"\s*[\],"])""")]
    private static partial Regex NoComma();

    [GeneratedRegex("""\s*[,;]?\s(\d+(?:\.\w+)+)\s*:\s""")]
    private static partial Regex NextStep();
}
