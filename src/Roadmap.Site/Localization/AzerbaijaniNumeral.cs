using System.Globalization;

namespace RoadmapSite.Localization;

/// <summary>Azerbaijani number words.</summary>
internal static class AzerbaijaniNumeral
{
    private const decimal Limit = 1_000_000_000_000_000;

    private static readonly string[] Units =
        ["sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"];

    private static readonly string[] Tens =
        ["", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"];

    private static readonly string[] Thousands = ["min", "milyon", "milyard", "trilyon"];

    /// <summary>
    /// The word with which the number ends when it is read aloud. The sign does not matter;
    /// a fraction ends with the word of its last digit.
    /// </summary>
    public static string LastWord(decimal number)
    {
        var magnitude = Math.Abs(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(magnitude, Limit, nameof(number));
        return decimal.IsInteger(magnitude) ? LastWord((long)magnitude) : Units[LastDigit(magnitude)];
    }

    private static string LastWord(long number) => number switch
    {
        0 => Units[0],
        _ when number % 10 != 0 => Units[number % 10],
        _ when number % 100 != 0 => Tens[number / 10 % 10],
        _ when number % 1000 != 0 => "yüz",
        _ => LastThousands(number / 1000),
    };

    private static string LastThousands(long thousands, int power = 0) =>
        thousands % 1000 != 0 ? Thousands[power] : LastThousands(thousands / 1000, power + 1);

    private static int LastDigit(decimal fraction) =>
        fraction.ToString(CultureInfo.InvariantCulture).TrimEnd('0')[^1] - '0';
}
