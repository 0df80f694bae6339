using static RoadmapSite.Localization.PluralCategory;

namespace RoadmapSite.Localization;

/// <summary>Which form of a word a number takes, in the order in which a message lists its forms.</summary>
internal enum PluralCategory { Zero, One, Two, Few, Many, Other }

/// <summary>
/// The plural categories of languages, for numbers as they are shown: without trailing zeros.
/// The rules are those of Unicode CLDR 48, supplemental/plurals.xml (how many) and ordinals.xml (the how-manieth).
/// Forms that some Romance languages have from a million on may be left out of a message: the last one stands for them.
/// </summary>
/// <param name="Cardinal">The categories of how many, in order.</param>
/// <param name="OfCardinal">The category of how many.</param>
/// <param name="Ordinal">The categories of the how-manieth, in order.</param>
/// <param name="OfOrdinal">The category of the how-manieth.</param>
internal sealed record Plurals(
    PluralCategory[] Cardinal, Func<Operands, PluralCategory> OfCardinal, PluralCategory[] Ordinal, Func<Operands, PluralCategory> OfOrdinal)
{
    private static readonly PluralCategory[] None = [Other];
    private static readonly PluralCategory[] OneOrOther = [One, Other];
    private static readonly PluralCategory[] Slavic = [One, Few, Many, Other];

    /// <summary>The rules of a language; null when they are not known here.</summary>
    /// <param name="code">A code such as <c>pt-BR</c>; what it does not say more closely follows its language.</param>
    public static Plurals? Of(string code)
    {
        var language = code.Split('-')[0];
        var cardinal = code == "pt-PT" ? (OneOrOther, Whole) : Cardinals(language);
        if (cardinal is not var (categories, of)) return null;
        var (ordinals, ofOrdinal) = Ordinals(language);
        return new(categories, of, ordinals, ofOrdinal);
    }

    /// <summary>What a language without known rules gets: one form for 1, another for the rest.</summary>
    public static Plurals Plain { get; } = new(OneOrOther, n => n.N == 1 ? One : Other, None, _ => Other);

    private static (PluralCategory[], Func<Operands, PluralCategory>)? Cardinals(string language) => language switch
    {
        "ja" or "zh" or "ko" or "vi" or "th" or "id" or "ms" or "lo" or "my" or "km" or "bo" or "jv" or "wo" or "yo" or "ig" or "yue" => (None, _ => Other),
        "az" or "tr" or "kk" or "ky" or "uz" or "tk" or "ug" or "mn" or "bg" or "el" or "hu" or "ka" or "sq" or "eu" or "ku" or "ckb" or "ps" or "sd" or "os" or "ce"
            or "no" or "nb" or "nn" or "rm" or "lb" or "ha" or "so" or "om" or "ta" or "te" or "ml" or "mr" or "ne" or "or" or "eo" or "fo" or "es" => (OneOrOther, n => n.N == 1 ? One : Other),
        "en" or "de" or "nl" or "sv" or "fi" or "et" or "gl" or "fy" or "ia" or "ur" or "sw" or "yi" or "it" or "ca" => (OneOrOther, Whole),
        "fr" or "hy" or "pt" => (OneOrOther, n => n.I is 0 or 1 ? One : Other),
        "fa" or "hi" or "bn" or "gu" or "kn" or "as" or "am" or "zu" => (OneOrOther, n => n.I == 0 || n.N == 1 ? One : Other),
        "pa" or "ti" or "ln" or "mg" => (OneOrOther, n => n.N is 0 or 1 ? One : Other),
        "da" => (OneOrOther, n => n.N == 1 || n.F != 0 && n.I is 0 or 1 ? One : Other),
        "is" => (OneOrOther, n => n.F == 0 ? Ends1(n.I) ? One : Other : Ends1(n.F) ? One : Other),
        "mk" => (OneOrOther, n => n.IsWhole && Ends1(n.I) || Ends1(n.F) ? One : Other),
        "ru" or "uk" => (Slavic, n => !n.IsWhole ? Other : Ends1(n.I) ? One : Ends2To4(n.I) ? Few : Many),
        "be" => (Slavic, n => !n.IsWhole ? Other : Ends1(n.N) ? One : Ends2To4(n.N) ? Few : Many),
        "pl" => (Slavic, n => !n.IsWhole ? Other : n.I == 1 ? One : Ends2To4(n.I) ? Few : Many),
        "cs" or "sk" => (Slavic, n => !n.IsWhole ? Many : n.I == 1 ? One : n.I is >= 2 and <= 4 ? Few : Other),
        "sr" or "hr" or "bs" or "sh" => ([One, Few, Other], n => (n.IsWhole ? n.I : n.F) is var x && Ends1(x) ? One : Ends2To4(x) ? Few : Other),
        "sl" => ([One, Two, Few, Other], n => !n.IsWhole ? Few : (n.I % 100) switch { 1 => One, 2 => Two, 3 or 4 => Few, _ => Other }),
        "lt" => (Slavic, n => n.F != 0 ? Many : n.I % 100 is >= 11 and <= 19 ? Other : (n.I % 10) switch { 1 => One, >= 2 => Few, _ => Other }),
        "lv" => ([Zero, One, Other], n => n.IsWhole && (n.I % 10 == 0 || n.I % 100 is >= 11 and <= 19) || n.V == 2 && n.F % 100 is >= 11 and <= 19 ? Zero
            : n.IsWhole && Ends1(n.I) || n.V == 2 && Ends1(n.F) || n.V is not (0 or 2) && n.F % 10 == 1 ? One : Other),
        "ro" or "mo" => ([One, Few, Other], n => n.N == 1 ? One : !n.IsWhole || n.N == 0 || n.N % 100 is >= 1 and <= 19 ? Few : Other),
        "he" => ([One, Two, Other], n => n.N == 1 || n.I == 0 && !n.IsWhole ? One : n.N == 2 ? Two : Other),
        "ar" => ([Zero, One, Two, Few, Many, Other], n => !n.IsWhole ? Other : n.N switch
        {
            0 => Zero,
            1 => One,
            2 => Two,
            _ => (n.N % 100) switch { >= 3 and <= 10 => Few, >= 11 => Many, _ => Other },
        }),
        "mt" => ([One, Two, Few, Many, Other], n => !n.IsWhole ? Other : n.N switch
        {
            1 => One,
            2 => Two,
            0 => Few,
            _ => (n.N % 100) switch { >= 3 and <= 10 => Few, >= 11 and <= 19 => Many, _ => Other },
        }),
        "ga" => ([One, Two, Few, Many, Other], n => !n.IsWhole ? Other : n.N switch { 1 => One, 2 => Two, >= 3 and <= 6 => Few, >= 7 and <= 10 => Many, _ => Other }),
        "cy" => ([Zero, One, Two, Few, Many, Other], n => n.N switch { 0 => Zero, 1 => One, 2 => Two, 3 => Few, 6 => Many, _ => Other }),
        _ => null,
    };

    private static (PluralCategory[], Func<Operands, PluralCategory>) Ordinals(string language) => language switch
    {
        "en" => ([One, Two, Few, Other], n => (n.N % 100) is 11 or 12 or 13 ? Other : (n.N % 10) switch { 1 => One, 2 => Two, 3 => Few, _ => Other }),
        "az" => (Slavic, n => (n.I % 10) is 1 or 2 or 5 or 7 or 8 || (n.I % 100) is 20 or 50 or 70 or 80 ? One
            : (n.I % 10) is 3 or 4 || n.I % 1000 != 0 && n.I % 100 == 0 ? Few : n.I == 0 || n.I % 10 == 6 || (n.I % 100) is 40 or 60 or 90 ? Many : Other),
        "sv" => (OneOrOther, n => (n.N % 10) is 1 or 2 && (n.N % 100) is not (11 or 12) ? One : Other),
        "fr" or "ga" or "hy" or "ro" or "mo" or "ms" or "vi" or "lo" => (OneOrOther, n => n.N == 1 ? One : Other),
        "hu" => (OneOrOther, n => n.N is 1 or 5 ? One : Other),
        "ne" => (OneOrOther, n => n.N is 1 or 2 or 3 or 4 ? One : Other),
        "it" => ([Many, Other], n => n.N is 8 or 11 or 80 or 800 ? Many : Other),
        "kk" => ([Many, Other], n => (n.N % 10) is 6 or 9 || n.N % 10 == 0 && n.N != 0 ? Many : Other),
        "tk" => ([Few, Other], n => (n.N % 10) is 6 or 9 || n.N == 10 ? Few : Other),
        "uk" => ([Few, Other], n => n.N % 10 == 3 && n.N % 100 != 13 ? Few : Other),
        "be" => ([Few, Other], n => (n.N % 10) is 2 or 3 && (n.N % 100) is not (12 or 13) ? Few : Other),
        "ka" => ([One, Many, Other], n => n.I == 1 ? One : n.I == 0 || (n.I % 100) is (>= 2 and <= 20) or 40 or 60 or 80 ? Many : Other),
        "sq" => ([One, Many, Other], n => n.N == 1 ? One : n.N % 10 == 4 && n.N % 100 != 14 ? Many : Other),
        "mk" => ([One, Two, Many, Other], n => (n.I % 100) is 11 or 12 or 17 or 18 ? Other : (n.I % 10) switch { 1 => One, 2 => Two, 7 or 8 => Many, _ => Other }),
        "ca" => ([One, Two, Few, Other], n => n.N switch { 1 or 3 => One, 2 => Two, 4 => Few, _ => Other }),
        "mr" => ([One, Two, Few, Other], n => n.N switch { 1 => One, 2 or 3 => Two, 4 => Few, _ => Other }),
        "hi" or "gu" => ([One, Two, Few, Many, Other], n => n.N switch { 1 => One, 2 or 3 => Two, 4 => Few, 6 => Many, _ => Other }),
        "bn" or "as" => ([One, Two, Few, Many, Other], n => n.N switch { 1 or 5 or (>= 7 and <= 10) => One, 2 or 3 => Two, 4 => Few, 6 => Many, _ => Other }),
        "cy" => ([Zero, One, Two, Few, Many, Other], n => n.N switch { 0 or 7 or 8 or 9 => Zero, 1 => One, 2 => Two, 3 or 4 => Few, 5 or 6 => Many, _ => Other }),
        _ => (None, _ => Other),
    };

    private static PluralCategory Whole(Operands n) => n.N == 1 ? One : Other;

    private static bool Ends1(decimal x) => x % 10 == 1 && x % 100 != 11;

    private static bool Ends2To4(decimal x) => x % 10 is >= 2 and <= 4 && x % 100 is not (>= 12 and <= 14);
}

/// <summary>What CLDR's rules look at: n, i, v and f, which is also t because trailing zeros are not shown.</summary>
/// <param name="N">The absolute value.</param>
/// <param name="I">Its whole part.</param>
/// <param name="V">How many digits follow the decimal mark.</param>
/// <param name="F">Those digits as a number.</param>
internal readonly record struct Operands(decimal N, decimal I, int V, decimal F)
{
    public bool IsWhole => V == 0;

    public static Operands Of(decimal number)
    {
        var absolute = Math.Abs(number) / 1.0000000000000000000000000000m;
        var whole = decimal.Truncate(absolute);
        return new(absolute, whole, absolute.Scale, (absolute - whole) * Pow10(absolute.Scale));
    }

    private static decimal Pow10(int exponent) => exponent == 0 ? 1 : 10 * Pow10(exponent - 1);
}
