using System.Globalization;
using RoadmapSite.Model;

namespace RoadmapSite.Content.Formats;

/// <summary>The words and numbers that content files are made of.</summary>
public static class Scalars
{
    /// <summary>A text for people.</summary>
    public static ScalarShape Text { get; } = new("a text", s => !string.IsNullOrWhiteSpace(s.Text), @"\S", JsonTypes: "string");

    /// <summary>A number of a goal, priority, measure or step: <c>1.1.2</c>; quoted when it looks like a decimal.</summary>
    public static ScalarShape Number { get; } =
        new("a number such as 1.1.2", s => IsNumber(s.Text), @"^[0-9A-Za-z]+(\.[0-9A-Za-z]+)*$", JsonTypes: "string");

    /// <summary>The number of a measure or step, which begins with that of its priority: <c>1.1.1.2</c>.</summary>
    public static ScalarShape RowNumber { get; } =
        new("a number such as 1.1.1.2", s => IsNumber(s.Text) && s.Text.Contains('.', StringComparison.Ordinal),
            @"^[0-9A-Za-z]+(\.[0-9A-Za-z]+)+$", JsonTypes: "string");

    /// <summary>A name that becomes an address: <c>central-bank</c>.</summary>
    public static ScalarShape Id { get; } =
        new("a name of small Latin letters, digits and hyphens such as central-bank",
            s => IsName(s.Text), "^[0-9a-z]+(-[0-9a-z]+)*$", JsonTypes: "string");

    /// <summary>A status.</summary>
    public static ScalarShape Status { get; } =
        Words("a status (implemented, partial, not-implemented or not-assessed)", [.. StatusWords.All]);

    /// <summary>A year or a span of years.</summary>
    public static ScalarShape Period { get; } =
        new("a year such as 2017 or a span such as 2017-2020", s => Model.Period.TryParse(s.Text, out _), "^[0-9]{4}(-[0-9]{4})?$",
            JsonTypes: ["string", "integer"]);

    /// <summary>A year.</summary>
    public static ScalarShape Year { get; } =
        new("a year such as 2017", s => s.Text.Length == 4 && Model.Period.TryParse(s.Text, out _), "^[0-9]{4}$", JsonTypes: ["string", "integer"]);

    /// <summary>A year, a span, or «after 2025».</summary>
    public static ScalarShape TargetYear { get; } =
        new("a year such as 2020, a span such as 2020-2025 or “after 2025”", s => Model.TargetYear.TryParse(s.Text, out _),
            "^(after )?[0-9]{4}(-[0-9]{4})?$", JsonTypes: ["string", "integer"]);

    /// <summary>A day: <c>2017-12-31</c>.</summary>
    public static ScalarShape Date { get; } =
        new("a day such as 2017-12-31", s => DateOnly.TryParseExact(s.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", JsonTypes: "string");

    /// <summary>yes or no.</summary>
    public static ScalarShape YesNo { get; } = Words("true or false", ["true", "false"]) with { JsonTypes = ["boolean"] };

    /// <summary>A number with a decimal point.</summary>
    public static ScalarShape Decimal { get; } =
        new("a number such as 3.6", s => TryDecimal(s.Text, out _), JsonTypes: "number");

    /// <summary>A whole number.</summary>
    public static ScalarShape Count { get; } =
        new("a whole number such as 61", s => s.Text.Length is > 0 and < 8 && s.Text.All(char.IsAsciiDigit), JsonTypes: "integer");

    /// <summary>Three whole numbers: implemented / partial / not implemented.</summary>
    public static ScalarShape Triple { get; } =
        new("three whole numbers such as 47/28/25 (implemented/partial/not implemented)", s => IsTriple(s.Text),
            "^[0-9]+/[0-9]+/[0-9]+$", JsonTypes: "string");

    /// <summary>One of a few words.</summary>
    public static ScalarShape Words(string expected, params string[] words) =>
        new(expected, s => words.Contains(s.Text), null, [.. words], "string");

    /// <summary>Reads a number with a decimal point; nothing of the machine's culture.</summary>
    public static bool TryDecimal(string text, out decimal value)
    {
        value = 0;
        return text.Length is > 0 and <= 20 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Whether other tools would read the unquoted word as a decimal or whole number.</summary>
    public static bool LooksLikeNumber(YamlScalar scalar) => !scalar.IsQuoted && TryDecimal(scalar.Text, out _);

    /// <summary>Whether it can be the number of a goal, priority, measure or step.</summary>
    public static bool IsNumber(string text) => IsId(text, '.');

    /// <summary>Whether it can be an address: small Latin letters, digits and hyphens.</summary>
    public static bool IsName(string text) => IsId(text, '-') && text.AsSpan().IndexOfAnyInRange('A', 'Z') < 0;

    // Letters and digits, parted by single separators.
    private static bool IsId(string text, char separator)
    {
        var before = separator;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && (c != separator || before == separator)) return false;
            before = c;
        }

        return before != separator && text.Length <= 64;
    }

    private static bool IsTriple(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 3 && parts.All(p => p.Length is > 0 and < 8 && p.All(char.IsAsciiDigit));
    }
}
