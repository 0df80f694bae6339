namespace RoadmapSite.Localization;

/// <summary>
/// The suffixes of Azerbaijani and Turkish: vowel harmony chooses their vowels, and a word that ends in a vowel adds a consonant.
/// After digits they follow the last spoken word of the number.
/// </summary>
internal sealed class TurkicSuffixes
{
    private const decimal Limit = 1_000_000_000_000_000;
    private const string Vowels = "aeəıioöuü";

    private readonly string[] _units;
    private readonly string[] _tens;
    private readonly string[] _thousands;
    private readonly char _open;
    private readonly bool _isTurkish;

    private TurkicSuffixes(bool isTurkish, string units, string tens, string hundred, string thousands)
    {
        (_isTurkish, _open) = (isTurkish, isTurkish ? 'e' : 'ə');
        (_units, _tens, _thousands) = (units.Split(' '), ["", .. tens.Split(' '), hundred], thousands.Split(' '));
    }

    public static TurkicSuffixes Azerbaijani { get; } = new(
        isTurkish: false, "sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz", "on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan", "yüz", "min milyon milyard trilyon");

    public static TurkicSuffixes Turkish { get; } = new(
        isTurkish: true, "sıfır bir iki üç dört beş altı yedi sekiz dokuz", "on yirmi otuz kırk elli altmış yetmiş seksen doksan", "yüz", "bin milyon milyar trilyon");

    /// <summary>What is written after a number in digits: -cü in Azerbaijani, 'üncü in Turkish.</summary>
    public string AfterDigits(decimal number, NumberForm form)
    {
        var word = LastWord(number);
        var suffix = form switch
        {
            NumberForm.Ordinal when _isTurkish => (EndsInVowel(word) ? "" : $"{Close(word)}") + $"nc{Close(word)}",
            NumberForm.Ordinal => $"c{Close(word)}",
            NumberForm.PossessiveGenitive when !_isTurkish => $"n{Close(word)}n",
            NumberForm.PossessiveGenitive => Inflect(Inflect(word, "possessive")!, "genitive")![word.Length..],
            // Consonants do not soften in what is written after digits: 4'ü, not 4'dü.
            _ => Append(word, form.ToString().ToLowerInvariant(), ofPossessive: false)![word.Length..],
        };
        return $"{(_isTurkish ? '\'' : '-')}{suffix}";
    }

    /// <summary>
    /// A noun with suffixes: <c>plural</c>, <c>possessive</c> and a case, joined by hyphens; null for a form that is none of these.
    /// Beside a number a noun is in the singular.
    /// </summary>
    public string? Inflect(string noun, string form)
    {
        if (form is "one" or "other") return noun;
        var (word, isPossessive) = ((string?)noun, false);
        foreach (var suffix in form.Split('-'))
        {
            word = word is null || word.Length == 0 ? null : Append(Soften(word, suffix), suffix, isPossessive);
            isPossessive = suffix == "possessive";
        }
        return word;
    }

    private string? Append(string word, string suffix, bool ofPossessive)
    {
        var (endsInVowel, close, open) = (EndsInVowel(word), Close(word), Open(word));
        var dental = _isTurkish && "fstkçşhp".Contains(word[^1]) ? 't' : 'd';
        return suffix switch
        {
            "plural" => $"{word}l{open}r",
            "possessive" => endsInVowel ? $"{word}s{close}" : $"{word}{close}",
            "genitive" => endsInVowel ? $"{word}n{close}n" : $"{word}{close}n",
            "accusative" => ofPossessive || endsInVowel && !_isTurkish ? $"{word}n{close}" : endsInVowel ? $"{word}y{close}" : $"{word}{close}",
            "dative" => ofPossessive ? $"{word}n{open}" : endsInVowel ? $"{word}y{open}" : $"{word}{open}",
            "locative" => ofPossessive ? $"{word}nd{open}" : $"{word}{dental}{open}",
            "ablative" => ofPossessive ? $"{word}nd{open}n" : $"{word}{dental}{open}n",
            _ => null,
        };
    }

    // tədbirlik → tədbirliyi, ortaq → ortağı; in Turkish etkinlik → etkinliği. Words of one syllable keep their end.
    private string Soften(string word, string suffix) =>
        suffix is "possessive" or "genitive" or "accusative" or "dative" && word.Count(Vowels.Contains) > 1
            ? (word[^1], _isTurkish) switch
            {
                ('k', true) => $"{word[..^1]}ğ",
                ('k', false) => $"{word[..^1]}y",
                ('q', false) => $"{word[..^1]}ğ",
                _ => word,
            }
            : word;

    private static bool EndsInVowel(string word) => Vowels.Contains(word[^1]);

    private static char LastVowel(string word) => word.ToLowerInvariant().LastOrDefault(Vowels.Contains, 'e');

    private static char Close(string word) => LastVowel(word) switch
    {
        'a' or 'ı' => 'ı',
        'e' or 'ə' or 'i' => 'i',
        'o' or 'u' => 'u',
        _ => 'ü',
    };

    private char Open(string word) => LastVowel(word) is 'a' or 'ı' or 'o' or 'u' ? 'a' : _open;

    // The sign does not matter; a fraction ends with the word of its last digit.
    private string LastWord(decimal number)
    {
        var magnitude = Math.Abs(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(magnitude, Limit, nameof(number));
        if (!decimal.IsInteger(magnitude)) return _units[magnitude.ToString(CultureInfo.InvariantCulture).TrimEnd('0')[^1] - '0'];
        var whole = (long)magnitude;
        if (whole == 0) return _units[0];
        if (whole % 1000 == 0)
        {
            var power = -1;
            for (; whole % 1000 == 0; whole /= 1000) power++;
            return _thousands[power];
        }
        return whole % 10 != 0 ? _units[whole % 10] : whole % 100 != 0 ? _tens[whole / 10 % 10] : _tens[10];
    }
}
