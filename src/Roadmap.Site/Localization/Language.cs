namespace RoadmapSite.Localization;

/// <summary>
/// How a language writes numbers, chooses plurals and orders its alphabet.
/// No method reads the culture of the machine.
/// </summary>
public sealed record Language
{
    private Language(string code, LanguageRules rules) => (Code, Rules) = (code, rules);

    /// <summary>The code of the language in the data, such as <c>az</c> or <c>en</c>.</summary>
    public string Code { get; }

    /// <summary>A total order of texts by the alphabet of the language, numbers inside them by value.</summary>
    public IComparer<string> Collation => Rules.Collation;

    private LanguageRules Rules { get; }

    /// <summary>The language of a code; a code other than <c>az</c> and <c>en</c> gets neutral rules.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public static Language Of(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return new Language(code, LanguageRules.Of(code));
    }

    /// <summary>
    /// The number in digits: exact, without trailing zeros, in groups of thousands from five digits on,
    /// so that years stay whole.
    /// </summary>
    public string FormatNumber(decimal number) => Rules.Numbers.Format(number);

    /// <summary>The number, already in percent (0–100), with a percent sign.</summary>
    public string FormatPercent(decimal percent) => Format(percent, NumberForm.Percent);

    /// <summary>The same with exactly one decimal, so that numbers in a column agree: <c>65.0%</c>.</summary>
    public string FormatPrecisePercent(decimal percent) => Rules.Numbers.FormatTenths(percent) + "%";

    /// <summary>
    /// The number in a grammatical form. Where the language has no such form it stays plain.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An Azerbaijani suffix is asked for a number of 10¹⁵ or more.
    /// </exception>
    public string Format(decimal number, NumberForm form) => form switch
    {
        NumberForm.Plain => FormatNumber(number),
        NumberForm.Percent => FormatNumber(number) + "%",
        _ => FormatNumber(number) + Rules.Suffix(number, form),
    };

    /// <summary>The form of a noun that follows the number.</summary>
    public PluralCategory Plural(decimal number) => Rules.Plural(number);

    /// <summary>
    /// The text with its first letter in upper case; a text that begins with a number stays as it is.
    /// </summary>
    public string Capitalise(string text) => Rules.Letters.Capitalise(text);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
