namespace RoadmapSite.Localization;

/// <summary>
/// How a language writes numbers, inflects words and orders its alphabet.
/// No method reads the culture of the machine.
/// </summary>
internal sealed partial record Language
{
    private const decimal FirstGrouped = 10_000;
    private const char NoBreakSpace = '\u00A0', NarrowNoBreakSpace = '\u202F', LeftToRightMark = '\u200E', LeftToRightIsolate = '\u2066', PopIsolate = '\u2069';
    private const string Ungrouped = "0.############################";
    private const string Grouped = "#," + Ungrouped;

    private readonly NumberFormatInfo _numbers;
    private readonly TurkicSuffixes? _suffixes;
    private readonly RomanceForms? _romance;
    private readonly LetterCase _letters;

    private Language(string code)
    {
        var language = code.Split('-')[0];
        Code = code;
        Plurals = Plurals.Of(code) ?? Plurals.Plain;
        HasOwnPlurals = Plurals != Plurals.Plain;
        IsRightToLeft = code.Split('-').FirstOrDefault(p => p.Length == 4 && char.IsAsciiLetterUpper(p[0])) is { } script
            ? script is "Arab" or "Hebr" or "Syrc" or "Thaa" or "Nkoo"
            : language is "ar" or "he" or "fa" or "ur" or "ps" or "sd" or "ug" or "yi" or "ckb" or "dv" or "syr";
        _romance = RomanceForms.Of(language);
        var hasPoint = language is "en" or "he" or "ar" or "fa" or "zh" or "ja" or "ko" or "th" or "hi" or "bn" or "ms" || HasOwnPlurals is false || IsAmericanSpanishWithPoint(code);
        _numbers = NumberFormatInfo.ReadOnly(new NumberFormatInfo
        {
            NumberDecimalSeparator = hasPoint ? "." : ",",
            NumberGroupSeparator = language switch { "ar" or "en" or "he" => ",", "es" => hasPoint ? "," : ".", "it" or "tr" => ".", "fr" => $"{NarrowNoBreakSpace}", _ => $"{NoBreakSpace}" },
            // From right to left a sign before digits would else stand after them.
            NegativeSign = IsRightToLeft ? $"{LeftToRightMark}−" : "−",
        });
        (_suffixes, _letters, Collation) = language switch
        {
            "az" => (TurkicSuffixes.Azerbaijani, LetterCase.Turkic, AlphabeticalOrder.Azerbaijani),
            "tr" => (TurkicSuffixes.Turkish, LetterCase.Turkic, AlphabeticalOrder.Turkish),
            "kk" => (null, LetterCase.Latin, AlphabeticalOrder.Kazakh),
            "ru" => (null, LetterCase.Latin, AlphabeticalOrder.Russian),
            "es" => (null, LetterCase.Latin, AlphabeticalOrder.Spanish),
            _ => (null, LetterCase.Latin, AlphabeticalOrder.Latin),
        };
    }

    /// <summary>The code of the language, BCP 47: <c>az</c>, <c>pt-BR</c>, <c>sr-Latn</c>.</summary>
    public string Code { get; }

    /// <summary>What stands before a number below zero.</summary>
    public string MinusSign => _numbers.NegativeSign;

    /// <summary>A total order of texts by the alphabet of the language, numbers inside them by value; the Latin one where the language has none here.</summary>
    public IComparer<string> Collation { get; }

    /// <summary>Whether it is written from right to left, by its script where the code names one.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>Whether its plural rules are known here; else it has one form for 1 and another for the rest.</summary>
    public bool HasOwnPlurals { get; }

    /// <summary>Whether no line may break before a suffix that follows a number.</summary>
    internal bool BindsSuffixes => _suffixes == TurkicSuffixes.Azerbaijani;

    internal Plurals Plurals { get; }

    /// <summary>A figure or several, written with a decimal point: <c>61.5</c>, <c>33.3/33.3/33.4</c>, with as many decimals.</summary>
    internal string Figures(string written) => written.Replace(".", _numbers.NumberDecimalSeparator, StringComparison.Ordinal);

    /// <summary>The language of a code; one without rules of its own here gets plain ones.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public static Language Of(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return new(code);
    }

    /// <summary>
    /// Whether it is a BCP 47 code in its canonical spelling: the language in small letters, the script with a capital,
    /// the region in capitals. As codes name folders and files, <c>pt-br</c> beside <c>pt-BR</c> would be two addresses of one language.
    /// </summary>
    public static bool IsCode(string text) => CodePattern().Match(text) is { Success: true } code && code.Length == text.Length;

    /// <summary>The pattern of codes, for schemas.</summary>
    public const string Codes = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wy-z0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$";

    /// <summary>
    /// The number in digits: exact, without trailing zeros, in groups of thousands from five digits on,
    /// so that years stay whole.
    /// </summary>
    public string FormatNumber(decimal number) =>
        number is >= 0 and < FirstGrouped && decimal.IsInteger(number) ? ((int)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString(Math.Abs(number) < FirstGrouped ? Ungrouped : Grouped, _numbers);

    /// <summary>The number, already in percent (0–100), with a percent sign.</summary>
    public string FormatPercent(decimal percent) => WithPercent(FormatNumber(percent));

    /// <summary>The same with exactly one decimal, so that numbers in a column agree: <c>65.0%</c>.</summary>
    public string FormatPrecise(decimal number) => number.ToString("0.0", _numbers);

    /// <summary>The text with its first letter in upper case; a text that begins with a number stays as it is.</summary>
    public string Capitalise(string text) => _letters.Capitalise(text);

    /// <summary>A text inside a sentence of this language: marked off where it is an address or a title in Latin letters, which would disorder a sentence that runs from right to left.</summary>
    internal string Isolated(string text) => IsRightToLeft && BeginsLeftToRight(text) ? $"{LeftToRightIsolate}{text}{PopIsolate}" : text;

    /// <summary>Whether numbers have this form without a message's help.</summary>
    internal bool Has(NumberForm form) => form is NumberForm.Plain or NumberForm.Percent || _suffixes is not null;

    /// <summary>The number in a form that the language has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A suffix is asked for a number of 10¹⁵ or more.</exception>
    internal string Format(decimal number, NumberForm form) => form switch
    {
        NumberForm.Plain => FormatNumber(number),
        NumberForm.Percent => FormatPercent(number),
        _ => FormatNumber(number) + _suffixes?.AfterDigits(number, form),
    };

    /// <summary>Another form of a noun, where the language makes it by a rule; null where it must be given.</summary>
    /// <param name="find">A form of the noun that is given or made.</param>
    internal string? Inflect(string form, Func<string, string?> find) =>
        _romance is not null ? _romance.Make(form, find) : find(TermForm.Base) is { } noun ? Inflect(noun, form) : null;

    /// <summary>The forms that one is made from, where that is not the noun alone.</summary>
    internal IEnumerable<string> Sources(string form) => _romance?.Sources(form) ?? [];

    internal string? Inflect(string noun, string form) => _suffixes is not null ? _suffixes.Inflect(noun, form) : Code.Split('-')[0] is "en" ? English(noun, form) : null;

    /// <inheritdoc/>
    public override string ToString() => Code;

    /// <summary>Languages of one code are the same.</summary>
    public bool Equals(Language? other) => other?.Code == Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    // By its first letter: those from Hebrew to the Arabic supplements, and their presentation forms, run from right to left.
    private static bool BeginsLeftToRight(string text) =>
        text.FirstOrDefault(char.IsLetter) is not ('\0' or (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'));

    private string WithPercent(string number) => Code.Split('-')[0] switch
    {
        "tr" => $"%{number}",
        "fr" => $"{number}{NarrowNoBreakSpace}%",
        // After digits that follow Arabic letters the sign would else stand on their left.
        "ar" => $"{number}{LeftToRightMark}%{LeftToRightMark}",
        "ru" or "uk" or "be" or "de" or "es" or "cs" or "sk" or "sv" or "fi" or "nb" or "no" or "da" or "ky" or "hy" or "bg" or "ro" or "lt" or "sl" or "hr" or "et" or "sr" => $"{number}{NoBreakSpace}%",
        _ => $"{number}%",
    };

    // As CLDR has it: from Mexico to Peru and around the Caribbean, unlike Spain and the south.
    private static bool IsAmericanSpanishWithPoint(string code) => code is "es-419" or "es-BR" or "es-BZ" or "es-CU" or "es-DO" or "es-GT" or "es-HN" or "es-MX"
        or "es-NI" or "es-PA" or "es-PE" or "es-PR" or "es-SV" or "es-US";

    private static string? English(string noun, string form) => form switch
    {
        "other" when noun.EndsWith('y') && noun.Length > 1 && !"aeiou".Contains(noun[^2]) => $"{noun[..^1]}ies",
        "other" when noun.EndsWith('s') || noun.EndsWith('x') || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) => $"{noun}es",
        "other" => $"{noun}s",
        "a" => noun.Length > 0 && "aeiouAEIOU".Contains(noun[0]) ? $"an {noun}" : $"a {noun}",
        _ => null,
    };

    [GeneratedRegex(Codes)]
    private static partial Regex CodePattern();
}

/// <summary>The form in which a sentence uses a number.</summary>
public enum NumberForm
{
    /// <summary>The number alone: 4.</summary>
    Plain,

    /// <summary>With a percent sign: 4%.</summary>
    Percent,

    /// <summary>A place in a sequence: 4-cü.</summary>
    Ordinal,

    /// <summary>So many of them: 4-ü.</summary>
    Possessive,

    /// <summary>Of so many of them: 4-nün.</summary>
    PossessiveGenitive,

    /// <summary>At it, in that year: 4-də.</summary>
    Locative,

    /// <summary>From it: 4-dən.</summary>
    Ablative,

    /// <summary>To it: 4-ə.</summary>
    Dative,
}
