using System.Diagnostics.CodeAnalysis;

namespace RoadmapSite.Content.Formats;

/// <summary>The words and numbers that content files are made of.</summary>
internal static class Scalars
{
    private const string UnitPattern = "[0-9]{4}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2])(-[0-3][0-9])?)?";

    // Told apart by their shapes, not by colours alone.
    private static readonly string[] Symbols = ["check", "half", "cross", "dash", "ring", "star", "flag", "stop"];

    /// <summary>A text for people.</summary>
    public static ScalarFormat<WrittenText> Text { get; } = new(
        Phrase.Of("kind.text"), (YamlScalar s, out WrittenText text) => Read(!string.IsNullOrWhiteSpace(s.Text), new(s.Text, s.At, s.IsQuoted, s.IsVerbatim), out text), @"\S", "string");

    /// <summary>A number of a goal, priority, measure or step: <c>1.1.2</c>; quoted when it looks like a decimal.</summary>
    public static ScalarFormat<Located<string>> Number { get; } = Word(Phrase.Of("expected.number"), IsNumber, @"^[0-9A-Za-z]+(\.[0-9A-Za-z]+)*$");

    /// <summary>The number of a measure or step, which begins with that of its priority: <c>1.1.1.2</c>.</summary>
    public static ScalarFormat<Located<string>> RowNumber { get; } =
        Word(Phrase.Of("expected.row-number"), s => IsNumber(s) && s.Contains('.', StringComparison.Ordinal), @"^[0-9A-Za-z]+(\.[0-9A-Za-z]+)+$");

    /// <summary>A name that becomes an address: <c>central-bank</c>.</summary>
    public static ScalarFormat<Located<string>> Id { get; } =
        Word(Phrase.Of("expected.id"), IsName, "^[0-9a-z]+(-[0-9a-z]+)*$");

    /// <summary>An agency by its id. Whatever else is written is left to the rule that knows all agencies and can tell which one was meant.</summary>
    public static ScalarFormat<Located<string>> Agency { get; } =
        Word(Phrase.Of("expected.agency-id"), s => !string.IsNullOrWhiteSpace(s), "^[0-9a-z]+(-[0-9a-z]+)*$");

    /// <summary>A time: from a unit of the calendar to another.</summary>
    public static ScalarFormat<Period> Period { get; } = new(
        Phrase.Of("expected.period"), (YamlScalar s, out Period period) => Model.Period.TryParse(s.Text, out period),
        $"^({UnitPattern}|[0-9]{{4}}-[0-9]{{4}})( to {UnitPattern})?$", "string", "integer");

    /// <summary>A year, half, quarter, month or day.</summary>
    public static ScalarFormat<CalendarUnit> Unit { get; } = new(
        Phrase.Of("expected.unit"), (YamlScalar s, out CalendarUnit unit) => CalendarUnit.TryParse(s.Text, out unit),
        $"^{UnitPattern}$", "string", "integer");

    /// <summary>The sign of a status.</summary>
    public static ScalarFormat<string> Symbol { get; } = Words(
        Phrase.Of("expected.symbol"), [.. Symbols.Select(s => (s, s))]);

    /// <summary>A printed figure: <c>61</c> or <c>61.5</c>.</summary>
    public static ScalarFormat<Located<string>> PrintedNumber { get; } = new(
        Phrase.Of("expected.printed-number"),
        (YamlScalar s, out Located<string> printed) => Read(
            s.Text.Length is > 0 and < 8 && char.IsAsciiDigit(s.Text[0]) && char.IsAsciiDigit(s.Text[^1]) && TryDecimal(s.Text, out _), new(s.Text, s.At), out printed),
        null, "number");

    /// <summary>The name of a figure: <c>priorities.1.1.score</c>.</summary>
    public static ScalarFormat<Located<string>> FigureName { get; } =
        Word(Phrase.Of("expected.figure-name"), s => s.Contains('.', StringComparison.Ordinal) && s.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'), @"^[a-z]+(\.[0-9A-Za-z-]+)+$");

    /// <summary>A word or number, as it was written.</summary>
    public static ScalarFormat<Located<string>> Written { get; } =
        new(Phrase.Of("expected.status-or-number"), (YamlScalar s, out Located<string> word) => Read(!string.IsNullOrWhiteSpace(s.Text), new(s.Text, s.At), out word), null, "string", "number");

    /// <summary>A year.</summary>
    public static ScalarFormat<int> Year { get; } = new(
        Phrase.Of("expected.year"), (YamlScalar s, out int year) => Read(CalendarUnit.TryParse(s.Text, out var unit) && unit.Length == UnitLength.Year, unit.First.Year, out year),
        "^[0-9]{4}$", "string", "integer");

    /// <summary>A year, a span, or «after 2025».</summary>
    public static ScalarFormat<TargetYear> TargetYear { get; } = new(
        Phrase.Of("expected.target-year"), (YamlScalar s, out TargetYear year) => Model.TargetYear.TryParse(s.Text, out year),
        "^(after )?[0-9]{4}(-[0-9]{4})?$", "string", "integer");

    /// <summary>A day: <c>2017-12-31</c>.</summary>
    public static ScalarFormat<DateOnly> Date { get; } = new(
        Phrase.Of("expected.day"),
        (YamlScalar s, out DateOnly day) => DateOnly.TryParseExact(s.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day),
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "string");

    /// <summary>yes or no.</summary>
    public static ScalarFormat<bool> YesNo { get; } = Words(Phrase.Of("expected.either", ("one", "true"), ("other", "false")), "boolean", ("true", true), ("false", false));

    /// <summary>A number with a decimal point.</summary>
    public static ScalarFormat<decimal> Decimal { get; } =
        new(Phrase.Of("expected.decimal"), (YamlScalar s, out decimal number) => TryDecimal(s.Text, out number), null, "number");

    /// <summary>A whole number.</summary>
    public static ScalarFormat<int> Count { get; } = new(
        Phrase.Of("expected.count"),
        (YamlScalar s, out int count) => int.TryParse(s.Text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && s.Text.Length < 8,
        null, "integer");

    /// <summary>Whole numbers, one for each status that counts: implemented / partial / not implemented.</summary>
    public static ScalarFormat<Located<string>> Counts { get; } =
        Word(Phrase.Of("expected.counts"), text => AreNumbers(text, decimals: 0), "^[0-9]+(/[0-9]+)+$");

    /// <summary>The same in per cent, as printed: whole or with decimals.</summary>
    public static ScalarFormat<Located<string>> Shares { get; } =
        Word(Phrase.Of("expected.shares"), text => AreNumbers(text, decimals: 4), @"^[0-9]+(\.[0-9]{1,4})?(/[0-9]+(\.[0-9]{1,4})?)+$");

    /// <summary>One of the plan's statuses, or per cent done.</summary>
    public static ScalarFormat<Status> Status(StatusScale scale)
    {
        string[] tokens = [.. scale.Tokens];
        return new(
            Phrase.Of("expected.status", ("words", string.Join(", ", tokens[..^1])), ("last", tokens[^1])),
            (YamlScalar s, [MaybeNullWhen(false)] out Status status) => (status = scale.Find(s.Text)) is not null,
            $"^({string.Join('|', tokens)}|[0-9]+(\\.[0-9]+)?%)$", "string")
        { Words = [.. tokens] };
    }

    /// <summary>A word of its own kind, kept as it was written.</summary>
    public static ScalarFormat<Located<string>> Word(Phrase expected, Func<string, bool> accepts, string pattern) => new(
        expected, (YamlScalar s, out Located<string> word) => Read(accepts(s.Text), new(s.Text, s.At, LooksLikeNumber(s)), out word), pattern, "string");

    /// <summary>One of a few words, each of which stands for something.</summary>
    public static ScalarFormat<T> Words<T>(Phrase expected, params (string Word, T Value)[] words) => Words(expected, "string", words);

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

    private static ScalarFormat<T> Words<T>(Phrase expected, string jsonType, params (string Word, T Value)[] words) => new(
        expected,
        (YamlScalar s, [MaybeNullWhen(false)] out T value) =>
        {
            foreach (var (word, meant) in words)
                if (word == s.Text) return Read(true, meant, out value);
            return Read(false, default, out value);
        },
        null, jsonType)
    { Words = [.. words.Select(w => w.Word)] };

    private static bool Read<T>(bool fits, T read, out T value)
    {
        value = read;
        return fits;
    }

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

    // Several, with a slash between.
    private static bool AreNumbers(string text, int decimals)
    {
        static bool IsWhole(string digits) => digits.Length is > 0 and < 8 && digits.All(char.IsAsciiDigit);
        return text.Contains('/', StringComparison.Ordinal) && text.Split('/').All(number => number.Split('.', 2) is var parts && parts.All(IsWhole) && (parts.Length == 1 || parts[1].Length <= decimals));
    }
}
