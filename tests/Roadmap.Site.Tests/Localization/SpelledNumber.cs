using RoadmapSite.Localization;

namespace RoadmapSite.Tests.Localization;

/// <summary>
/// The suffix rule stated a second time: the number is spelled out in full, inflected as grammars
/// describe it with archiphonemes (A: a or ə; I: ı, i, u or ü), and the written stem is cut off.
/// </summary>
internal static class SpelledNumber
{
    private static readonly string[] Digits =
        ["", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"];

    private static readonly string[] Tens =
        ["", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"];

    public static string Suffix(int number, NumberForm form)
    {
        var stem = Spell(number);
        var vowelFinal = Regex.IsMatch(stem, "[aeəıioöuü]$");
        return Harmonise(stem, form switch
        {
            NumberForm.Ordinal => "cI",
            NumberForm.Possessive => vowelFinal ? "sI" : "I",
            NumberForm.PossessiveGenitive => "nIn",
            NumberForm.Locative => "dA",
            NumberForm.Ablative => "dAn",
            _ => vowelFinal ? "yA" : "A",
        });
    }

    private static string Spell(int number) => number == 0 ? "sıfır" : string.Join(' ', Words(number));

    private static IEnumerable<string> Words(int number) =>
        new[]
        {
            number >= 1_000_000 ? [.. Words(number / 1_000_000), "milyon"] : Enumerable.Empty<string>(),
            number / 1000 % 1000 is > 0 and var thousands ? [.. Words(thousands), "min"] : [],
            number / 100 % 10 is > 0 and var hundreds ? [Digits[hundreds], "yüz"] : [],
            [Tens[number / 10 % 10]],
            [Digits[number % 10]],
        }.SelectMany(words => words).Where(word => word != "");

    private static string Harmonise(string stem, string suffix)
    {
        var last = Regex.Match(stem, "[aeəıioöuü]", RegexOptions.RightToLeft).Value;
        var (back, rounded) = ("aıou".Contains(last), "oöuü".Contains(last));
        return suffix
            .Replace('A', back ? 'a' : 'ə')
            .Replace('I', (back, rounded) switch
            {
                (true, true) => 'u',
                (true, false) => 'ı',
                (false, true) => 'ü',
                (false, false) => 'i',
            });
    }
}
