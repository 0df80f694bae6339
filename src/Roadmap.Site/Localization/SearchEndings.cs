namespace RoadmapSite.Localization;

/// <summary>
/// The endings that a reader may have put on a word, folded as <see cref="SearchFolding"/> folds, longest first. A search takes them off what was typed, one
/// after the other while enough of the word is left, and then finds every word that begins with the rest: «ödənişlərin» finds «ödəniş».
/// </summary>
internal static class SearchEndings
{
    private static readonly ImmutableArray<string> Turkic =
    [
        "lari", "leri", "lar", "ler", "nin", "nun", "dan", "den", "dir", "dur", "liq", "lik", "luq", "luk", "da", "de", "ta", "te", "in", "un", "ni", "nu", "na", "ne",
        "ya", "ye", "si", "su", "li", "lu", "ki", "i", "u", "a", "e", "n",
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByLanguage = new Dictionary<string, ImmutableArray<string>>
    {
        ["az"] = Turkic,
        ["tr"] = Turkic,
        ["en"] = ["ations", "ation", "ings", "ing", "ies", "ed", "es", "ly", "s", "y", "e"],
        ["es"] = ["aciones", "acion", "mente", "ados", "adas", "idos", "idas", "ado", "ada", "ido", "ida", "es", "os", "as", "a", "e", "o", "s"],
        ["fr"] = ["ations", "ation", "ements", "ement", "eaux", "aux", "ees", "ee", "es", "er", "s", "x", "e"],
        ["it"] = ["azioni", "azione", "mente", "ati", "ate", "ato", "ata", "iti", "ite", "ito", "ita", "a", "e", "i", "o"],
        ["kk"] = ["лар", "лер", "дар", "дер", "тар", "тер", "ның", "нің", "дың", "дің", "тың", "тің", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен",
            "ға", "ге", "қа", "ке", "на", "не", "да", "де", "та", "те", "ды", "ді", "ты", "ті", "ны", "ні", "сы", "сі", "ы", "і"],
        ["ru"] = ["ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ов", "ев", "еи", "ам", "ям", "ах", "ях", "ом", "ем", "ои", "ыи", "ии", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those of a language; none where they are not known here.</summary>
    public static ImmutableArray<string> Of(Language language) => ByLanguage.GetValueOrDefault(language.Code.Split('-')[0], []);
}
