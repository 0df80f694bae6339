namespace RoadmapSite.Localization;

/// <summary>Alphabets that share shapes of letters.</summary>
internal enum Alphabet
{
    /// <summary>Azerbaijani, Turkish, English …</summary>
    Latin,

    /// <summary>Russian …</summary>
    Cyrillic,

    /// <summary>Greek.</summary>
    Greek,
}

/// <summary>Letters of different alphabets that look the same.</summary>
internal static class LookAlikes
{
    // One above the other; written as codes because nobody could tell them apart.
    private const string Cyrillic =
        "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408\u04BA\u04D8\u04AA\u04E6"
        + "\u0430\u0435\u043A\u043C\u043E\u0440\u0441\u0442\u0443\u0445\u0455\u0456\u0458\u04BB\u04D9\u04AB\u04E7\u0501\u051B\u051D";
    private const string LatinForCyrillic =
        "ABEKMHOPCTYXSIJHƏÇÖ"
        + "aekmopctyxsijhəçödqw";
    private const string Greek =
        "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03B9\u03BA\u03BD\u03BF\u03C1\u03C5\u03C7";
    private const string LatinForGreek =
        "ABEZHIKMNOPTYXikvopux";

    /// <summary>The alphabet of a letter; null for one of another alphabet, a digit or a sign.</summary>
    public static Alphabet? AlphabetOf(char letter) => letter switch
    {
        < '\u0250' or '\u0259' or >= '\u1E00' and <= '\u1EFF' when char.IsLetter(letter) => Alphabet.Latin,
        >= '\u0370' and <= '\u03FF' when char.IsLetter(letter) => Alphabet.Greek,
        >= '\u0400' and <= '\u052F' when char.IsLetter(letter) => Alphabet.Cyrillic,
        _ => null,
    };

    /// <summary>The letter of an alphabet that looks like this one; null when there is none.</summary>
    public static char? In(Alphabet alphabet, char letter) => (AlphabetOf(letter), alphabet) switch
    {
        (Alphabet.Cyrillic, Alphabet.Latin) => Twin(letter, Cyrillic, LatinForCyrillic),
        (Alphabet.Latin, Alphabet.Cyrillic) => Twin(letter, LatinForCyrillic, Cyrillic),
        (Alphabet.Greek, Alphabet.Latin) => Twin(letter, Greek, LatinForGreek),
        (Alphabet.Latin, Alphabet.Greek) => Twin(letter, LatinForGreek, Greek),
        _ => null,
    };

    private static char? Twin(char letter, string from, string to) => from.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? to[at] : null;
}
