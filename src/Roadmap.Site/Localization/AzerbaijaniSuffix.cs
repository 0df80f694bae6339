namespace RoadmapSite.Localization;

/// <summary>
/// The suffix written after a number in digits. It follows the last spoken word of the number:
/// vowel harmony chooses its vowel, and a word that ends in a vowel adds a buffer consonant.
/// </summary>
internal static class AzerbaijaniSuffix
{
    private const string Vowels = "aeəıioöuü";

    /// <summary>The suffix with its hyphen; nothing for a form without one.</summary>
    public static string Of(decimal number, NumberForm form)
    {
        var word = AzerbaijaniNumeral.LastWord(number);
        var vowel = word.Last(Vowels.Contains);
        var (close, open) = (CloseVowel(vowel), OpenVowel(vowel));
        var endsInVowel = word.EndsWith(vowel);
        return form switch
        {
            NumberForm.Ordinal => $"-c{close}",
            NumberForm.Possessive => endsInVowel ? $"-s{close}" : $"-{close}",
            NumberForm.PossessiveGenitive => $"-n{close}n",
            NumberForm.Locative => $"-d{open}",
            NumberForm.Ablative => $"-d{open}n",
            NumberForm.Dative => endsInVowel ? $"-y{open}" : $"-{open}",
            _ => "",
        };
    }

    private static char CloseVowel(char last) => last switch
    {
        'a' or 'ı' => 'ı',
        'e' or 'ə' or 'i' => 'i',
        'o' or 'u' => 'u',
        _ => 'ü',
    };

    private static char OpenVowel(char last) => last is 'a' or 'ı' or 'o' or 'u' ? 'a' : 'ə';
}
