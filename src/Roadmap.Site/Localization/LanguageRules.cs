namespace RoadmapSite.Localization;

/// <summary>The parts in which languages differ.</summary>
internal sealed record LanguageRules(
    NumberStyle Numbers,
    LetterCase Letters,
    IComparer<string> Collation,
    Func<decimal, PluralCategory> Plural,
    Func<decimal, NumberForm, string> Suffix)
{
    private static readonly LanguageRules Neutral = new(
        NumberStyle.Neutral, LetterCase.Latin, AlphabeticalOrder.Latin, OneOrOther, (_, _) => "");

    private static readonly LanguageRules English = Neutral with
    {
        Numbers = NumberStyle.English,
        Suffix = EnglishOrdinal.Suffix,
    };

    private static readonly LanguageRules Azerbaijani = new(
        NumberStyle.Azerbaijani,
        LetterCase.Azerbaijani,
        AlphabeticalOrder.Azerbaijani,
        _ => PluralCategory.Other,
        AzerbaijaniSuffix.Of);

    public static LanguageRules Of(string code) => code switch
    {
        "az" => Azerbaijani,
        "en" => English,
        _ => Neutral,
    };

    private static PluralCategory OneOrOther(decimal number) =>
        number == 1 ? PluralCategory.One : PluralCategory.Other;
}
